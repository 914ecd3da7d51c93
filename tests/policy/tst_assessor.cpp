#include "models/policy/assessor.h"
#include "models/policy/decide/decisionjson.h"
#include "tests/policy/packfixture.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

using namespace counter;

namespace {

const QDate AsOf(2026, 11, 20);

TypedFact fact(TypedFact::State state, qint64 scalar = 0)
{
    TypedFact value;
    value.state = state;
    value.scalar = scalar;
    return value;
}
const TypedFact Unknown;
const TypedFact None = fact(TypedFact::State::None);
TypedFact known(qint64 scalar)
{
    return fact(TypedFact::State::Known, scalar);
}
TypedFact month(int year, int number)
{
    return known(YearMonth::from(year, number)->index());
}
TypedFact number(const char *text)
{
    TypedFact value = known(0);
    value.text = QString::fromLatin1(text);
    return value;
}

ClaimLine line(qint64 paid, int member = 0, const QList<TypedFact> &facts = {})
{
    ClaimLine made;
    made.member = member;
    made.period = *YearMonth::from(2024, 3);
    made.paid = Money::fromFen(paid);
    made.accountCredit = Money();
    made.facts = facts;
    return made;
}

Claim claim(const QList<TypedFact> &facts, const QList<ClaimLine> &lines)
{
    Claim made;
    made.members += ClaimMember{QStringLiteral("m1"), facts};
    made.lines = lines;
    for (int i = 0; i < int(made.lines.size()); ++i)
        made.lines[i].line = i;
    return made;
}

/// The pack, or the reason it is refused as the message of a failed test.
std::shared_ptr<const PolicyPack> pack(const QByteArray &rules, const QByteArray &head = {})
{
    const auto read = packWith(rules, head);
    if (!read)
        qFatal("%s %s", qPrintable(read.error().place), qPrintable(read.error().detail));
    return *read;
}

/// One situation with one condition.
QByteArray situation(const QByteArray &condition, const QByteArray &rest = "refund: { any: line.paid }")
{
    return QByteArrayLiteral("situations:\n  - id: a\n    cite: 一\n    title: 甲\n    when: [{ if: '")
        + condition + "', text: 条件 }]\n    " + rest + '\n';
}

const QByteArray Facts =
    "facts:\n"
    "  member.since: { type: month, label: 起, question: 起 }\n"
    "  member.tier: { type: choice, label: 档, question: 档, choices: { one: 一, two: 二 } }\n"
    "  member.rate: { type: number, label: 率, question: 率 }\n"
    "  member.died: { type: date, label: 亡, question: 亡 }\n"
    "  line.wrong: { type: boolean, label: 错, question: 错 }\n";
enum { Since, Tier, Rate, Died };

} // namespace

/// What a pack can say beyond Meizhou's clauses, and what must never come out of a pack's fault.
class TestAssessor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNullOperandIsFalseAndNoFault_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("compared") << QByteArray("line.period >= member.since") << Outcome::NotRefundable;
        QTest::newRow("in a sum") << QByteArray("member.rate + 1 > 0") << Outcome::NotRefundable;
        QTest::newRow("not of it") << QByteArray("not(line.period >= member.since)")
                                   << Outcome::NotRefundable;
        QTest::newRow("equal to null") << QByteArray("member.since = null") << Outcome::Refundable;
        QTest::newRow("or something true")
            << QByteArray("line.period >= member.since or line.paid > 0") << Outcome::Refundable;
    }
    void aNullOperandIsFalseAndNoFault()
    {
        QFETCH(QByteArray, condition);
        QFETCH(Outcome, outcome);
        const Assessor assessor(pack(Facts + situation(condition)));
        const Decision decision = assessor.assess(claim({None, None, None, None}, {line(10000)}), AsOf);
        QCOMPARE(decision.outcome, outcome);
        QVERIFY(decision.problems.isEmpty());
    }

    void aFaultOfThePackIsNeverNotRefundable_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("a condition divides by zero") << situation("1 / (line.paid - 100) > 2");
        QTest::newRow("an amount divides by zero")
            << situation("line.paid > 0", "refund: { any: 1 / (line.paid - 100) }");
        QTest::newRow("an amount is null")
            << situation("line.paid > 0", "refund: { any: member.rate * line.paid }");
    }
    void aFaultOfThePackIsNeverNotRefundable()
    {
        QFETCH(QByteArray, rules);
        const Assessor assessor(pack(Facts + rules));
        const Decision decision = assessor.assess(claim({None, None, None, None}, {line(10000)}), AsOf);
        QCOMPARE(decision.outcome, Outcome::Undetermined);
        QCOMPARE(decision.range->low, Money());
        QCOMPARE(decision.range->high, Money::fromFen(10000));
        QCOMPARE(decision.problems.size(), 1);
        QCOMPARE(decision.problems.first().code, QStringLiteral("pack-fault"));
        QCOMPARE(decision.problems.first().path, QStringLiteral("/lines/0"));
    }

    void aFaultBesideAFalseConditionIsFalse()
    {
        const Assessor assessor(pack(Facts
                                     + "situations:\n  - id: a\n    cite: 一\n    title: 甲\n    when:\n"
                                       "      - { if: 1 / (line.paid - 100) > 2, text: 错 }\n"
                                       "      - { if: line.paid > 200, text: 多 }\n"
                                       "    refund: { any: line.paid }\n"));
        const Decision decision = assessor.assess(claim({}, {line(10000)}), AsOf);
        QCOMPARE(decision.outcome, Outcome::NotRefundable);
        QCOMPARE(decision.lines.first().trace[0].value, std::optional<bool>());
        QCOMPARE(decision.lines.first().trace[1].value, std::optional<bool>(false));
    }

    void deferredUntilTheFirstPossibleDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("the day before") << QDate(2024, 12, 31) << Outcome::Deferred;
        QTest::newRow("the day itself") << QDate(2025, 1, 1) << Outcome::Refundable;
    }
    void deferredUntilTheFirstPossibleDay()
    {
        QFETCH(QDate, asOf);
        QFETCH(Outcome, outcome);
        const Assessor assessor(pack(situation("line.paid > 0",
                                               "refund: { any: line.paid }\n"
                                               "    notBefore: date(line.period.year + 1, 1, 1)")));
        const Decision decision = assessor.assess(claim({}, {line(10000)}), asOf);
        QCOMPARE(decision.outcome, outcome);
        QCOMPARE(decision.lines.first().allowed, Money::fromFen(10000));
        const std::optional<QDate> day =
            outcome == Outcome::Deferred ? std::optional(QDate(2025, 1, 1)) : std::optional<QDate>();
        QCOMPARE(decision.deferredUntil, day);
        QCOMPARE(decision.lines.first().deferredUntil, day);
    }

    void anUnknownDayIsOpen()
    {
        const Assessor assessor(pack(
            Facts + situation("line.paid > 0", "refund: { any: line.paid }\n    notBefore: member.died")));
        const Decision open = assessor.assess(claim({}, {line(10000)}), AsOf);
        QCOMPARE(open.outcome, Outcome::Undetermined);
        QCOMPARE(open.lines.first().unknownFacts, QStringList(QStringLiteral("member.died")));
    }

    void anAmountOfThePersonIsSpreadOverTheLines()
    {
        const Assessor assessor(pack(
            Facts + situation("member.rate > 0", "level: member\n    refund: { any: member.rate * 12 }")));
        const Decision decision = assessor.assess(
            claim({Unknown, Unknown, number("12.345"), Unknown}, {line(10000), line(10000)}), AsOf);
        QCOMPARE(decision.lines[0].refundable, Money::fromFen(10000));
        QCOMPARE(decision.lines[1].refundable, Money::fromFen(4814));
        QCOMPARE(decision.members.first().refundable, Money::fromFen(14814));
    }

    void aJudgementNeedsANameAndAReason()
    {
        const Assessor assessor(pack(Facts
                                     + situation("line.paid > 0",
                                                 "refund: { any: line.paid }\n"
                                                 "    judgement: { fact: line.wrong, why: 是否记账错误 }")));
        ClaimLine judged = line(10000, 0, {known(1)});
        QCOMPARE(assessor.assess(claim({}, {judged}), AsOf).lines.first().warnings.size(), 1);
        judged.choice = ClaimChoice{QStringLiteral("a"), true};
        const Decision decision = assessor.assess(claim({}, {judged}), AsOf);
        QCOMPARE(decision.outcome, Outcome::Refundable);
        QVERIFY(decision.lines.first().warnings.isEmpty());
        const Decision open = assessor.assess(claim({}, {line(10000)}), AsOf);
        QCOMPARE(open.outcome, Outcome::Undetermined);
        QCOMPARE(open.lines.first().unknownFacts, QStringList(QStringLiteral("line.wrong")));
    }

    void aParameterOutsideItsDatesIsUnknown()
    {
        const Assessor assessor(
            pack("parameters:\n  monthly: [{ from: 2024-01, to: 2024-02, value: 13.00, source: 表 },"
                 " { from: 2024-04, value: 14.00, source: 表 }]\n"
                 + situation("line.paid > monthly")));
        Claim made = claim({}, {line(1350), line(1350), line(1350)});
        made.lines[0].period = *YearMonth::from(2024, 2);
        made.lines[2].period = *YearMonth::from(2024, 4);
        const Decision decision = assessor.assess(made, AsOf);
        QCOMPARE(decision.lines[0].outcome, Outcome::Refundable);
        QCOMPARE(decision.lines[1].outcome, Outcome::Undetermined);
        QCOMPARE(decision.lines[1].unknownFacts, QStringList());
        QCOMPARE(decision.lines[2].outcome, Outcome::NotRefundable);
        QVERIFY(decision.problems.isEmpty());
    }

    void factsThatCannotBeTriedGiveASafeRange()
    {
        const Assessor assessor(
            pack(Facts
                 + situation("member.died <= @\"2024-01-31\" and member.tier = \"two\"",
                             "refund: { any: if member.rate > 2 then line.paid else line.paid / 2 }")));
        const Decision decision = assessor.assess(claim({}, {line(10000), line(5000)}), AsOf);
        QCOMPARE(decision.range->low, Money());
        QCOMPARE(decision.range->high, Money::fromFen(15000));
        QCOMPARE(decision.unknownFacts.size(), 3);
        // the tier settles it, whatever the others are
        const Decision one =
            assessor.assess(claim({Unknown, known(0), Unknown, Unknown}, {line(10000)}), AsOf);
        QCOMPARE(one.outcome, Outcome::NotRefundable);
        QVERIFY(one.unknownFacts.isEmpty());
    }

    void informationalPacksOnlyWarn()
    {
        const auto guide = pack(Facts + situation("member.tier = \"two\"", "advice: 二档先问清楚"),
                                "authority: informational\nshortTitle: 网络指南\n");
        QVERIFY(!guide->binding);
        const Assessor assessor(pack(Facts + situation("line.wrong = true")), {guide});
        const Decision decision =
            assessor.assess(claim({Unknown, known(1), Unknown, Unknown}, {line(10000, 0, {known(0)})}), AsOf);
        QCOMPARE(decision.outcome, Outcome::NotRefundable);
        QCOMPARE(decision.lines.first().warnings.size(), 1);
        QCOMPARE(decision.lines.first().warnings.first(),
                 QStringLiteral("网络指南提示（sample）：二档先问清楚"));
        QVERIFY(decision.lines.first().alternatives.isEmpty());
    }

    void answersAreAdviceAndNoAmount()
    {
        const Assessor assessor(pack(
            situation("false") + "answers:\n  - { id: half, cite: 一, is: line.paid / 2, text: 一半 }\n"));
        const Decision decision = assessor.assess(claim({}, {line(10001)}), AsOf);
        QCOMPARE(decision.answers.size(), 1);
        QCOMPARE(decision.answers.first().value, QStringLiteral("50.005"));
        QCOMPARE(decision.refundable, Money());
    }

    void unknownSituationsAreToldAndNothingElseIsTried()
    {
        Claim made = claim({}, {line(10000)});
        made.situations = {QStringLiteral("9.9")};
        const Decision decision = Assessor(pack(situation("true"))).assess(made, AsOf);
        QCOMPARE(decision.outcome, Outcome::NotRefundable);
        QCOMPARE(decision.problems.first().code, QStringLiteral("unknown-situation"));
        QCOMPARE(decision.problems.first().path, QStringLiteral("/situations/0"));
    }

    void amountsRoundHalfUpOnceAndNeverPassWhatWasPaid_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("half a 分 goes up") << QByteArray("0.005") << qint64(1);
        QTest::newRow("less than half goes down") << QByteArray("0.00499999") << qint64(0);
        QTest::newRow("a third of three times") << QByteArray("line.paid / 3 * 3") << qint64(10000);
        QTest::newRow("more than was paid") << QByteArray("line.paid * 2") << qint64(10000);
        QTest::newRow("less than nothing") << QByteArray("line.paid - 200") << qint64(0);
    }
    void amountsRoundHalfUpOnceAndNeverPassWhatWasPaid()
    {
        QFETCH(QByteArray, amount);
        QFETCH(qint64, fen);
        const Assessor assessor(pack(situation("true", "refund: { any: '" + amount + "' }")));
        QCOMPARE(assessor.assess(claim({}, {line(10000)}), AsOf).lines.first().allowed, Money::fromFen(fen));
    }

    void oneMonthWorked_data()
    {
        QTest::addColumn<ClaimantKind>("kind");
        QTest::addColumn<QList<TypedFact>>("facts");
        QTest::addColumn<QList<Insurance>>("insurances");
        QTest::addColumn<bool>("duplicate");
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<qint64>("refundable");
        const QList<Insurance> all{Insurance::Basic, Insurance::Maternity, Insurance::Supplementary};
        const TypedFact employee = known(0);
        const TypedFact flexible = known(1);
        const TypedFact no = known(0);
        TypedFact march = known(0);
        march.months = MonthSet::of({{*YearMonth::from(2024, 3), *YearMonth::from(2024, 3)}});
        // paidAs, pensionSince, requiredYearsReached, leftUnit, benefitsUsed, unemploymentMonths,
        // transferredMonths
        const auto row = [](const char *clause, ClaimantKind kind, const QList<TypedFact> &facts,
                            const QList<Insurance> &insurances, bool duplicate, qint64 credit,
                            qint64 refundable) {
            QTest::newRow(clause) << kind << facts << insurances << duplicate << credit << refundable;
        };
        row("1.1", ClaimantKind::Unit, {employee, month(2024, 3), None, None, no, no, no}, all, false, 8032,
            2008);
        row("1.2", ClaimantKind::Unit, {employee, None, None, month(2024, 2), no, no, no}, all, false, 8032,
            23388);
        row("1.3", ClaimantKind::Unit, {employee, month(2024, 3), month(2024, 2), None, no, no, no},
            {Insurance::Basic, Insurance::Supplementary}, false, 8032, 28112);
        row("1.4", ClaimantKind::Individual, {flexible, month(2024, 3), month(2024, 2), None, no, no, no},
            all, false, 8032, 20080);
        row("1.5", ClaimantKind::Individual, {flexible, None, None, None, no, march, no}, all, false, 8032,
            21380);
        row("1.6", ClaimantKind::Individual, {flexible, None, None, None, no, no, march}, all, false, 8032,
            20080);
        row("1.7", ClaimantKind::Individual, {flexible, None, None, None, no, no, no},
            {Insurance::Basic, Insurance::Supplementary}, true, 8032, 29412);
        row("1.3 without a credit, flexible", ClaimantKind::Individual,
            {flexible, month(2024, 3), month(2024, 2), None, no, no, no}, all, false, 0, 28112);
    }
    void oneMonthWorked()
    {
        QFETCH(ClaimantKind, kind);
        QFETCH(QList<TypedFact>, facts);
        QFETCH(QList<Insurance>, insurances);
        QFETCH(bool, duplicate);
        QFETCH(qint64, credit);
        QFETCH(qint64, refundable);
        QVERIFY(meizhou());
        Claim made = claim(facts, {});
        made.claimant = kind;
        for (const Insurance insurance : insurances) {
            ClaimLine each = line(insurance == Insurance::Basic           ? 28112
                                      : insurance == Insurance::Maternity ? 2008
                                                                          : 1300,
                                  0, {known(duplicate)});
            each.insurance = insurance;
            each.accountCredit = Money::fromFen(insurance == Insurance::Basic ? credit : 0);
            made.lines += each;
        }
        QCOMPARE(Assessor(meizhou()).assess(made, AsOf).refundable, Money::fromFen(refundable));
    }

    void keysComeInTheOrderOfTheFormat()
    {
        const Assessor assessor(pack(situation("line.wrong = true").prepend(Facts)));
        const QByteArray json = writeDecision(assessor.assess(claim({}, {line(10000)}), AsOf));
        qsizetype before = -1;
        for (const char *key : {"\"format\":",        "\"policy\":",
                                "\"policyHash\":",    "\"asOf\":",
                                "\"outcome\":",       "\"paid\":",
                                "\"claimed\":",       "\"refundable\":",
                                "\"range\":",         "\"refundableInWords\":",
                                "\"lines\":",         "\"situation\":",
                                "\"alternatives\":",  "\"reason\":",
                                "\"trace\":",         "\"members\":",
                                "\"setOffSurplus\":", "\"question\":",
                                "\"evidence\":",      "\"deferredUntil\":",
                                "\"notes\":",         "\"problems\":"}) {
            const qsizetype at = json.indexOf(key, before + 1);
            QVERIFY2(at > before, key);
            before = at;
        }
        QVERIFY(json.contains("\"value\":null,\"facts\":{\"line.wrong\":null}"));
    }
};

COUNTER_TEST(TestAssessor, QCoreApplication)
#include "tst_assessor.moc"
