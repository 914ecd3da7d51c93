#include "app/window/shifts.h"

#include "forms/accounts/accountsdialog.h"
#include "forms/accounts/lockcover.h"
#include "forms/accounts/lockwatch.h"
#include "forms/accounts/signindialog.h"
#include "forms/printing/batchdialog.h"
#include "forms/widgets/jobdialog.h"
#include "models/desk/officedesk.h"

#include <QApplication>
#include <QClipboard>

namespace counter {

namespace {

constexpr int IdleMinutes = 10;
constexpr int JobPause = 5000; // ms

QList<QWidget *> shownWindows()
{
    QList<QWidget *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && (qobject_cast<QDialog *>(widget) || qobject_cast<QMainWindow *>(widget)))
            shown.append(widget);
    return shown;
}

/// It needs the keys until it is done.
bool jobRuns()
{
    const QList<QWidget *> shown = shownWindows();
    return std::any_of(shown.begin(), shown.end(), [](QWidget *widget) {
        return qobject_cast<JobDialog *>(widget) || qobject_cast<BatchDialog *>(widget);
    });
}

} // namespace

Shifts::Shifts(Session &session, const Services &services, MakeWindow make)
    : m_session(session), m_services(services), m_make(std::move(make))
{
    if (!m_session.needed() && !m_services.practice)
        return;
    m_watch = std::make_unique<LockWatch>(m_services.practice ? 0 : IdleMinutes);
    if (m_services.practice) {
        connect(m_watch.get(), &LockWatch::lockWanted, this, &Shifts::takePlace);
        return;
    }
    connect(m_watch.get(), &LockWatch::lockWanted, this, &Shifts::lock);
}

Shifts::~Shifts() = default;

MainWindow &Shifts::window()
{
    if (m_session.locked() && m_shown)
        return *m_shown; // nobody has come yet
    std::unique_ptr<MainWindow> &window = m_windows[m_session.name()];
    if (!window)
        window = m_make();
    m_shown = window.get();
    return *window;
}

bool Shifts::settlePassword(QWidget *parent)
{
    const Result<QList<Account>> all = m_services.office.accounts().list();
    if (!all)
        return true;
    const QString name = m_session.name();
    const bool given = std::any_of(all->begin(), all->end(), [&name](const Account &account) {
        return account.name == name && account.passwordGiven;
    });
    return !given
        || AccountsDialog::changePassword(
            m_services, tr("%1：现在的密码是别人给的，请换成只有自己知道的。").arg(name), parent);
}

bool Shifts::closeOthers()
{
    for (const auto &[name, window] : m_windows)
        if (name != m_session.name() && !window->close())
            return false;
    return true;
}

/// A trainee walks a case to its end alone, one post after the other.
void Shifts::takePlace()
{
    if (QApplication::activeModalWidget())
        return;
    const QList<Account> places = Session::practicePlaces();
    QStringList names;
    for (const Account &place : places)
        names.append(place.name);
    MainWindow &mine = window();
    const std::optional<qsizetype> chosen = m_services.questions.choice(
        &mine, tr("换岗位"), tr("练习：现在当谁？真的案件库里，这里是登录页。"), names);
    if (!chosen)
        return;
    m_session.play(places.at(*chosen));
    mine.showWho();
}

void Shifts::lock()
{
    if (m_locking || m_session.locked())
        return;
    if (jobRuns()) { // it is locked when that has ended
        QTimer::singleShot(JobPause, this, &Shifts::lock);
        return;
    }
    m_locking = true;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    MainWindow &mine = window();
    mine.keepTyping();
    QList<QPointer<LockCover>> covers;
    for (QWidget *shown : shownWindows())
        covers.append(new LockCover(shown));
    QApplication::clipboard()->clear();
    const QString before = m_session.name();
    m_session.lock();
    QWidget *over = QApplication::activeModalWidget();
    for (;;) {
        letIn(before, over ? over : static_cast<QWidget *>(&mine));
        if (m_session.name() == before || settlePassword(over ? over : static_cast<QWidget *>(&mine)))
            break;
        m_pin.clear();
        m_session.lock(); // no password of one's own, no way in
    }
    keepPin();
    m_locking = false;
    if (m_session.name() != before)
        change(mine);
    for (const QPointer<LockCover> &cover : std::as_const(covers))
        if (cover && (m_session.name() == before || !cover->window()->isVisible()))
            cover->lift();
}

void Shifts::keepPin()
{
    if (!m_pin.isEmpty())
        static_cast<void>(m_session.setPin(m_pin)); // six digits: the page had asked for them
    m_pin.clear();
}

/// Stands there until somebody has signed in.
void Shifts::letIn(const QString &last, QWidget *over)
{
    SignInDoor door;
    door.names = m_session.names();
    door.last = last;
    door.begin = [this](const QString &name, Secret password) {
        return m_session.begin(name, std::move(password));
    };
    door.end = [this](Session::Attempt &attempt) { return m_session.end(attempt); };
    door.hasPin = [this](const QString &name) { return m_session.hasPin(name); };
    door.comeBack = [this](const QString &name, const QString &pin) { return m_session.comeBack(name, pin); };
    door.setPin = [this](const QString &pin) -> Result<void> {
        m_pin = pin; // kept once there is a password of one's own, which brings another key
        return {};
    };
    SignInDialog dialog(door, true, over);
    dialog.setWindowModality(Qt::ApplicationModal);
    while (m_session.locked())
        dialog.exec();
}

/// The window of before goes out of sight with everything that stood open over it.
void Shifts::change(MainWindow &from)
{
    for (QWidget *shown : shownWindows())
        if (auto *dialog = qobject_cast<QDialog *>(shown))
            dialog->done(QDialog::Rejected); // whatever its own way of leaving asks
    const QRect place = from.geometry();
    const bool maximised = from.isMaximized();
    MainWindow &mine = window();
    mine.setGeometry(place);
    if (maximised)
        mine.showMaximized();
    else
        mine.show();
    from.hide();
    mine.activateWindow();
    QTimer::singleShot(0, &mine, [&mine] { mine.offerKeptTyping(); });
}

} // namespace counter
