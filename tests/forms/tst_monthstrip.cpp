// The strip of months: what it shows of each month, and choosing months by keyboard and by dragging.
#include "forms/decision/decisionpanel.h"
#include "forms/decision/monthcellpainter.h"
#include "forms/decision/monthrows.h"
#include "tests/forms/decisionfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>

using namespace counter;

namespace {

/// Four months of basic insurance of 甲, all under one clause.
Case fourMonths()
{
    Case shown;
    shown.application.lines.clear();
    shown.decision.lines.resize(1);
    const LineDecision first = shown.decision.lines.takeFirst();
    for (int index = 0; index < 4; ++index) {
        shown.application.lines.append(lineOf(QStringLiteral("m1"), Insurance::Basic, index));
        LineDecision line = first;
        line.line = index;
        shown.decision.lines.append(line);
    }
    return shown;
}

MonthRows rowsOf(const Case &shown, const QString &member, const QSet<int> &claimed = {})
{
    return monthRows(shown.application, shown.decision, packOfWords().get(), member, claimed);
}

} // namespace

class TestMonthStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void theStripShowsOneMembersMonths()
    {
        const Case shown;
        const MonthRows rows =
            monthRows(shown.application, shown.decision, packOfWords().get(), QStringLiteral("m2"));
        QCOMPARE(rows.rows.size(), 3); // two 险种 and the months of unemployment money
        QCOMPARE(rows.rows.at(0).cells.size(), 1);
        QCOMPARE(rows.rows.at(0).cells.first().mark, MonthMark::Open);
        QCOMPARE(rows.rows.at(1).cells.first().mark, MonthMark::NotRefundable);
        QCOMPARE(rows.rows.at(2).cells.size(), 2);
        QCOMPARE(rows.rows.at(2).cells.first().mark, MonthMark::Drawn);
        QCOMPARE(rows.from.toString(), QStringLiteral("2024-03"));
        QVERIFY(rows.to.index() - rows.from.index() >= 11);
    }

    void theFirstMonthOfAFactIsMarkedAndTheNextAreHatched()
    {
        Case shown;
        shown.application.members[1].facts = {{QStringLiteral("pensionSince"), QStringLiteral("2024-05")}};
        const MonthRows rows =
            monthRows(shown.application, shown.decision, packOfWords().get(), QStringLiteral("m2"));
        const QList<MonthCell> &pension = rows.rows.last().cells;
        QCOMPARE(pension.first().month.toString(), QStringLiteral("2024-05"));
        QCOMPARE(pension.first().mark, MonthMark::Event);
        QCOMPARE(pension.at(1).mark, MonthMark::Drawn);
        QCOMPARE(pension.last().month, rows.to);
        shown.application.members[1].facts = {{QStringLiteral("pensionSince"), QStringLiteral("none")}};
        QCOMPARE(monthRows(shown.application, shown.decision, packOfWords().get(), QStringLiteral("m2"))
                     .rows.size(),
                 2);
    }

    void theStripIsWalkedByKeyboardAndSpoken()
    {
        const Case shown;
        MonthStrip strip;
        strip.resize(380, 120);
        QVERIFY(showActive(strip));
        const MonthRows rows =
            monthRows(shown.application, shown.decision, packOfWords().get(), QStringLiteral("m2"));
        strip.setRows(rows.rows, rows.from, rows.to);
        QSignalSpy chosen(&strip, &MonthStrip::lineChosen);
        QSignalSpy why(&strip, &MonthStrip::explanationRequested);
        QCOMPARE(strip.currentText(), QStringLiteral("职工基本，2024 年 3 月：没有缴费"));
        QTest::keyClick(&strip, Qt::Key_Right);
        QVERIFY(strip.currentText().startsWith(QStringLiteral("职工基本，2024 年 4 月：待补充")));
        QTest::keyClick(&strip, Qt::Key_Down);
        QVERIFY(strip.currentText().contains(QStringLiteral("不予退费")));
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(why.first().first().toInt(), 2);
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Right); // stays inside
        QVERIFY(strip.currentText().contains(QStringLiteral("2025 年 2 月")));
    }

    void whatIsSpecialOfAMonthHasItsOwnMark()
    {
        Case shown = fourMonths();
        shown.application.lines[1].accountCredit = Money();
        shown.application.lines[3].period = shown.application.lines.at(2).period; // paid twice
        const QList<MonthCell> cells = rowsOf(shown, QStringLiteral("m1"), {0}).rows.first().cells;
        QCOMPARE(cells.size(), 3);
        QVERIFY(cells.at(0).elsewhere && cells.at(0).credited && !cells.at(0).overlap);
        QVERIFY(!cells.at(1).elsewhere && !cells.at(1).credited);
        QVERIFY(cells.at(2).overlap);
        QCOMPARE(cells.at(2).refundable, Money::fromFen(2 * 20080));
        QVERIFY(cells.at(0).text.contains(QStringLiteral("另案已申请")));
        QVERIFY(cells.at(2).text.startsWith(QStringLiteral("同月两笔")));
        QCOMPARE(monthSign(cells.at(0)), QStringLiteral("另"));
        QCOMPARE(monthSign(cells.at(1)), QStringLiteral("✓"));
        const QString legend = monthLegend(rowsOf(shown, QStringLiteral("m1"), {0}).rows);
        for (const char *word : {"✓ 可退", "另 另案已申请", "▁ 已划账户", "◥ 重叠"})
            QVERIFY2(legend.contains(QString::fromUtf8(word)), word);
        QVERIFY(!legend.contains(QStringLiteral("不退"))); // what does not occur is not explained
    }

    void aMonthPaidWhileUnemployedIsAnOverlap()
    {
        const Case shown; // 乙 has unemployment money for 2024-04 and 05 and paid 2024-04
        const QList<MonthRow> rows = rowsOf(shown, QStringLiteral("m2")).rows;
        QVERIFY(rows.at(0).cells.first().overlap);
        QVERIFY(rows.at(0).cells.first().text.contains(QStringLiteral("重叠")));
    }

    /// Without colour: no two marks give the same picture in grey.
    void everyMarkLooksDifferentInGrey()
    {
        QList<MonthCell> cells;
        for (const MonthMark mark : {MonthMark::Empty, MonthMark::Refundable, MonthMark::NotRefundable,
                                     MonthMark::Open, MonthMark::Event, MonthMark::Drawn})
            cells.append({*YearMonth::from(2024, 1), mark});
        for (bool MonthCell::*flag : {&MonthCell::credited, &MonthCell::elsewhere, &MonthCell::overlap}) {
            MonthCell cell{*YearMonth::from(2024, 1), MonthMark::Refundable};
            cell.*flag = true;
            cells.append(cell);
        }
        QList<QImage> pictures;
        for (const MonthCell &cell : cells) {
            QImage picture(20, 20, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setFont(theme::smallFont());
            paintMonth(painter, picture.rect(), cell);
            painter.end();
            // Two tones only: what is darker than the middle is ink.
            const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8)
                                    .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
            QVERIFY(!pictures.contains(grey));
            pictures.append(grey);
        }
    }

    void monthsAreChosenByKeyboard()
    {
        const Case shown = fourMonths();
        MonthStrip strip;
        strip.resize(380, 120);
        QVERIFY(showActive(strip));
        const MonthRows rows = rowsOf(shown, QStringLiteral("m1"));
        strip.setRows(rows.rows, rows.from, rows.to);
        QSignalSpy changed(&strip, &MonthStrip::selectionChanged);
        QTest::keyClick(&strip, Qt::Key_Right); // 2024-01, the first that was paid
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(strip.selectedFrom().toString(), QStringLiteral("2024-01"));
        QCOMPARE(strip.selectedTo().toString(), QStringLiteral("2024-03"));
        QCOMPARE(strip.selectedLines(), (QList<int>{0, 1, 2}));
        QCOMPARE(strip.selectedRefundable(), Money::fromFen(3 * 20080));
        QVERIFY(strip.currentText().contains(QStringLiteral("已选 2024-01 至 2024-03，3 笔")));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(!strip.hasSelection());
        QTest::keyClick(&strip, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(strip.selectedLines().size(), 4);
        QTest::keyClick(&strip, Qt::Key_Left); // moving on lets them go
        QVERIFY(!strip.hasSelection());
    }

    void monthsAreChosenByDraggingAndAnswerTheQuestion()
    {
        Case shown = fourMonths();
        shown.decision.unknownFacts = {{QStringLiteral("m1"),
                                        {},
                                        QStringLiteral("member.unemploymentMonths"),
                                        {},
                                        *shown.decision.range}};
        DecisionPanel panel;
        panel.resize(360, 700);
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        auto *strip = panel.findChild<MonthStrip *>();
        QSignalSpy lines(&panel, &DecisionPanel::linesChosen);
        // The places of 2024-02 and 2024-04: walk there and look where the cursor is drawn.
        const auto at = [&](const QString &month) {
            for (int x = 0; x < strip->width(); x += 3)
                for (int y = 0; y < strip->height(); y += 3) {
                    QTest::mouseClick(strip, Qt::LeftButton, {}, {x, y});
                    if (strip->currentText().contains(month) && strip->currentLine() >= 0)
                        return QPoint(x, y);
                }
            return QPoint();
        };
        const QPoint from = at(QStringLiteral("2024 年 2 月"));
        const QPoint to = at(QStringLiteral("2024 年 4 月"));
        QVERIFY(!from.isNull() && !to.isNull());
        QTest::mousePress(strip, Qt::LeftButton, {}, from);
        QTest::mouseMove(strip, to);
        QMouseEvent move(QEvent::MouseMove, to, strip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(strip, &move);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, to);
        QCOMPARE(strip->selectedLines(), (QList<int>{1, 2, 3}));
        QCOMPARE(lines.last().first().value<QList<int>>(), (QList<int>{1, 2, 3}));
        QCOMPARE(panel.findChild<QLineEdit *>()->text(), QStringLiteral("202402-202404"));
    }
};

COUNTER_TEST(TestMonthStrip, QApplication)
#include "tst_monthstrip.moc"
