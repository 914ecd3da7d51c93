#include "models/casework/diff.h"
#include "models/casework/fields.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

QStringList rows(const Application &before, const Application &after)
{
    QStringList list;
    for (const Change &change : changesBetween(before, after, nullptr))
        list.append(
            QStringLiteral("%1|%2|%3|%4").arg(change.place, change.label, change.before, change.after));
    return list;
}

ContributionLine lineOf(int month)
{
    ContributionLine line = samples::unit().lines.first();
    line.period = *YearMonth::from(2024, month);
    return line;
}

} // namespace

class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingChanged()
    {
        QCOMPARE(rows(samples::full(), samples::full()), QStringList());
        QCOMPARE(rows(Application(), Application()), QStringList());
    }

    void fieldsAtTheTop()
    {
        Application after = samples::unit();
        after.claimant.bank.accountNumber = QStringLiteral("12345678");
        after.claimant.kind = ClaimantKind::Individual;
        after.reason.clear();
        after.situations = {QStringLiteral("1.1"), QStringLiteral("1.3")};
        QCOMPARE(rows(samples::unit(), after),
                 (QStringList{QStringLiteral("|缴费人类型|单位|个人"),
                              QStringLiteral("|账号|441701010400|12345678"),
                              QStringLiteral("|退费原因|%1|").arg(samples::unit().reason),
                              QStringLiteral("|退费情形||1.1、1.3")}));
    }

    void theNumberOfTheTaxSystem()
    {
        Application after = samples::unit();
        after.external.taxRefundId = QStringLiteral("T-7");
        QCOMPARE(rows(samples::unit(), after), QStringList{QStringLiteral("|税务退费申请号||T-7")});
        QCOMPARE(rows(after, samples::unit()), QStringList{QStringLiteral("|税务退费申请号|T-7|")});
    }

    /// As the form calls it, not as the file does.
    void signaturesAndNotesByTheNamesOfTheForm()
    {
        Application after = samples::unit();
        after.signatures.insert(QStringLiteral("tax.receiver"), QStringLiteral("赖文静"));
        after.overrides.append({QStringLiteral("/lines/3/claimed"), QStringLiteral("partial-claim"),
                                QStringLiteral("自愿少退"), QStringLiteral("赖文静")});
        QCOMPARE(
            rows(samples::unit(), after),
            (QStringList{QStringLiteral("|签章栏：受理人||赖文静"),
                         QStringLiteral("|对提示的说明 partial-claim 缴费明细 第 4 行 %1||自愿少退 赖文静")
                             .arg(fieldLabel(FieldId::Claimed))}));
        for (const char *key : signatureKeys())
            QVERIFY2(signatureLabel(QLatin1StringView(key)) != QLatin1StringView(key), key);
    }

    void anAmountOfALine()
    {
        Application after = samples::unit();
        after.lines.first().paid = Money::fromFen(1000);
        QCOMPARE(rows(samples::unit(), after),
                 (QStringList{
                     QStringLiteral("缴费明细 第 1 行（2024-03 生育保险 10.00）|原缴费金额|20.08|10.00")}));
    }

    void anInsertedLineChangesNothingAfterIt()
    {
        Application before = samples::unit();
        before.lines = {lineOf(3), lineOf(4), lineOf(5)};
        Application after = before;
        after.lines.insert(1, lineOf(9));
        QCOMPARE(rows(before, after),
                 (QStringList{QStringLiteral("缴费明细 第 2 行|新增||2024-09 生育保险 20.08")}));
        QCOMPARE(rows(after, before),
                 (QStringList{QStringLiteral("缴费明细 第 2 行|删除|2024-09 生育保险 20.08|")}));
    }

    void aChangedMonthIsTheSameLine()
    {
        Application before = samples::unit();
        before.lines = {lineOf(3), lineOf(4)};
        Application after = before;
        after.lines[1] = lineOf(7);
        QCOMPARE(rows(before, after),
                 (QStringList{QStringLiteral(
                     "缴费明细 第 2 行（2024-07 生育保险 20.08）|费款所属期|2024-04|2024-07")}));
    }

    void factsAndPeople()
    {
        Application after = samples::unit();
        FactMap &facts = after.members.first().facts;
        facts[QStringLiteral("pensionSince")] = QStringLiteral("none");
        facts.insert(QStringLiteral("benefitsUsed"), false);
        facts.insert(QStringLiteral("unemploymentMonths"), QStringList{QStringLiteral("2023-05/2023-10")});
        facts.remove(QStringLiteral("paidAs"));
        after.members.append(Member{QStringLiteral("m2"), QStringLiteral("陈"), {}, {}});
        const QString place = QStringLiteral("参保人 第 1 行（李玉兰）");
        QCOMPARE(rows(samples::unit(), after),
                 (QStringList{QString(place + QStringLiteral("|benefitsUsed||否")),
                              QString(place + QStringLiteral("|pensionSince|2004-12|无")),
                              QString(place + QStringLiteral("|unemploymentMonths||2023-05至2023-10")),
                              QString(place + QStringLiteral("|paidAs|employee|")),
                              QStringLiteral("参保人 第 2 行|新增||陈")}));
    }

    void documentsAndReasons()
    {
        Application after = samples::unit();
        after.evidence.first().original = true;
        after.evidence.first().seen = Seen{QStringLiteral("张三"), QDate(2026, 11, 20)};
        after.overrides.append(
            {QStringLiteral("/a"), QStringLiteral("luhn"), QStringLiteral("对公"), QStringLiteral("张三")});
        const QString place = QStringLiteral("附列资料 第 1 行（退休证）");
        QCOMPARE(rows(samples::unit(), after),
                 (QStringList{QString(place + QStringLiteral("|原件|否|是")),
                              QString(place + QStringLiteral("|验原件的人||张三")),
                              QString(place + QStringLiteral("|验原件的日期||2026-11-20")),
                              QStringLiteral("|对提示的说明 luhn /a||对公 张三")}));
    }
};

COUNTER_TEST(DiffTest, QCoreApplication)
#include "tst_diff.moc"
