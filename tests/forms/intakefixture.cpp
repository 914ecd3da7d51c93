#include "tests/forms/intakefixture.h"

#include "app/window/opening.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace counter {

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

Counter::Counter(const QString &folder, Environment environment, const QString &memory)
    : m_store(folder.isEmpty() ? m_temporary.filePath(QStringLiteral("store")) : folder)
{
    environment.now = [this] { return now().addDays(daysOff); };
    auto opened = Store::existsIn(m_store) ? Store::open(m_store, environment)
                                           : Store::create(m_store, workplace(), environment);
    if (!opened)
        qFatal("%s", qPrintable(explain(opened.error())));
    auto rules = std::make_unique<RulesAtHand>(OfficePlace{resources(), m_store});
    rules->readAll();
    m_office = std::make_unique<OpenedOffice>(std::move(*opened), std::move(rules));
    m_sheets = std::make_unique<SheetLibrary>(resources());
    m_services.reset(new Services{.office = m_office->desk(),
                                  .resources = resources(),
                                  .clock = [this] { return now().addDays(daysOff); },
                                  .picker = files,
                                  .questions = questions,
                                  .sheets = m_sheets.get(),
                                  .memory = memory,
                                  .faultPackage = [] { return QByteArray("故障包的内容\n"); },
                                  .restoreFrom = [this](const QString &backup) { restoredFrom = backup; }});
    openWindow();
}

void Counter::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
}

void Counter::crash()
{
    m_window.reset();
    m_office.reset();
}

QString Counter::resources()
{
#ifdef SHARE_DIR
    return QStringLiteral(SHARE_DIR);
#else
    return QStringLiteral(SOURCE_DIR "/resources");
#endif
}

QDateTime Counter::now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 41));
}

Workplace Counter::workplace()
{
    const Result<Workplace> desk = practiceDesk(resources());
    if (!desk)
        qFatal("%s", qPrintable(explain(desk.error())));
    return *desk;
}

namespace keyboard {

namespace {

int pressed = 0;

QWidget *focus()
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        qFatal("nothing has the focus");
    return widget;
}

} // namespace

void type(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(focus(), c.toLatin1());
            ++pressed;
            continue;
        }
        QInputMethodEvent preedit(QString(c), {});
        QApplication::sendEvent(focus(), &preedit);
        QInputMethodEvent commit;
        commit.setCommitString(QString(c));
        QApplication::sendEvent(focus(), &commit);
        pressed += 2;
    }
}

void press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        ++pressed;
    }
}

void compose(const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(focus(), &event);
}

int presses()
{
    return pressed;
}

} // namespace keyboard

} // namespace counter
