#include "forms/decision/decisionpanel.h"
#include "forms/decision/explanation.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/monthstrip.h"
#include "tests/forms/decisionfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace counter;

namespace {

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget))
            texts += label->text();
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisibleTo(&widget))
            texts += button->text();
    return texts.join(QLatin1Char('\n'));
}

QPushButton *button(const QWidget &widget, const QString &name)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>())
        if (each->accessibleName() == name && each->isVisibleTo(&widget))
            return each;
    return nullptr;
}

QLineEdit *input(const QWidget &widget)
{
    for (QLineEdit *each : widget.findChildren<QLineEdit *>())
        if (each->isVisibleTo(&widget))
            return each;
    return nullptr;
}

} // namespace

class TestDecisionPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void saysOutcomeRangeAndWhatItHangsOn()
    {
        DecisionPanel panel;
        panel.resize(380, 700);
        QVERIFY(showActive(panel));
        const Case shown;
        panel.setDecision(shown.application, shown.decision, packOfWords());
        // Missing papers are what the case needs, until 受理 is asked for.
        QVERIFY(allText(panel).contains(QStringLiteral("需要资料 1 件：银行开户信息")));
        QVERIFY(!allText(panel).contains(QStringLiteral("还缺")));
        panel.setAsked(true);
        const QString text = allText(panel);
        QVERIFY(text.contains(QStringLiteral("？ 待补充")));
        QVERIFY(text.contains(QStringLiteral("200.80～481.92")));
        QVERIFY(text.contains(QStringLiteral("乙的开始领取养老金年月")));
        QVERIFY(text.contains(QStringLiteral("还缺资料 1 件：银行开户信息")));
        QVERIFY(text.contains(QStringLiteral("有 1 处错误")));
        QVERIFY(text.contains(QStringLiteral("抵扣个人账户 80.32 元")));
        verifyNames(panel);
    }

    void saysADecidedAmountInCapitals()
    {
        Case shown;
        shown.decision.outcome = Outcome::Refundable;
        shown.decision.range.reset();
        shown.decision.unknownFacts.clear();
        DecisionPanel panel;
        panel.setDecision(shown.application, shown.decision, packOfWords());
        const QString text = allText(panel);
        QVERIFY(text.contains(QStringLiteral("✓ 可退")));
        QVERIFY(text.contains(QStringLiteral("大写 贰佰元零捌角整")));
        QVERIFY(!text.contains(QStringLiteral("仍未核实")));
    }

    void anEmptyCaseAsksForLines()
    {
        DecisionPanel panel;
        panel.setDecision({}, {}, nullptr);
        const QString text = allText(panel);
        QVERIFY(text.contains(QStringLiteral("尚无明细")));
        QVERIFY(!text.contains(QStringLiteral("不予退费")));
    }

    void theQuestionIsAnsweredByKeyboard_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FactValue>("expected");
        QTest::newRow("a month as a clerk types it") << "member.pensionSince"
                                                     << "2024年3月" << FactValue(QStringLiteral("2024-03"));
        QTest::newRow("months with a range")
            << "member.unemploymentMonths"
            << "202305-202306、202401"
            << FactValue(QStringList{QStringLiteral("2023-05/2023-06"), QStringLiteral("2024-01")});
        QTest::newRow("an amount of the line") << "line.accountCredit"
                                               << "80.3" << FactValue(QStringLiteral("80.30"));
    }
    void theQuestionIsAnsweredByKeyboard()
    {
        QFETCH(QString, fact);
        QFETCH(QString, typed);
        QFETCH(FactValue, expected);
        Case shown;
        shown.decision.unknownFacts = {{QStringLiteral("m2"), {}, fact, {}, *shown.decision.range}};
        if (fact.startsWith(QLatin1String("line.")))
            shown.decision.unknownFacts.first().line = 1;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QSignalSpy answered(&panel, &DecisionPanel::factAnswered);
        QLineEdit *edit = input(panel);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return); // nothing typed yet: a sentence, no answer
        QCOMPARE(answered.size(), 0);
        QVERIFY(allText(panel).contains(QStringLiteral("请填")));
        edit->setText(typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(0).toString(), QStringLiteral("m2"));
        QCOMPARE(answered.first().at(1).value<QList<int>>(),
                 fact.startsWith(QLatin1String("line.")) ? QList<int>{1} : QList<int>());
        QCOMPARE(answered.first().at(2).toString(), fact.section(QLatin1Char('.'), 1));
        QVERIFY(answered.first().at(3).value<FactValue>() == expected);
    }

    void aMonthOfTwoReadingsIsAskedAgain_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::newRow("a month") << "member.pensionSince";
        QTest::newRow("months") << "member.unemploymentMonths";
    }
    void aMonthOfTwoReadingsIsAskedAgain()
    {
        QFETCH(QString, fact);
        Case shown;
        shown.decision.unknownFacts = {{QStringLiteral("m2"), {}, fact, {}, *shown.decision.range}};
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QSignalSpy answered(&panel, &DecisionPanel::factAnswered);
        QLineEdit *edit = input(panel);
        edit->setFocus();
        edit->setText(QStringLiteral("2024.1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(answered.size(), 0);
        QVERIFY(allText(panel).contains(QStringLiteral("2024-01 或 2024-10")));
    }

    void theQuestionIsAnsweredByButtons_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("name");
        QTest::addColumn<FactValue>("expected");
        QTest::newRow("yes") << "member.benefitsUsed"
                             << "是" << FactValue(true);
        QTest::newRow("no") << "member.benefitsUsed"
                            << "否" << FactValue(false);
        QTest::newRow("a choice") << "member.paidAs"
                                  << "灵活就业" << FactValue(QStringLiteral("flexible"));
        QTest::newRow("no such month") << "member.pensionSince"
                                       << "无（未领取养老金）" << FactValue(QStringLiteral("none"));
        QTest::newRow("no months") << "member.unemploymentMonths"
                                   << "无（未领取养老金）" << FactValue(QStringList());
    }
    void theQuestionIsAnsweredByButtons()
    {
        QFETCH(QString, fact);
        QFETCH(QString, name);
        QFETCH(FactValue, expected);
        Case shown;
        shown.decision.unknownFacts = {{QStringLiteral("m2"), {}, fact, {}, *shown.decision.range}};
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QSignalSpy answered(&panel, &DecisionPanel::factAnswered);
        QPushButton *answer = button(panel, name);
        QVERIFY(answer);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        QCOMPARE(answered.size(), 1);
        QVERIFY(answered.first().at(3).value<FactValue>() == expected);
    }

    void anAnswerLeftOpenLeadsToTheNextQuestion()
    {
        const Case shown;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QSignalSpy left(&panel, &DecisionPanel::factLeftOpen);
        QVERIFY(allText(panel).contains(QStringLiteral("乙：哪个月开始领取养老金？")));
        QTest::keyClick(button(panel, QStringLiteral("仍未核实")), Qt::Key_Space);
        QCOMPARE(left.size(), 1);
        QVERIFY(allText(panel).contains(QStringLiteral("乙：离职后享受过医保待遇吗？")));
        QTest::keyClick(button(panel, QStringLiteral("仍未核实")), Qt::Key_Space);
        QVERIFY(allText(panel).contains(QStringLiteral("乙：哪个月开始领取养老金？"))); // the first one again
    }

    void aPersonIsAskedOnceForAllHisLines()
    {
        Case shown;
        const AmountRange range = *shown.decision.range;
        shown.decision.unknownFacts = {
            {QStringLiteral("m2"), 2, QStringLiteral("line.accountCredit"), {}, range},
            {QStringLiteral("m1"), 0, QStringLiteral("line.accountCredit"), {}, range},
            {QStringLiteral("m2"), 1, QStringLiteral("line.accountCredit"), {}, range}};
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        const QString text = allText(panel);
        QVERIFY2(text.contains(QStringLiteral("乙 2 笔")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("对以下 2 笔都是：职工基本 2024-04；生育 2024-04")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("还有 2 项事实会影响金额")), qPrintable(text));
        QSignalSpy answered(&panel, &DecisionPanel::factAnswered);
        input(panel)->setFocus();
        input(panel)->setText(QStringLiteral("0"));
        QTest::keyClick(input(panel), Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(1).value<QList<int>>(), (QList<int>{1, 2}));
    }

    void oneAnswerCanBeForEveryone()
    {
        Case shown;
        const AmountRange range = *shown.decision.range;
        shown.decision.unknownFacts = {
            {QStringLiteral("m2"), 2, QStringLiteral("line.accountCredit"), {}, range},
            {QStringLiteral("m1"), 0, QStringLiteral("line.accountCredit"), {}, range},
            {QStringLiteral("m2"), 1, QStringLiteral("line.accountCredit"), {}, range}};
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        auto *everyone = panel.findChild<QCheckBox *>();
        QVERIFY(everyone && everyone->isVisible());
        QCOMPARE(everyone->accessibleName(), QStringLiteral("对全部参保人的 3 笔都是"));
        QVERIFY(!everyone->isChecked());
        everyone->click();
        QSignalSpy answered(&panel, &DecisionPanel::factAnswered);
        input(panel)->setText(QStringLiteral("0"));
        QTest::keyClick(input(panel), Qt::Key_Return);
        QCOMPARE(answered.first().at(1).value<QList<int>>(), (QList<int>{0, 1, 2}));
        // A question that is one person's alone has no such box, and the next one begins unticked.
        shown.decision.unknownFacts = {shown.decision.unknownFacts.at(1)};
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QVERIFY(!everyone->isVisible());
        QVERIFY(!everyone->isChecked());
    }

    void theMonthStripIsOfThePersonInTheQuestion()
    {
        const Case shown; // asked about 乙
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        panel.setCurrentLine(0); // 甲's
        const MonthStrip *strip = panel.findChild<MonthStrip *>();
        QCOMPARE(strip->accessibleName(), QStringLiteral("乙的月份带"));
        Case decided;
        decided.decision.unknownFacts.clear();
        panel.setDecision(decided.application, decided.decision, packOfWords());
        QCOMPARE(strip->accessibleName(), QStringLiteral("甲的月份带"));
    }

    void halfAnAnswerSurvivesANewDecision()
    {
        Case shown;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        input(panel)->setText(QStringLiteral("2024"));
        shown.decision.range->high = Money::fromFen(50000);
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QCOMPARE(input(panel)->text(), QStringLiteral("2024"));
    }

    void aClauseOpensItsExplanation()
    {
        const Case shown;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QSignalSpy why(&panel, &DecisionPanel::explanationRequested);
        auto *table = panel.findChild<QTableView *>();
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().first().toInt(), 0);
        auto *dialog = panel.findChild<ExplanationDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        const QString text = dialog->plainText();
        QVERIFY(text.contains(QStringLiteral("✓ 可退：离职次月仍缴费。")));
        QVERIFY(
            text.contains(QStringLiteral("缴费单位未及时办理离职职工减员手续继续缴费"))); // the clause itself
        QVERIFY(text.contains(QStringLiteral("费款所属期晚于离职月（成立）")));
        QVERIFY(text.contains(QStringLiteral("费款所属期不早于首次领取养老金月（待核实）")));
        QVERIFY(text.contains(QStringLiteral("开始领取养老金年月：未核实")));
        QVERIFY(text.contains(QStringLiteral("年限已满继续缴费"))); // the alternative
        QVERIFY(text.contains(QStringLiteral("离职当月应缴，次月起可退。"))); // the reading
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        verifyNames(*dialog);
    }

    void anOpenExplanationFollowsTheDecision()
    {
        Case shown;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        panel.explain(0);
        auto *dialog = panel.findChild<ExplanationDialog *>();
        shown.decision.lines[0].refundable = Money::fromFen(10000);
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QTRY_VERIFY(dialog->plainText().contains(QStringLiteral("100.00")));
        QCOMPARE(dialog->line(), 0);
        shown.application.lines.clear();
        shown.decision.lines.clear();
        panel.setDecision(shown.application, shown.decision, packOfWords());
        QTRY_COMPARE(dialog->line(), -1); // the line is gone: the whole case
    }

    void theWholeCaseIsExplainedWithItsQuotations()
    {
        const Case shown;
        const auto pack = packOfWords();
        const Explanation said = explainCase(shown.application, shown.decision, pack.get());
        QVERIFY(said.verdict.contains(QStringLiteral("200.80～481.92 元")));
        QVERIFY(said.html.contains(QStringLiteral("缴费单位未及时办理")));
        QVERIFY(said.html.contains(QStringLiteral("银行开户信息（还缺）")));
    }

    void textsOfTheApplicationAreNoMarkup()
    {
        Case shown;
        shown.application.members[0].name = QStringLiteral("<b>甲</b>&amp;");
        shown.decision.lines[0].reason = QStringLiteral("<script>");
        const Explanation said = explainLine(shown.application, shown.decision, nullptr, 0);
        QVERIFY(!said.html.contains(QStringLiteral("<script>")));
        DecisionPanel panel;
        panel.setDecision(shown.application, shown.decision, nullptr);
        panel.explain(-1);
        QVERIFY(
            panel.findChild<ExplanationDialog *>()->plainText().contains(QStringLiteral("<b>甲</b>&amp;")));
    }

    void fourHundredLinesStayQuick()
    {
        Case shown;
        while (shown.application.lines.size() < 400) {
            const int at = int(shown.application.lines.size());
            shown.application.lines.append(lineOf(QStringLiteral("m1"), AllInsurances[at % 3], at / 3));
            LineDecision decided = shown.decision.lines.first();
            decided.line = at;
            shown.decision.lines.append(decided);
        }
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        const auto pack = packOfWords();
        panel.setDecision(shown.application, shown.decision, pack);
        QElapsedTimer clock;
        clock.start();
        constexpr int Rounds = 20;
        for (int round = 0; round < Rounds; ++round) {
            shown.decision.lines[3].refundable += Money::fromFen(1);
            panel.setDecision(shown.application, shown.decision, pack);
        }
        const double each = double(clock.nsecsElapsed()) / 1e6 / Rounds;
        qInfo("400 lines: %.2f ms an update", each);
        QVERIFY2(each < 100, "the panel must follow a key stroke");
    }
};

COUNTER_TEST(TestDecisionPanel, QApplication)
#include "tst_decisionpanel.moc"
