// What assistive technology and small screens need, on every screen that is ours.
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/theme.h"
#include "models/casework/applicationfile.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

using namespace counter;

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
}

/// Parts that Qt makes inside its own controls.
bool isInner(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(up) || qobject_cast<const QComboBox *>(up)
            || qobject_cast<const QAbstractSpinBox *>(up) || up->inherits("QTabBar"))
            return true;
    return false;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return {};
    const QString name = interface->text(QAccessible::Name);
    return name.isEmpty() ? interface->text(QAccessible::Description) : name;
}

void fill(Counter &counter)
{
    const auto read =
        readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
    counter.window().intake().show(read->application);
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(theme::Tone a, theme::Tone b)
{
    const double x = luminance(theme::color(a)) + 0.05;
    const double y = luminance(theme::color(b)) + 0.05;
    return x > y ? x / y : y / x;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("受理") << int(MainWindow::Place::Intake);
        QTest::newRow("案件") << int(MainWindow::Place::Cases);
        QTest::newRow("设置") << int(MainWindow::Place::Settings);
    }
    void everyControlHasAName()
    {
        QFETCH(int, place);
        Counter counter;
        fill(counter);
        counter.window().go(MainWindow::Place(place));
        int seen = 0;
        for (QWidget *widget : counter.window().findChildren<QWidget *>()) {
            if (!isControl(widget) || isInner(widget) || !widget->isVisible())
                continue;
            ++seen;
            QVERIFY2(!nameOf(widget).isEmpty(),
                     qPrintable(QString(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                                        + widget->objectName())));
        }
        QVERIFY(seen > 8);
    }

    void everyControlIsReachedByTab()
    {
        Counter counter;
        fill(counter);
        QSet<QWidget *> reached;
        counter.window().intake().focusWork();
        for (int i = 0; i < 400; ++i) {
            reached.insert(QApplication::focusWidget());
            // Out of a grid: on from its last cell.
            if (auto *view = qobject_cast<QTableView *>(QApplication::focusWidget()))
                view->setCurrentIndex(
                    view->model()->index(view->model()->rowCount() - 1, view->model()->columnCount() - 1));
            keyboard::press(Qt::Key_Tab);
        }
        for (QWidget *widget : counter.window().intake().findChildren<QWidget *>()) {
            const bool wants = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
                && widget->isEnabled() && isControl(widget) && !isInner(widget) && !widget->focusProxy();
            if (wants)
                QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
        }
    }

    void tabGoesFromCellToCellAndOutAtTheEnds()
    {
        Counter counter;
        fill(counter);
        GridView *grid = counter.window().intake().findChild<LinesPanel *>()->grid();
        const auto at = [grid](int row, int column) {
            grid->setCurrentIndex(grid->model()->index(row, column));
        };
        grid->setFocus();
        at(0, 0);
        keyboard::press(Qt::Key_Tab);
        QCOMPARE(grid->currentIndex().column(), 1);
        QVERIFY(grid->hasFocus());
        keyboard::press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(grid->currentIndex().column(), 0);
        keyboard::press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!grid->hasFocus());
        grid->setFocus();
        at(grid->model()->rowCount() - 1, grid->model()->columnCount() - 1);
        keyboard::press(Qt::Key_Tab);
        QVERIFY(!grid->hasFocus());
        QVERIFY(counter.window().intake().isAncestorOf(QApplication::focusWidget()));
    }

    void itFitsASmallScreen()
    {
        Counter counter;
        fill(counter);
        counter.window().resize(1366, 768);
        QCoreApplication::processEvents();
        QVERIFY2(counter.window().minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(counter.window().minimumSizeHint().width())));
        QVERIFY2(counter.window().minimumSizeHint().height() <= 768,
                 qPrintable(QString::number(counter.window().minimumSizeHint().height())));
        QCOMPARE(counter.window().size(), QSize(1366, 768));
    }

    void textsCanBeReadOnTheirGround_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        using enum theme::Tone;
        const auto row = [](const char *name, theme::Tone ink, theme::Tone ground) {
            QTest::newRow(name) << int(ink) << int(ground);
        };
        row("text on a panel", Ink, Paper);
        row("label on a panel", Quiet, Paper);
        row("label on the ground", Quiet, Ground);
        row("accent on a panel", Accent, Paper);
        row("the main button", OnAccent, Accent);
        row("the rail", OnRail, Rail);
        row("refundable", Good, Paper);
        row("refundable, tinted", Good, GoodWash);
        row("an error", Bad, Paper);
        row("an error, tinted", Bad, BadWash);
        row("to verify", Open, Paper);
        row("to verify, tinted", Open, OpenWash);
        row("the question", Ink, AccentWash);
    }
    void textsCanBeReadOnTheirGround()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        const double ratio = contrast(theme::Tone(ink), theme::Tone(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    /// A screen reader's user dictates: the text comes without a key and without the focus.
    void whatAssistiveProgramsSetIsKept()
    {
        Counter counter;
        fill(counter);
        for (const char *field : {"claimant.name", "claimant.registeredAddress"}) {
            auto *line = counter.window().findChild<QLineEdit *>(QLatin1String(field));
            QVERIFY(line);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line);
            QVERIFY(spoken && spoken->editableTextInterface());
            spoken->editableTextInterface()->replaceText(0, int(line->text().size()),
                                                         QStringLiteral("梅州市嘉应陶瓷有限公司"));
        }
        const Application &kept = counter.window().intake().drafts().current().edited->application();
        QCOMPARE(kept.claimant.name, QStringLiteral("梅州市嘉应陶瓷有限公司"));
        QCOMPARE(kept.claimant.registeredAddress, QStringLiteral("梅州市嘉应陶瓷有限公司"));
        QCOMPARE(counter.window().findChild<QLineEdit *>(QStringLiteral("claimant.name"))->text(),
                 QStringLiteral("梅州市嘉应陶瓷有限公司"));
    }
};

COUNTER_TEST(TestAccess, QApplication)
#include "tst_access.moc"
