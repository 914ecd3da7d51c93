// Why: what is said of a line, a person and a case, and that it is reached by keyboard.
#include "forms/decision/decisionpanel.h"
#include "forms/decision/explanation.h"
#include "forms/decision/explanationdialog.h"
#include "forms/decision/situationtrial.h"
#include "forms/intake/decisionchange.h"
#include "models/policy/pack/policylibrary.h"
#include "models/values/workcalendar.h"
#include "tests/forms/decisionfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTextDocument>

using namespace counter;

namespace {

TraceRow condition(const QString &situation, const QString &text, std::optional<bool> value,
                   const QList<TraceFact> &facts = {})
{
    return {situation, text, text, value, {}, facts};
}

const TraceFact used{QStringLiteral("member.benefitsUsed"), QStringLiteral("true"), true};
const TraceFact period{QStringLiteral("line.period"), QStringLiteral("2024-05"), true};

/// The third line is refused: 1.2 lacks only that no benefits were used, 1.3 lacks two conditions.
Case refusedByOne()
{
    Case shown;
    LineDecision &refused = shown.decision.lines[2];
    refused.nearest = QStringLiteral("1.2");
    refused.trace = {
        condition(QStringLiteral("1.3"), QStringLiteral("险种为职工基本医疗保险"), false),
        condition(QStringLiteral("1.3"), QStringLiteral("费款所属期不早于首次领取养老金月"), false, {period}),
        condition(QStringLiteral("1.2"), QStringLiteral("费款所属期晚于离职月"), true, {period}),
        condition(QStringLiteral("1.2"), QStringLiteral("离职后没有享受过医保待遇"), false, {used}),
    };
    return shown;
}

std::shared_ptr<const PolicyPack> shippedPack(const QString &id)
{
    const auto pack = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources")).find(id);
    return pack ? *pack : nullptr;
}

QString plain(const Explanation &said)
{
    QTextDocument document;
    document.setHtml(said.html);
    return document.toPlainText();
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void theNearestClauseIsTheOneThatOneConditionStopped()
    {
        const Case shown = refusedByOne();
        const QList<SituationTrial> trials = trialsOf(shown.decision.lines.at(2));
        QCOMPARE(trials.size(), 2);
        const SituationTrial *nearest = nearestOf(trials);
        QVERIFY(nearest);
        QCOMPARE(nearest->situation, QStringLiteral("1.2"));
        QVERIFY(!nearestOf({trials.first()})); // two conditions failed: not near
        QCOMPARE(answerableFact(nearest->rows.first()), nullptr); // the month stands on the voucher
        QCOMPARE(answerableFact(nearest->rows.last())->name, used.name);
    }

    void aRefusalSaysWhatStoppedItAndWhatWouldChangeIt()
    {
        const Case shown = refusedByOne();
        const Explanation said = explainLine(shown.application, shown.decision, packOfWords().get(), 2);
        QVERIFY(said.verdict.startsWith(QStringLiteral("✗ 不予退费")));
        const QString text = plain(said);
        QVERIFY2(text.contains(QStringLiteral("只差“离职后没有享受过医保待遇”")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("“离职后享受过医保待遇”（现为：是）如果不同")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("不成立的条款和原因")));
        QVERIFY(text.contains(QStringLiteral("险种为职工基本医疗保险"))); // what stopped the other one
    }

    void anOpenLineNamesTheFactToAskFirst()
    {
        const Case shown;
        const QString text = plain(explainLine(shown.application, shown.decision, packOfWords().get(), 1));
        QVERIFY2(text.contains(QStringLiteral("先核实“开始领取养老金年月”：本笔随它在 0.00～281.12 元 之间")),
                 qPrintable(text));
    }

    /// Money to be recovered, a time limit and a meeting stand beside the amount, on the line and on the
    /// whole.
    void whatTheOfficeOwesBesideTheAmountIsSaid()
    {
        const Result<WorkCalendar> calendar =
            WorkCalendar::loadFolders({QStringLiteral(SOURCE_DIR "/resources")});
        QVERIFY(calendar);
        Case shown;
        LineDecision &line = shown.decision.lines[0];
        line.demand = Demand{Money::fromFen(8400), QStringLiteral("个人账户如数追回。")};
        line.deadline =
            Deadline{5, QDate(2026, 9, 25), QStringLiteral("三第一段"), QStringLiteral("退还给缴费人。")};
        shown.decision.lines[1].demand = Demand{{}, QStringLiteral("个人账户如数追回。")};
        shown.decision.lines[2].outcome = Outcome::Referred;
        shown.decision.lines[2].situation = QStringLiteral("other");
        shown.decision.demand = Money::fromFen(8400);
        shown.decision.evidence = {{QStringLiteral("meeting-record"),
                                    QStringLiteral("专题会议记录"),
                                    {QStringLiteral("other")},
                                    false}};
        const auto said = [&](int place, const WorkCalendar *days) {
            return plain(explainLine(shown.application, shown.decision, packOfWords().get(), place, days));
        };
        const QString known = said(0, &*calendar);
        QVERIFY2(known.contains(QStringLiteral("另行追回 84.00 元：个人账户如数追回。")), qPrintable(known));
        // 25 to 27 September and the first week of October are holidays.
        const QString limit =
            QStringLiteral("2026-09-25 起 5 个工作日内，最迟 2026-10-09（三第一段）：退还给缴费人。");
        QVERIFY2(known.contains(limit), qPrintable(known));
        QVERIFY(!said(0, nullptr).contains(QStringLiteral("最迟"))); // no calendar: nothing is promised
        QVERIFY(said(1, nullptr).contains(QStringLiteral("（金额待核实）：个人账户")));
        const QString referred = said(2, nullptr);
        QVERIFY2(referred.contains(QStringLiteral("议定要留下：专题会议记录")), qPrintable(referred));
        QVERIFY(!known.contains(QStringLiteral("会商")));
        const QString whole =
            plain(explainCase(shown.application, shown.decision, packOfWords().get(), &*calendar));
        QVERIFY2(whole.contains(QStringLiteral("另行追回 84.00 元（另有 1 笔金额待核实）")),
                 qPrintable(whole));
        QVERIFY(whole.contains(limit));
        shown.decision.lines[0].demand->amount = Money();
        QVERIFY(!said(0, nullptr).contains(QStringLiteral("追回"))); // nothing was credited
    }

    void aPersonIsExplainedWithHisSumsFactsAndLines()
    {
        const Case shown;
        const Explanation said =
            explainMember(shown.application, shown.decision, packOfWords().get(), QStringLiteral("m2"));
        QCOMPARE(said.title, QStringLiteral("参保人 乙"));
        QCOMPARE(said.verdict, QStringLiteral("乙：2 笔，可退 0.00～281.12 元。"));
        const QString text = plain(said);
        QVERIFY(text.contains(QStringLiteral("哪个月开始领取养老金？")));
        QVERIFY2(text.contains(QStringLiteral("2024-04至2024-05")), qPrintable(text)); // his fact
        QVERIFY(said.html.contains(QStringLiteral("href=\"line:2\"")));
        QVERIFY(!said.html.contains(QStringLiteral("href=\"line:0\""))); // another person's line
    }

    void aNumberThatIsKnownIsNotCalledUnverified()
    {
        Case shown;
        const std::shared_ptr<const PolicyPack> pack = shippedPack(QStringLiteral("tieling-2022-18"));
        QVERIFY(pack);
        shown.application.members[1].facts = {{QStringLiteral("gapMonths"), qint64(7)}};
        const QString text =
            plain(explainMember(shown.application, shown.decision, pack.get(), QStringLiteral("m2")));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("中断缴费的月数\\s*7\\s"))),
                 qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("未核实")), qPrintable(text));
    }

    void lineThenPersonThenCaseByKeyboard()
    {
        const Case shown;
        DecisionPanel panel;
        QVERIFY(showActive(panel));
        panel.setDecision(shown.application, shown.decision, packOfWords());
        panel.explain(1);
        auto *dialog = panel.findChild<ExplanationDialog *>();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        QCOMPARE(dialog->line(), 1);
        QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(dialog->member(), QStringLiteral("m2"));
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("参保人 乙")));
        QTest::keyClick(dialog, Qt::Key_3, Qt::AltModifier);
        QVERIFY(dialog->member().isEmpty() && dialog->line() < 0);
        QVERIFY(dialog->plainText().contains(QStringLiteral("按参保人")));
        QTest::keyClick(dialog, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(dialog->line(), 1);
        verifyNames(*dialog);
    }

    void aStoredResultThatChangedIsSaid_data()
    {
        QTest::addColumn<DecisionSummary>("stored");
        QTest::addColumn<QString>("expected");
        DecisionSummary same;
        same.policy = QStringLiteral("meizhou-2021-11");
        same.policyHash = QStringLiteral("a");
        same.asOf = QDate(2026, 11, 20);
        same.outcome = Outcome::Refundable;
        same.paid = same.claimed = same.refundable = Money::fromFen(20080);
        QTest::newRow("the same") << same << QString();
        DecisionSummary undecided = same;
        undecided.outcome.reset();
        undecided.refundable = Money();
        QTest::newRow("nothing was decided then") << undecided << QString();
        DecisionSummary otherBytes = same;
        otherBytes.policyHash = QStringLiteral("b");
        QTest::newRow("a changed pack with the same result") << otherBytes << QString();
        otherBytes.refundable = Money::fromFen(28112);
        QTest::newRow("a changed pack with another amount")
            << otherBytes
            << QStringLiteral("可退 281.12 元，现在可退 200.80 元。政策包 meizhou-2021-11 的内容");
        DecisionSummary otherPack = same;
        otherPack.policy = QStringLiteral("linfen-2020-29");
        otherPack.outcome = Outcome::NotRefundable;
        QTest::newRow("another pack") << otherPack << QStringLiteral("当时按政策包 linfen-2020-29，现在按");
    }
    void aStoredResultThatChangedIsSaid()
    {
        QFETCH(DecisionSummary, stored);
        QFETCH(QString, expected);
        Decision now;
        now.policy = QStringLiteral("meizhou-2021-11");
        now.policyHash = QStringLiteral("a");
        now.outcome = Outcome::Refundable;
        now.paid = now.claimed = now.refundable = Money::fromFen(20080);
        const QString sentence = decisionChange(stored, now);
        if (expected.isEmpty())
            QCOMPARE(sentence, QString());
        else
            QVERIFY2(sentence.contains(expected), qPrintable(sentence));
    }
};

COUNTER_TEST(TestExplanation, QApplication)
#include "tst_explanation.moc"
