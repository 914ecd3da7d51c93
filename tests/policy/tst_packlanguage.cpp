#include "models/policy/assessor.h"
#include "models/policy/check/packcheck.h"
#include "models/policy/check/packtext.h"
#include "models/policy/decide/decisionjson.h"
#include "models/policy/pack/packcase.h"
#include "tests/policy/packfixture.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace counter;

namespace {

const QDate AsOf(2026, 11, 20);

std::shared_ptr<const PolicyPack> pack(const QByteArray &rules, const QByteArray &head = {})
{
    const auto read = packWith(rules, head);
    if (!read)
        qFatal("%s %s", qPrintable(read.error().place), qPrintable(read.error().detail));
    return *read;
}

const QByteArray Facts = "facts:\n"
                         "  member.open: { type: boolean, label: 开, question: 开 }\n"
                         "  member.sum: { type: money, label: 和, question: 和 }\n"
                         "  member.on: { type: date, label: 日, question: 日 }\n"
                         "  line.mine: { type: boolean, label: 此, question: 此 }\n";
enum { Open, Sum, On };

QByteArray situation(const QByteArray &rest, const QByteArray &condition = "line.paid > 0")
{
    return QByteArrayLiteral("situations:\n  - id: a\n    cite: 一\n    title: 甲\n    when: [{ if: '")
        + condition + "', text: 条件 }]\n    " + rest + '\n';
}
const QByteArray Pays = "refund: { any: line.paid }";

TypedFact known(qint64 scalar)
{
    TypedFact fact;
    fact.state = TypedFact::State::Known;
    fact.scalar = scalar;
    return fact;
}
const TypedFact Unknown;

ClaimLine line(qint64 paid, const TypedFact &mine = known(1))
{
    ClaimLine made;
    made.period = *YearMonth::from(2024, 3);
    made.paid = Money::fromFen(paid);
    made.accountCredit = Money();
    made.facts = {mine};
    return made;
}

Claim claim(const QList<TypedFact> &facts, const QList<ClaimLine> &lines)
{
    Claim made;
    made.receivedOn = QDate(2025, 6, 2);
    made.members += ClaimMember{QStringLiteral("m1"), facts};
    made.lines = lines;
    for (int i = 0; i < int(made.lines.size()); ++i)
        made.lines[i].line = i;
    return made;
}

} // namespace

/// What the notices of other cities need of the pack language.
class TestPackLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("head");
        const auto row = [](const char *name, const QByteArray &rules, const char *mark,
                            const char *head = "") {
            QTest::newRow(name) << rules << QByteArray(mark) << QByteArray(head);
        };
        const QByteArray good = situation(Pays);
        row("a reason for a clause that is not quoted", good + "notRules:\n  九: 因为没有\n", "九: 因为");
        row("a reason that gives none", good + "notRules:\n  一: 没有\n", "没有");
        row("a refund section that begins nowhere", good + "refundSections:\n  - { from: 无此字样 }\n",
            "无此字样");
        row("a refund section that ends before it begins",
            good + "refundSections:\n  - { from: 因系统故障, to: 梅市医保 }\n", "梅市医保 }");
        row("an outcome there is not", situation("outcome: granted"), "granted");
        row("neither refund nor outcome", situation("level: line"), "id: a");
        row("refund and outcome", situation(Pays + "\n    outcome: refused"), "id: a");
        row("insurances beside a refund", situation(Pays + "\n    insurances: [basic]"), "[basic]");
        row("an unknown insurance", situation("outcome: refused\n    insurances: [basic, dental]"), "dental");
        row("a demand without words", situation(Pays + "\n    recover: { amount: line.paid }"), "{ amount");
        row("a demand that is no amount",
            situation(Pays + "\n    recover: { amount: line.insurance, text: 追 }"), "line.insurance");
        row("a time limit of no days",
            situation(Pays + "\n    deadline: { workingDays: 0, from: line.period, cite: 一, text: 限 }"),
            "0, from");
        row("a time limit from no day",
            situation(Pays + "\n    deadline: { workingDays: 5, from: line.paid, cite: 一, text: 限 }"),
            "line.paid, cite");
        row("a note about nothing", good + "notes:\n  - { cite: 一, text: 说 }\n", "{ cite: 一, text: 说");
        row("a note about no outcome", good + "notes:\n  - { outcomes: [paid], cite: 一, text: 说 }\n",
            "paid]");
        row("a note about no situation", good + "notes:\n  - { situations: [b], cite: 一, text: 说 }\n",
            "b]");
        row("two answers of one id",
            good
                + "answers:\n  - { id: x, cite: 一, is: '1', text: 答 }\n  - { id: x, cite: 一, is: '2', "
                  "text: 答 }\n",
            "x, cite: 一, is: '2'");
        row("an answer of no situation",
            good + "answers:\n  - { id: x, cite: 一, is: '1', text: 答, situations: [b] }\n", "b] }");
        row("a reading that touches nothing",
            good + "readings:\n  - { cite: 一, question: 问, chosen: 选, touches: [b] }\n", "b] }");
        row("a value chosen by no date",
            "parameters:\n  rate: { by: payment, values: [{ from: 2024-01, value: 1, source: 源 }] }\n"
                + good,
            "payment");
        row("a hint of a binding pack", situation("advice: 提示"), "提示\n");
        row("an amount of a pack that only warns", good, "id: a", "authority: informational\n");
        row("a hint with an outcome", situation("advice: 提示\n    outcome: refused"), "id: a",
            "authority: informational\n");
    }
    void refusedWithItsPlace()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, mark);
        QFETCH(QByteArray, head);
        const auto read = packWith(rules, head);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::PackInvalid);
        QVERIFY(!read.error().detail.isEmpty());
        QCOMPARE(read.error().place, placeOf(packBytes(rules, head), mark));
    }

    void everyClauseIsUsedOrSaysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("said");
        const QByteArray uses = situation(Pays);
        const QByteArray other =
            "situations:\n  - { id: a, cite: 二, title: 甲, when: [], refund: { any: line.paid } }\n";
        const QByteArray section = "refundSections:\n  - { from: 因系统故障, to: 二、退费流程 }\n";
        QTest::newRow("used") << uses + section << QString() << QString();
        QTest::newRow("said why not")
            << "clauses:\n  二: 退费流程\n" + other + section + "notRules:\n  一: 因为样例\n"
            << QString() << QString();
        QTest::newRow("neither") << "clauses:\n  二: 退费流程\n" + other << QStringLiteral("一: 因")
                                 << QStringLiteral("一");
        QTest::newRow("cited and not quoted") << other + "notRules:\n  一: 因为样例\n"
                                              << QStringLiteral("二, title") << QStringLiteral("二");
        QTest::newRow("words of a refund section that stand in no clause")
            << uses + "refundSections:\n  - { from: （六）异地关系转入, to: 二、退费流程 }\n"
            << QStringLiteral("{ from: （六）") << QStringLiteral("异地关系转入");
    }
    void everyClauseIsUsedOrSaysWhyNot()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, mark);
        QFETCH(QString, said);
        QByteArray yaml = packBytes(rules, {});
        yaml.replace("clauses:\n  二", "  二"); // a second clause of the fixture's list
        const auto read = PolicyPack::fromYaml(yaml, QString(), shippedNotices());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().place + read.error().detail));
        const PackCheck check = checkPack(*read);
        QCOMPARE(check.passed(), mark.isEmpty());
        if (mark.isEmpty())
            return;
        QCOMPARE(check.coverage.gaps.size(), 1);
        QCOMPARE(check.coverage.gaps.first().place.toString(), placeOf(yaml, mark.toUtf8()));
        QVERIFY(check.coverage.gaps.first().text.contains(said));
        QVERIFY(packCheckText(**read, QStringLiteral("x.yaml"), check)
                    .contains(QStringLiteral("x.yaml:") + placeOf(yaml, mark.toUtf8())));
    }

    void aClauseMayRefuseByItself()
    {
        const Assessor assessor(pack(Facts + situation("outcome: refused\n    insurances: [basic]")));
        const Decision decision = assessor.assess(claim({}, {line(10000)}), AsOf);
        QCOMPARE(decision.outcome, Outcome::NotRefundable);
        QCOMPARE(decision.lines.first().situation, QStringLiteral("a"));
        QVERIFY(decision.lines.first().reason.contains(QStringLiteral("依一")));
        Claim other = claim({}, {line(10000)});
        other.lines[0].insurance = Insurance::Maternity;
        QCOMPARE(assessor.assess(other, AsOf).lines.first().situation, QString());
    }

    void aRefusalBelowAnOpenClauseOpensNothing()
    {
        const Assessor assessor(pack(Facts + situation("outcome: refused", "member.open")
                                     + "  - { id: b, cite: 一, title: 乙, when: [{ if: line.mine, text: 此 "
                                       "}], refund: { any: line.paid } }\n"));
        const Decision open = assessor.assess(claim({Unknown}, {line(10000, known(0))}), AsOf);
        QCOMPARE(open.outcome, Outcome::NotRefundable);
        QVERIFY(open.unknownFacts.isEmpty());
        QCOMPARE(assessor.assess(claim({Unknown}, {line(10000)}), AsOf).outcome, Outcome::Undetermined);
    }

    void whatIsDemandedBackIsNeverSetOff()
    {
        const Assessor assessor(
            pack(Facts + situation(Pays + "\n    recover: { amount: line.accountCredit, text: 如数追回 }")));
        Claim made = claim({}, {line(10000), line(5000)});
        made.lines[0].accountCredit = Money::fromFen(8032);
        made.lines[1].accountCredit.reset();
        const Decision decision = assessor.assess(made, AsOf);
        QCOMPARE(decision.refundable, Money::fromFen(15000));
        QCOMPARE(decision.outcome, Outcome::Refundable);
        QCOMPARE(decision.lines[0].demand->amount, std::optional(Money::fromFen(8032)));
        QVERIFY(!decision.lines[1].demand->amount);
        QCOMPARE(*decision.demand, Money::fromFen(8032));
        const QJsonObject json = QJsonDocument::fromJson(writeDecision(decision)).object();
        QCOMPARE(json.value(u"demand").toString(), QStringLiteral("80.32"));
        QVERIFY(json.value(u"lines")[1][u"demand"][u"amount"].isNull());
    }

    void aTimeLimitIsToldWithItsDay()
    {
        const Assessor assessor(pack(
            Facts
            + situation(
                Pays
                + "\n    deadline: { workingDays: 5, from: member.on, cite: 一, text: 五个工作日内退还 }")));
        const Decision decision = assessor.assess(
            claim({Unknown, Unknown, known(QDate(2026, 9, 25).toJulianDay())}, {line(100)}), AsOf);
        QCOMPARE(decision.lines.first().deadline,
                 std::optional(Deadline{5, QDate(2026, 9, 25), QStringLiteral("一"),
                                        QStringLiteral("五个工作日内退还")}));
        const Decision open = assessor.assess(claim({}, {line(100)}), AsOf);
        QCOMPARE(open.outcome, Outcome::Refundable);
        QVERIFY(!open.lines.first().deadline->from);
    }

    void notesFollowTheOutcome()
    {
        const Assessor assessor(
            pack(Facts + situation(Pays, "line.mine")
                 + "notes:\n  - { outcomes: [not-refundable], cite: 一, text: 当场告知原因 }\n"
                   "  - { outcomes: [refundable], situations: [a], cite: 一, text: 按时退还 }\n"));
        const Decision granted = assessor.assess(claim({}, {line(100)}), AsOf);
        QCOMPARE(granted.notes.size(), 1);
        QCOMPARE(granted.notes.first().text, QStringLiteral("按时退还"));
        QCOMPARE(assessor.assess(claim({}, {line(100, known(0))}), AsOf).notes.first().text,
                 QStringLiteral("当场告知原因"));
        QCOMPARE(assessor.assess(claim({}, {line(100, Unknown)}), AsOf).notes.size(), 0);
    }

    void answersKnowTheirUnitAndTheirLines()
    {
        const Assessor assessor(
            pack(Facts + situation(Pays, "line.mine")
                 + "answers:\n"
                   "  - { id: third, cite: 一, is: member.sum / 3, unit: 元, text: 三分之一 }\n"
                   "  - { id: days, cite: 一, is: '90', unit: 天, text: 等待期 }\n"
                   "  - { id: paid, cite: 一, is: line.paid, text: 实缴, situations: [a] }\n"
                   "readings:\n  - { cite: 一, question: 问, chosen: 选, touches: [third] }\n"));
        const Decision decision = assessor.assess(
            claim({Unknown, known(10000)}, {line(200), line(300, known(0)), line(400, Unknown)}), AsOf);
        QCOMPARE(decision.answers,
                 (QList{DecisionAnswer{QStringLiteral("third"), QStringLiteral("一"), QStringLiteral("33.33"),
                                       QStringLiteral("三分之一"), QStringLiteral("元")},
                        DecisionAnswer{QStringLiteral("days"), QStringLiteral("一"), QStringLiteral("90"),
                                       QStringLiteral("等待期"), QStringLiteral("天")},
                        DecisionAnswer{QStringLiteral("paid"), QStringLiteral("一"), QStringLiteral("2"),
                                       QStringLiteral("实缴"), QString()}}));
        QCOMPARE(decision.notes.size(), 1);
        // who only asks has no lines
        const Decision asked = assessor.assess(claim({Unknown, known(9000)}, {}), AsOf);
        QCOMPARE(asked.answers.size(), 2);
        QCOMPARE(asked.answers.first().value, QStringLiteral("30.00"));
        // and what is not known is not answered
        const Decision open = assessor.assess(claim({}, {}), AsOf);
        QCOMPARE(open.answers.size(), 1);
        QVERIFY(open.notes.isEmpty());
    }

    void aValueMayGoByTheMonthOfReceipt()
    {
        const QByteArray values = "values: [{ from: 2024-01, to: 2024-12, value: 1, source: 源 },"
                                  " { from: 2025-01, to: 2025-12, value: 2, source: 源 }]";
        for (const auto &[by, amount] : {std::pair("received", 200), std::pair("period", 100)}) {
            const Assessor assessor(pack("parameters:\n  rate: { by: " + QByteArray(by) + ", " + values
                                         + " }\n" + situation("refund: { any: rate }")));
            QCOMPARE(assessor.assess(claim({}, {line(10000)}), AsOf).refundable, Money::fromFen(amount));
        }
        const Assessor assessor(pack("parameters:\n  rate: { by: received, " + values + " }\n"
                                     + situation("refund: { any: rate }")));
        Claim undated = claim({}, {line(10000)});
        undated.receivedOn.reset();
        QCOMPARE(assessor.assess(undated, AsOf).outcome, Outcome::Undetermined);
        undated.receivedOn = QDate(2026, 1, 1); // outside the dates: unknown, no error
        QCOMPARE(assessor.assess(undated, AsOf).outcome, Outcome::Undetermined);
    }

    void onlyLinesOfTheSituationShareThePersonsAmount()
    {
        const Assessor assessor(
            pack(Facts + situation("level: member\n    refund: { any: member.sum }", "line.mine")));
        const Decision decision = assessor.assess(
            claim({Unknown, known(12000)}, {line(10000, known(0)), line(8000), line(7000)}), AsOf);
        QCOMPARE(decision.lines[0].refundable, Money());
        QCOMPARE(decision.lines[1].refundable, Money::fromFen(8000));
        QCOMPARE(decision.lines[2].refundable, Money::fromFen(4000));
        // while it is open whether an earlier line shares, so is what is left
        const Decision open =
            assessor.assess(claim({Unknown, known(12000)}, {line(10000, Unknown), line(8000)}), AsOf);
        QCOMPARE(open.outcome, Outcome::Undetermined);
        QVERIFY(open.range->low <= Money::fromFen(8000));
        QVERIFY(open.range->high >= Money::fromFen(12000));
    }

    void aPackThatOnlyWarnsDecidesNothing()
    {
        const auto guide = pack(Facts + situation("advice: 先问清楚", "line.mine"),
                                "authority: informational\nshortTitle: 网络指南\n");
        const Decision decision = Assessor(guide).assess(claim({}, {line(100), line(200, known(0))}), AsOf);
        QCOMPARE(decision.outcome, Outcome::Undetermined);
        QCOMPARE(decision.range->high, Money::fromFen(300));
        QCOMPARE(decision.refundable, Money());
        QCOMPARE(decision.lines[0].warnings, QStringList(QStringLiteral("网络指南提示（sample）：先问清楚")));
        QCOMPARE(decision.lines[0].situation, QString());
        QVERIFY(decision.lines[1].warnings.isEmpty());
        QCOMPARE(decision.problems.first().code, QStringLiteral("policy-informational"));
    }

    void factsOfABranchNotTakenAreNotAskedFor()
    {
        const Assessor assessor(pack(
            Facts + situation(Pays, "if line.mine then member.on > @\"2024-01-01\" else member.sum > 5")));
        QCOMPARE(assessor.assess(claim({}, {line(100)}), AsOf).lines.first().unknownFacts,
                 QStringList(QStringLiteral("member.on")));
        QCOMPARE(assessor.assess(claim({}, {line(100, known(0))}), AsOf).lines.first().unknownFacts,
                 QStringList(QStringLiteral("member.sum")));
    }

    void expectedAnswersAreFoundById_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<bool>("asExpected");
        QTest::newRow("the value") << QByteArray("{ paid: \"2\" }") << true;
        QTest::newRow("another value") << QByteArray("{ paid: \"3\" }") << false;
        QTest::newRow("none given") << QByteArray("{ other: null }") << true;
        QTest::newRow("none expected") << QByteArray("{ paid: null }") << false;
        QTest::newRow("all values in order") << QByteArray("{ each: [\"1\", \"2\"] }") << true;
        QTest::newRow("one too few") << QByteArray("{ each: [\"1\"] }") << false;
        QTest::newRow("one for many") << QByteArray("{ each: \"1\" }") << false;
    }
    void expectedAnswersAreFoundById()
    {
        QFETCH(QByteArray, answers);
        QFETCH(bool, asExpected);
        const auto made =
            pack(situation(Pays)
                 + "answers:\n"
                   "  - { id: paid, cite: 一, is: 'if line.paid > 1 then line.paid else null', text: 实缴 }\n"
                   "  - { id: each, cite: 一, is: line.paid, text: 各笔 }\n"
                   "  - { id: other, cite: 一, is: 'null', text: 无 }\n"
                   "cases:\n  - name: 甲\n    application:\n      claimant: { kind: unit }\n"
                   "      lines: [{ period: 2024-01, insurance: basic, paid: 1.00 }, { period: 2024-01, "
                   "insurance: basic, paid: 2.00 }]\n"
                   "    expect: { answers: "
                 + answers + " }\n");
        QCOMPARE(checkPack(made).failed.isEmpty(), asExpected);
    }
};

COUNTER_TEST(TestPackLanguage, QCoreApplication)
#include "tst_packlanguage.moc"
