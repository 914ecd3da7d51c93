// What has to be seen at once on the smallest screens: nothing scrolls sideways, the lines have their room.
#include "forms/decision/decisionpanel.h"
#include "forms/intake/claimantpanel.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/gridview.h"
#include "forms/widgets/theme.h"
#include "models/casework/applicationfile.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace counter;

namespace {

void showSample(Counter &counter, QSize size)
{
    const auto read =
        readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
    counter.window().resize(size);
    counter.window().intake().show(read->application);
    QTest::qWait(50); // the layout's own events
}

/// The second typing of the account.
void confirmAccount(Counter &counter)
{
    auto *again = counter.window().findChild<QLineEdit *>(QStringLiteral("accountAgain"));
    again->setFocus();
    QTest::keyClicks(
        again,
        counter.window().intake().drafts().current().edited->application().claimant.bank.accountNumber);
    QTest::keyClick(again, Qt::Key_Return);
}

/// What of this window's words is cut: a label, button or box that is not whole inside its parent, or is
/// smaller than what it says. A label that ends in … of its own will is none.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool worded = label || qobject_cast<const QAbstractButton *>(widget);
        if (!worded || !widget->isVisible() || dynamic_cast<const ElidedLabel *>(widget))
            continue;
        const QString text = label ? label->text() : static_cast<const QAbstractButton *>(widget)->text();
        if (text.isEmpty())
            continue;
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            cut << QStringLiteral("%1: not inside its parent").arg(text);
        const bool wraps = label && label->wordWrap();
        const int least = wraps ? 0 : widget->minimumSizeHint().width();
        const int high = wraps ? label->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        if (widget->width() < least || widget->height() < high)
            cut << QStringLiteral("%1: %2 × %3, needs %4 × %5")
                       .arg(text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(least)
                       .arg(high);
    }
    return cut;
}

/// Whether the body of what scrolls is wider than what is seen of it: its right edge is cut, with a bar or
/// without.
QStringList wideIn(const QWidget &window)
{
    QStringList wide;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
            wide << QStringLiteral("%1: %2 of %3")
                        .arg(area->parentWidget()->accessibleName())
                        .arg(area->viewport()->width())
                        .arg(area->widget()->width());
    return wide;
}

/// Whether the whole of it can be seen in the window.
bool isWhole(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void nothingScrollsSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 x 768") << QSize(1366, 768);
        QTest::newRow("1366 x 768 at 150 %") << QSize(911, 512);
        QTest::newRow("1920 x 1080 at 150 %") << QSize(1280, 720);
        QTest::newRow("1920 x 1080") << QSize(1920, 1080);
    }
    void nothingScrollsSideways()
    {
        QFETCH(QSize, size);
        Counter counter;
        showSample(counter, size);
        QCOMPARE(counter.window().size(), size); // nothing asks for more
        auto *work = counter.window().findChild<QScrollArea *>(QStringLiteral("scroll"));
        QVERIFY(work);
        QTRY_COMPARE(work->horizontalScrollBar()->maximum(), 0);
        auto *panel = counter.window().findChild<DecisionPanel *>();
        QVERIFY(isWhole(*panel));
        QCOMPARE(panel->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        for (const QPushButton *button : counter.window().findChildren<QPushButton *>())
            if (button->parentWidget()->property("role") == QLatin1String("bar"))
                QVERIFY2(isWhole(*button), qPrintable(button->text()));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("open");
        for (const auto &[name, size] :
             {std::pair("1366 x 768 at 200 %", QSize(683, 384)), std::pair("1366 x 768", QSize(1366, 768)),
              std::pair("1366 x 768 at 125 %", QSize(1093, 614)),
              std::pair("1366 x 768 at 150 %", QSize(911, 512)), std::pair("1920 x 1080", QSize(1920, 1080)),
              std::pair("1920 x 1080 at 125 %", QSize(1536, 864)),
              std::pair("1920 x 1080 at 150 %", QSize(1280, 720)),
              std::pair("1920 x 1080 at 200 %", QSize(960, 540))})
            for (const char *open :
                 {"nothing", "benefitsUsed", "paidAs", "pensionSince", "unemploymentMonths", "errors"})
                QTest::addRow("%s, %s", name, open) << size << QString::fromLatin1(open);
    }
    /// With a question of one, two or three answers open, and with errors.
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(QString, open);
        Counter counter;
        auto read =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
        Application application = read->application;
        for (Member &member : application.members)
            member.facts.remove(open);
        if (open == QLatin1String("errors")) {
            application.claimant.taxpayerId = QStringLiteral("91350100M000100Y4Z");
            application.claimant.bank.accountNumber = QStringLiteral("6217003110012345678");
            application.claimant.contactPhone = QStringLiteral("1390000");
            application.claimant.socialInsuranceNumber = QStringLiteral("12");
            application.agent = Agent();
            application.agent->citizenId = QStringLiteral("441402199001011238");
        }
        counter.window().resize(size);
        counter.window().intake().show(application);
        QTest::qWait(50);
        if (open == QLatin1String("errors")) {
            counter.window().intake().submit();
            QTest::qWait(50);
        }
        QCOMPARE(counter.window().size(), size);
        QTRY_COMPARE(cutIn(counter.window()).join(QLatin1Char(10)), QString());
        if (size.width() > 700) // beside the decision the form scrolls sideways there
            QCOMPARE(wideIn(counter.window()).join(QLatin1Char(10)), QString());
    }

    /// A table pasted into the name is refused at its field, and no tab grows with it.
    void aLongNameWidensNothing()
    {
        Counter counter;
        Application application;
        application.claimant.name = QString(12'000, QChar(u'梅'));
        counter.window().intake().show(application);
        counter.window().intake().startNew();
        QTest::qWait(50);
        const auto *desk = counter.window().intake().findChild<QTabBar *>(QStringLiteral("desk"));
        QVERIFY(desk->isVisible());
        QVERIFY2(desk->tabRect(0).width() < 400, qPrintable(QString::number(desk->tabRect(0).width())));
        QCOMPARE(wideIn(counter.window()).join(QLatin1Char(10)), QString());
    }

    /// A sentence below a field has its room before it is said.
    void errorsAndTicksMoveNothing()
    {
        Counter counter;
        showSample(counter, {1366, 768});
        counter.window().intake().claimant().focusFirst();
        QTest::qWait(50);
        const int before = counter.window().intake().lines().grid()->mapTo(&counter.window(), QPoint()).y();
        counter.window().intake().drafts().current().edited->change(QString(), [](Application &application) {
            application.claimant.bank.accountNumber = QStringLiteral("6217003110012345678");
            application.claimant.contactPhone = QStringLiteral("1390000");
        });
        counter.window().intake().settle();
        QTest::qWait(50);
        QCOMPARE(counter.window().intake().lines().grid()->mapTo(&counter.window(), QPoint()).y(), before);
    }

    void theResultCanBeReadAt150Percent_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::newRow("the program's widths") << QByteArray();
        Counter counter; // drawn by a clerk on a larger screen
        showSample(counter, {1920, 1080});
        QTest::newRow("widths of a larger screen")
            << counter.window().intake().lines().grid()->horizontalHeader()->saveState();
    }
    void theResultCanBeReadAt150Percent()
    {
        QFETCH(QByteArray, columns);
        Counter counter;
        if (!columns.isEmpty())
            counter.window().intake().lines().restoreColumnState(columns);
        showSample(counter, {1280, 720});
        const GridView *grid = counter.window().intake().lines().grid();
        const int result = grid->model()->columnCount() - 1;
        const int longest =
            grid->fontMetrics().horizontalAdvance(QStringLiteral("✓ 一（三） 2,281.12")) + theme::space(2);
        QVERIFY2(grid->columnWidth(result) >= longest,
                 qPrintable(QString::number(grid->columnWidth(result))));
        QCOMPARE(grid->horizontalScrollBar()->maximum(), 0);
    }

    void theLinesShowTenRowsOnASmallScreen()
    {
        Counter counter;
        showSample(counter, {1366, 768});
        counter.window().intake().claimant().focusFirst();
        confirmAccount(counter);
        GridView *grid = counter.window().intake().lines().grid();
        grid->setFocus(Qt::TabFocusReason); // the claimant is complete: his card folds
        const int row = grid->verticalHeader()->defaultSectionSize();
        QTRY_VERIFY2(grid->viewport()->height() / row >= 10,
                     qPrintable(QStringLiteral("%1 of %2").arg(grid->viewport()->height()).arg(row)));
        QCOMPARE(grid->horizontalScrollBar()->maximum(), 0); // the result is in view
        QVERIFY(isWhole(*grid));
        counter.window().intake().claimant().focusFirst();
        QVERIFY(QApplication::focusWidget()->isVisible()); // and opens again where the clerk goes to it
    }

    void theFieldWithTheFaultIsInViewAt150Percent()
    {
        Counter counter;
        counter.window().resize(911, 512);
        counter.window().intake().submit();
        QTest::qWait(50);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(focus));
        QVERIFY(isWhole(*focus));
    }
};

COUNTER_TEST(TestLayout, QApplication)
#include "tst_layout.moc"
