// What has to be seen at once on the smallest screens: nothing scrolls sideways, the lines have their room.
#include "forms/decision/decisionpanel.h"
#include "forms/intake/gridview.h"
#include "forms/intake/intakescreen.h"
#include "forms/intake/linespanel.h"
#include "forms/theme/theme.h"
#include "models/casework/applicationfile.h"
#include "tests/forms/intakefixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

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
        QCOMPARE(work->horizontalScrollBar()->maximum(), 0);
        auto *panel = counter.window().findChild<DecisionPanel *>();
        QVERIFY(isWhole(*panel));
        QCOMPARE(panel->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        for (const QPushButton *button : counter.window().findChildren<QPushButton *>())
            if (button->parentWidget()->property("role") == QLatin1String("bar"))
                QVERIFY2(isWhole(*button), qPrintable(button->text()));
    }

    void theLinesShowEightRowsOnASmallScreen()
    {
        Counter counter;
        showSample(counter, {1366, 768});
        const GridView *grid = counter.window().intake().lines().grid();
        const int rows = grid->viewport()->height() / grid->verticalHeader()->defaultSectionSize();
        QVERIFY2(rows >= 8, qPrintable(QStringLiteral("%1 rows").arg(rows)));
        QCOMPARE(grid->horizontalScrollBar()->maximum(), 0); // the result is in view
        QVERIFY(isWhole(*grid));
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

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
