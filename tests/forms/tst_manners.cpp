// Held keys, the wheel and Ctrl+Z, as every window answers them.
#include "forms/widgets/manners.h"
#include "forms/widgets/theme.h"
#include "tests/room/testroom.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace counter;

namespace {

/// As a keyboard gives it while the key is held down: through the window, shortcuts first.
void hold(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 5)
{
    const QString text = key == Qt::Key_Return ? QStringLiteral("\r") : QString();
    for (int i = 0; i < times; ++i) {
        qt_handleKeyEvent(window.windowHandle(), QEvent::KeyPress, key, modifiers, text, i > 0);
        QCoreApplication::processEvents();
    }
    qt_handleKeyEvent(window.windowHandle(), QEvent::KeyRelease, key, modifiers, text, false);
    QCoreApplication::processEvents();
}

void turn(QWidget *over)
{
    const QPointF at = QRectF(over->rect()).center();
    QWheelEvent wheel(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // as from the mouse
    qApp->notify(over, &wheel);
}

/// Every kind of box that the wheel turns, in something that scrolls.
struct Boxes : QScrollArea
{
    Boxes()
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        first = new QLineEdit(body);
        combo = new QComboBox(body);
        combo->addItems({QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
        combo->setCurrentIndex(1);
        spin = new QSpinBox(body);
        spin->setValue(50);
        date = new QDateEdit(QDate(2026, 11, 20), body);
        tabs = new QTabBar(body);
        for (int i = 0; i < 3; ++i)
            tabs->addTab(QString::number(i));
        tabs->setCurrentIndex(1);
        for (QWidget *each : QList<QWidget *>{first, combo, spin, date, tabs})
            column->addWidget(each);
        body->setMinimumHeight(2000);
        setWidget(body);
        setWidgetResizable(true);
        resize(300, 300);
        show();
        activateWindow();
    }
    QLineEdit *first;
    QComboBox *combo;
    QSpinBox *spin;
    QDateEdit *date;
    QTabBar *tabs;
};

} // namespace

class TestManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    /// The button it was meant for has gone: the letter is typed nowhere.
    void altWithALetterTypesNothing()
    {
        Boxes boxes;
        QVERIFY(QTest::qWaitForWindowActive(&boxes));
        boxes.first->setFocus();
        for (const Qt::KeyboardModifiers held :
             {Qt::KeyboardModifiers(Qt::AltModifier), Qt::AltModifier | Qt::ShiftModifier})
            qt_handleKeyEvent(boxes.windowHandle(), QEvent::KeyPress, Qt::Key_X, held, QStringLiteral("x"),
                              false);
        QCoreApplication::processEvents();
        QCOMPARE(boxes.first->text(), QString());
        QTest::keyClick(boxes.first, 'x');
        QCOMPARE(boxes.first->text(), QStringLiteral("x"));
    }

    void theWheelTurnsNoBoxThatHasNotTheFocus()
    {
        Boxes boxes;
        QVERIFY(QTest::qWaitForWindowActive(&boxes));
        boxes.first->setFocus();
        for (QWidget *box : QList<QWidget *>{boxes.combo, boxes.spin, boxes.date, boxes.tabs}) {
            turn(box);
            QVERIFY(boxes.first->hasFocus());
            QVERIFY(boxes.verticalScrollBar()->value() > 0);
            boxes.verticalScrollBar()->setValue(0);
        }
        QCOMPARE(boxes.combo->currentIndex(), 1);
        QCOMPARE(boxes.spin->value(), 50);
        QCOMPARE(boxes.date->date(), QDate(2026, 11, 20));
        QCOMPARE(boxes.tabs->currentIndex(), 1);
        boxes.spin->setFocus(); // where the clerk is, it turns
        turn(boxes.spin);
        QVERIFY(boxes.spin->value() != 50);
    }

    void aHeldShortcutActsOnce()
    {
        QWidget window;
        int acts = 0;
        int keys = 0;
        int presses = 0;
        auto *action = new QAction(&window);
        action->setShortcut(QKeySequence(Qt::Key_F12));
        connect(action, &QAction::triggered, this, [&] { ++acts; });
        window.addAction(action);
        connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), &window), &QShortcut::activated, this,
                [&] { ++keys; });
        QPushButton button(QStringLiteral("是(&Y)"), &window);
        connect(&button, &QPushButton::clicked, this, [&] { ++presses; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        hold(window, Qt::Key_F12);
        hold(window, Qt::Key_P, Qt::ControlModifier);
        hold(window, Qt::Key_Y, Qt::AltModifier);
        QTest::qWait(200); // a button is pressed for a while
        QCOMPARE(acts, 1);
        QCOMPARE(keys, 1);
        QCOMPARE(presses, 1);
        hold(window, Qt::Key_F12); // pressed anew it acts anew
        QCOMPARE(acts, 2);
    }

    void heldEnterPressesNoButtonThatCameUnderIt()
    {
        QWidget window;
        QLineEdit line(&window);
        QDialog dialog(&window);
        QVBoxLayout column(&dialog);
        QDialogButtonBox box(QDialogButtonBox::Ok, &dialog);
        column.addWidget(&box);
        int accepted = 0;
        connect(&box, &QDialogButtonBox::accepted, this, [&] { ++accepted; });
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        // The first press was for the window before.
        qt_handleKeyEvent(dialog.windowHandle(), QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier,
                          QStringLiteral("\r"), true);
        QCoreApplication::processEvents();
        QCOMPARE(accepted, 0);
        hold(dialog, Qt::Key_Return);
        QCOMPARE(accepted, 1);
    }

    void heldEnterIsALetterInAText()
    {
        QPlainTextEdit text;
        text.show();
        text.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&text));
        hold(text, Qt::Key_Return);
        QCOMPARE(text.document()->blockCount(), 6);
    }

    void undoGoesToTheWindowWhenTheFieldHasNothing()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit line;
        QSpinBox spin;
        QPlainTextEdit text;
        for (QWidget *each : QList<QWidget *>{&line, &spin, &text})
            column.addWidget(each);
        int undone = 0;
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
        connect(undo, &QAction::triggered, this, [&] { ++undone; });
        window.addAction(undo);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int expected = 0;
        for (QWidget *field : QList<QWidget *>{&line, &spin, &text}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_7);
            hold(window, Qt::Key_Z, Qt::ControlModifier, 1); // its own
            QCOMPARE(undone, expected);
            hold(window, Qt::Key_Z, Qt::ControlModifier, 1);
            QCOMPARE(undone, ++expected);
        }
        QCOMPARE(line.text(), QString());
    }
};

COUNTER_TEST(TestManners, QApplication)
#include "tst_manners.moc"
