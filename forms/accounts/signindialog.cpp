#include "forms/accounts/signindialog.h"

#include "forms/accounts/newpassword.h"
#include "forms/accounts/passwordedit.h"
#include "forms/widgets/theme.h"
#include "models/desk/job.h"

#include <QEventLoop>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace counter {

namespace {

bool looksLikePin(const QString &text)
{
    static const QRegularExpression six(QStringLiteral("^[0-9]{6}$"));
    return six.match(text).hasMatch();
}

} // namespace

SignInDialog::SignInDialog(SignInDoor door, bool locked, QWidget *parent)
    : QDialog(parent), m_door(std::move(door)), m_locked(locked), m_names(new QListWidget(this)),
      m_ask(new QLabel(this)), m_password(new PasswordEdit(this)), m_code(new QLineEdit(this)),
      m_new(new NewPassword(this)), m_pinLabel(new QLabel(tr("今天的 PIN（六位数字，可不设）"), this)),
      m_pin(new PasswordEdit(this)), m_caps(new QLabel(tr("大写锁定已打开"), this)), m_said(new QLabel(this)),
      m_go(new QPushButton(this)), m_card(new QPushButton(this))
{
    setWindowTitle(m_locked ? tr("退费窗口 · 已锁定") : tr("退费窗口 · 登录"));
    setAccessible(this, tr("登录"));
    setModal(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
    all->setSpacing(theme::space(3));
    auto *heading = new QLabel(m_locked ? tr("窗口已锁定，录入的内容都在") : tr("请登录"), this);
    heading->setFont(theme::headingFont());
    m_names->setMinimumWidth(theme::digits(44));
    m_names->setMaximumHeight(theme::space(40));
    m_names->addItems(m_door.names);
    setAccessible(m_names, tr("姓名"));
    setAccessible(m_password, tr("密码"));
    setAccessible(m_code, tr("恢复卡号"));
    setAccessible(m_pin, tr("今天的 PIN"));
    m_pin->setMaxLength(6);
    setRole(m_caps, "error");
    m_caps->hide();
    m_said->setWordWrap(true);
    setAccessible(m_said, tr("登录结果"));
    setKeyedText(m_go, tr("登录"), tr("F12"));
    m_go->setShortcut(Qt::Key_F12);
    setRole(m_go, "primary");
    setKeyedText(m_card, tr("用恢复卡"), tr("Alt+K"));
    m_card->setShortcut(QKeySequence(QStringLiteral("Alt+K")));
    auto *leave = new QPushButton(this);
    setKeyedText(leave, tr("退出"), tr("Esc"));
    leave->setVisible(!m_locked);
    for (QPushButton *button : {m_go, m_card, leave})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(m_card);
    buttons->addWidget(m_go);
    for (QWidget *widget :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_ask),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_new),
          static_cast<QWidget *>(m_pinLabel), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_caps),
          static_cast<QWidget *>(m_said)})
        all->addWidget(widget);
    all->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_card, &QPushButton::clicked, this, &SignInDialog::useCard);
    connect(m_password, &PasswordEdit::capsLockChanged, m_caps, &QLabel::setVisible);
    connect(m_names, &QListWidget::currentTextChanged, this, &SignInDialog::showFor);
    m_card->setVisible(bool(m_door.recover));
    m_code->hide();
    m_new->hide();
    const QList<QListWidgetItem *> last = m_names->findItems(m_door.last, Qt::MatchExactly);
    m_names->setCurrentItem(last.isEmpty() ? m_names->item(0) : last.first());
    showFor(m_names->currentItem() ? m_names->currentItem()->text() : QString());
    m_password->setFocus();
}

void SignInDialog::showFor(const QString &name)
{
    const bool pin = m_door.hasPin(name);
    m_ask->setText(pin ? tr("%1 的 PIN，或密码").arg(name) : tr("%1 的密码").arg(name));
    const bool setsPin = !m_byCard && !pin && m_door.setPin;
    m_pinLabel->setVisible(setsPin);
    m_pin->setVisible(setsPin);
}

void SignInDialog::useCard()
{
    m_byCard = !m_byCard;
    setKeyedText(m_card, m_byCard ? tr("用密码") : tr("用恢复卡"), tr("Alt+K"));
    m_card->setShortcut(QKeySequence(QStringLiteral("Alt+K")));
    m_names->setVisible(!m_byCard);
    m_password->setVisible(!m_byCard);
    m_code->setVisible(m_byCard);
    m_new->setVisible(m_byCard);
    if (m_byCard) {
        m_ask->setText(tr("恢复卡上的八组，然后给系统管理员设一个新密码"));
        m_pinLabel->hide();
        m_pin->hide();
        m_code->setFocus();
    } else {
        showFor(m_names->currentItem() ? m_names->currentItem()->text() : QString());
        m_password->setFocus();
    }
    say({}, false);
    adjustSize();
}

void SignInDialog::say(const QString &sentence, bool bad)
{
    setRole(m_said, bad ? "error" : "quiet");
    m_said->setText(sentence);
}

void SignInDialog::refused(const Error &error)
{
    say(explain(error), true);
    m_password->clear();
    (m_byCard ? m_code : static_cast<QLineEdit *>(m_password))->setFocus();
    showFor(m_names->currentItem() ? m_names->currentItem()->text() : QString());
    if (m_byCard)
        m_ask->setText(tr("恢复卡上的八组，然后给系统管理员设一个新密码"));
}

void SignInDialog::signIn()
{
    if (!m_go->isEnabled())
        return;
    if (m_byCard) {
        if (m_new->check())
            knock({}, secretOf(m_code->text().toUtf8()));
        return;
    }
    const QString name = m_names->currentItem() ? m_names->currentItem()->text() : QString();
    if (name.isEmpty() || m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    if (!m_pin->isHidden() && !m_pin->text().isEmpty() && !looksLikePin(m_pin->text())) {
        say(tr("PIN 是六位数字；不设就空着。"), true);
        m_pin->setFocus();
        return;
    }
    if (m_door.hasPin(name) && looksLikePin(m_password->text())) {
        const QString pin = m_password->text();
        m_password->clear();
        if (const Result<void> back = m_door.comeBack(name, pin); !back)
            return refused(back.error());
        return came(name);
    }
    knock(name, m_password->take());
}

/// The dear part runs beside, so that the page lives.
void SignInDialog::knock(const QString &name, Secret password)
{
    Result<Session::Attempt> attempt = m_door.begin(name, std::move(password));
    if (!attempt)
        return refused(attempt.error());
    say(tr("正在登录 …"), false);
    m_go->setEnabled(false);
    QEventLoop wait;
    ThreadJob job([&attempt](const ThreadJob::Progress &) { attempt->run(); });
    connect(&job, &Job::finished, &wait, &QEventLoop::quit);
    job.start();
    wait.exec(QEventLoop::ExcludeUserInputEvents);
    m_go->setEnabled(true);
    if (const Result<void> in = m_door.end(*attempt); !in)
        return refused(in.error());
    if (m_byCard)
        if (const Result<void> done = m_door.recover(m_new->take()); !done)
            return refused(done.error());
    came(name);
}

void SignInDialog::came(const QString &name)
{
    if (!m_byCard && !m_pin->isHidden() && !m_pin->text().isEmpty() && m_door.setPin)
        if (const Result<void> set = m_door.setPin(m_pin->text()); !set)
            say(explain(set.error()), true);
    m_pin->clear();
    m_password->clear();
    m_code->clear();
    m_name = name;
    accept();
}

void SignInDialog::reject()
{
    if (!m_locked)
        QDialog::reject();
}

/// Enter in the password is what everybody expects of it.
void SignInDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (m_names->hasFocus())
        m_password->setFocus();
    else if (m_byCard)
        focusNextChild();
    else
        signIn();
}

} // namespace counter
