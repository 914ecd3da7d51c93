#include "models/casework/assess.h"
#include "models/casework/givenapplication.h"
#include "models/policy/pack/policylibrary.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace counter;

namespace {

const char *const Meizhou = "meizhou-2021-11";
const char *const Chongqing = "chongqing-2020-39";
const char *const Tieling = "tieling-2022-18";
const char *const Linfen = "linfen-2020-29";

/// A person to whom nothing of what the notice speaks of happened.
const char *memberFacts(const QByteArray &pack, bool resident)
{
    if (pack == Meizhou)
        return R"({"paidAs":"flexible","pensionSince":"none","requiredYearsReached":"none","leftUnit":"none",
                   "benefitsUsed":false,"unemploymentMonths":[],"transferredMonths":[]})";
    if (pack == Chongqing && resident)
        return R"({"diedOn":"none","studentThenOrdinary":false,"studentBenefitsUsed":false,
                   "refundOf":"ordinary","immediate":false})";
    if (pack == Chongqing)
        return R"({"paidAs":"flexible","benefitsUsed":false,"unemploymentMonths":[],"laidOffWorker":false,
                   "laidOffMonths":[],"employerMonths":[],"diedOn":"none","pensionSince":"none",
                   "requiredYearsReached":"none","accountRate":"80.00","retireeCredit":"60.00"})";
    if (pack == Tieling && resident)
        return R"({"residentEntry":"window","residentPaidOn":"2023-11-01","diedOn":"none","subsidised":false})";
    if (pack == Tieling)
        return R"({"employeeEntry":"gap","gapMonths":0,"diedOn":"none","retiredFrom":"none","unitSince":"none",
                   "unemploymentMonths":[],"prisonMonths":[],"sex":"male","reachedAgeOn":"none",
                   "totalMonths":300,"localMonths":120,"specialGroup":false,"lumpSumIn":"none",
                   "yearsCompletedIn":"none","employeeCreditedOn":"2023-01-10"})";
    return "{}";
}

const char *lineFacts(const QByteArray &pack, bool resident)
{
    if (pack == Meizhou)
        return R"({"duplicatePayment":false})";
    if (pack == Chongqing && resident)
        return R"({"fiscalSubsidy":"none","aid":"none","employeeNormalFirst":false,"enrolledAs":"ordinary",
                   "changeInWindow":false,"changedTo":"none","paidOn":"2023-10-15"})";
    if (pack == Chongqing)
        return R"({"payment":"monthly","months":1,"tier":"two","privilege":"none","error":"none",
                   "paidOn":"2023-12-01"})";
    if (pack == Tieling && resident)
        return R"({"residentCause":"none","causeOn":"2023-12-01","enrolmentEnds":true})";
    if (pack == Tieling)
        return R"({"paidAs":"unit","paidYearly":false})";
    return R"({"kind":"duplicate","cause":"own","verifiedOn":"2024-01-10","taxAgreed":true,"overpaid":"10.00"})";
}

/// The usual facts with what the row says otherwise.
QJsonObject changed(const char *usual, const char *otherwise)
{
    QJsonObject facts = QJsonDocument::fromJson(usual).object();
    const QJsonObject changes = QJsonDocument::fromJson(otherwise).object();
    for (auto each = changes.begin(); each != changes.end(); ++each)
        facts.insert(each.key(), each.value());
    return facts;
}

} // namespace

/// Which clause a refusal names: the one that a clerk would name, because what it speaks of is known to have
/// happened, and never one that is meant for others. The reason goes on a formal notice.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_policies = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources")); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusal_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QString>("claimant");
        QTest::addColumn<QString>("insurance");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QJsonObject>("member");
        QTest::addColumn<QJsonObject>("line");
        QTest::addColumn<QString>("nearest");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *pack, const char *name, const char *claimant, const char *insurance,
                            const char *period, const char *member, const char *line, const char *nearest,
                            const char *reason) {
            const bool resident = qstrcmp(insurance, "resident") == 0;
            QTest::newRow(name) << QByteArray(pack) << QString::fromUtf8(claimant)
                                << QString::fromUtf8(insurance) << QString::fromUtf8(period)
                                << changed(memberFacts(pack, resident), member)
                                << changed(lineFacts(pack, resident), line) << QString::fromUtf8(nearest)
                                << QString::fromUtf8(reason);
        };
        row(Meizhou, "Meizhou: 退休但年限未满，灵活就业本人申请", "individual", "basic", "2024-03",
            R"({"pensionSince":"2024-01"})", R"({})", "1.4",
            "不予退费：不符合一（四），累计缴费未达到规定年限，所缴月份仍计入缴费年限。");
        row(Meizhou, "Meizhou: 退休但年限未满，单位申请", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01"})", R"({})", "1.3",
            "不予退费：不符合一（三），累计缴费未达到规定年限，所缴月份仍计入缴费年限。");
        row(Meizhou, "Meizhou: 退休前的月份，年限已满，单位申请", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-05","requiredYearsReached":"2020-01"})", R"({})",
            "1.3", "不予退费：不符合一（三），该月还没有开始领取养老金。");
        row(Meizhou, "Meizhou: 个人申请单位给退休职工缴的", "individual", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01","requiredYearsReached":"2023-12"})", R"({})",
            "1.3", "不予退费：不符合一（三），个人按单位职工身份缴的费由单位申请。");
        row(Meizhou, "Meizhou: 个人申请单位给退休职工缴的生育", "individual", "maternity", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01","requiredYearsReached":"2023-12"})", R"({})",
            "1.1", "不予退费：不符合一（一），单位缴的费由缴费单位申请。");
        row(Meizhou, "Meizhou: 单位给退休职工缴的补充医疗", "unit", "supplementary", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01","requiredYearsReached":"2023-12"})", R"({})",
            "1.3", "不予退费：不符合一（三），这一险种不在该项退还范围之内。");
        row(Meizhou, "Meizhou: 离职后享受过待遇", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","leftUnit":"2024-02","benefitsUsed":true})", R"({})", "1.2",
            "不予退费：不符合一（二），离职后享受过医保待遇。");
        row(Meizhou, "Meizhou: 离职当月", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","leftUnit":"2024-03"})", R"({})", "1.2",
            "不予退费：不符合一（二），该月仍在职，应当缴费。");
        row(Meizhou, "Meizhou: 离职的本人申请单位缴的", "individual", "basic", "2024-03",
            R"({"paidAs":"employee","leftUnit":"2024-02"})", R"({})", "1.2",
            "不予退费：不符合一（二），单位缴的费由缴费单位申请。");
        row(Meizhou, "Meizhou: 先离职后退休，离职后享受过待遇", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-10","requiredYearsReached":"2023-01","leftUnit":"2024-02","benefitsUsed":true})",
            R"({})", "1.2", "不予退费：不符合一（二），离职后享受过医保待遇。");
        row(Meizhou, "Meizhou: 失业代缴之外的月份", "individual", "basic", "2024-03",
            R"({"unemploymentMonths":["2024-01/2024-02"]})", R"({})", "1.5",
            "不予退费：不符合一（五），该月没有由失业保险基金代缴。");
        row(Meizhou, "Meizhou: 失业期间的生育保险", "individual", "maternity", "2024-03",
            R"({"unemploymentMonths":["2024-03"]})", R"({})", "1.5",
            "不予退费：不符合一（五），这一险种不在该项退还范围之内。");
        row(Meizhou, "Meizhou: 失业期间单位缴的，本人申请", "individual", "basic", "2024-03",
            R"({"paidAs":"employee","unemploymentMonths":["2024-03"]})", R"({})", "1.5",
            "不予退费：不符合一（五），不是以灵活就业人员身份缴费。");
        row(Meizhou, "Meizhou: 失业期间重复，单位申请", "unit", "basic", "2024-03",
            R"({"unemploymentMonths":["2024-03"]})", R"({})", "1.5",
            "不予退费：不符合一（五），缴费人不是个人。");
        row(Meizhou, "Meizhou: 异地转入不重复的月份", "individual", "basic", "2024-03",
            R"({"transferredMonths":["2024-01"]})", R"({})", "1.6",
            "不予退费：不符合一（六），该月与异地转入的缴费月份不重复。");
        row(Meizhou, "Meizhou: 异地转入重复月份的补充医疗", "individual", "supplementary", "2024-03",
            R"({"transferredMonths":["2024-03"]})", R"({})", "1.6",
            "不予退费：不符合一（六），这一险种不在该项退还范围之内。");
        row(Meizhou, "Meizhou: 居民医保重复缴纳", "individual", "resident", "2024-03", R"({})",
            R"({"duplicatePayment":true})", "1.7",
            "不予退费：不符合一（七），这一险种不在该项退还范围之内。");
        row(Meizhou, "Meizhou: 什么都没有发生，个人", "individual", "basic", "2024-03", R"({})", R"({})", "",
            "不予退费：已核实的情况不属于梅市医保〔2021〕11号所列的任何一种退费情形。");
        row(Meizhou, "Meizhou: 什么都没有发生，单位", "unit", "basic", "2024-03", R"({"paidAs":"employee"})",
            R"({})", "", "不予退费：已核实的情况不属于梅市医保〔2021〕11号所列的任何一种退费情形。");
        row(Chongqing, "Chongqing: 失业代缴之外的月份", "individual", "basic", "2024-03",
            R"({"unemploymentMonths":["2023-01"]})", R"({})", "1.1.3",
            "不予退费：不符合一（一）3，该月没有由失业保险经办机构缴费。");
        row(Chongqing, "Chongqing: 失业期间重复，随用人单位参保", "individual", "basic", "2024-03",
            R"({"paidAs":"employee","unemploymentMonths":["2024-03"]})", R"({})", "1.1.3",
            "不予退费：不符合一（一）3，不是以个人身份参保。");
        row(Chongqing, "Chongqing: 失业期间重复，单位申请", "unit", "basic", "2024-03",
            R"({"unemploymentMonths":["2024-03"]})", R"({})", "1.1.3",
            "不予退费：不符合一（一）3，申请人不是个人。");
        row(Chongqing, "Chongqing: 下岗重缴但不是按年缴费", "individual", "basic", "2024-03",
            R"({"laidOffWorker":true,"laidOffMonths":["2024-03"]})", R"({})", "1.1.4",
            "不予退费：不符合一（一）4，不是按年缴费。");
        row(Chongqing, "Chongqing: 余命医疗费月份但不是大龄下岗职工", "individual", "basic", "2024-01",
            R"({"laidOffMonths":["2024-03"]})", R"({"payment":"yearly","months":12})", "1.1.4",
            "不予退费：不符合一（一）4，不属于国有企业大龄下岗职工。");
        row(Chongqing, "Chongqing: 转岗重缴但享受过待遇", "individual", "basic", "2024-01",
            R"({"benefitsUsed":true,"employerMonths":["2024-03"]})", R"({"payment":"yearly","months":12})",
            "1.3.1", "不予退费：不符合一（三）1，期间享受过相关待遇。");
        row(Chongqing, "Chongqing: 转岗以前的月份", "individual", "basic", "2024-01",
            R"({"employerMonths":["2025-03"]})", R"({"payment":"yearly","months":12})", "1.3.1",
            "不予退费：不符合一（三）1，该月没有随用人单位参保。");
        row(Chongqing, "Chongqing: 转岗但按月缴费", "individual", "basic", "2024-03",
            R"({"employerMonths":["2024-03"]})", R"({})", "1.3.1",
            "不予退费：不符合一（三）1，不是按年缴费。");
        row(Chongqing, "Chongqing: 退休但年限未满", "individual", "basic", "2024-03",
            R"({"pensionSince":"2024-01"})", R"({})", "1.3.2",
            "不予退费：不符合一（三）2，累计缴费未达到规定年限，所缴月份仍计入缴费年限。");
        row(Chongqing, "Chongqing: 年限已满但没有退休", "individual", "basic", "2024-03",
            R"({"requiredYearsReached":"2020-01"})", R"({})", "1.3.2",
            "不予退费：不符合一（三）2，未办理退休。");
        row(Chongqing, "Chongqing: 退休以前的月份", "individual", "basic", "2024-03",
            R"({"pensionSince":"2025-01","requiredYearsReached":"2020-01"})", R"({})", "1.3.2",
            "不予退费：不符合一（三）2，该月还没有退休。");
        row(Chongqing, "Chongqing: 单位缴的退休后月份，本人申请，手续滞后", "individual", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01","requiredYearsReached":"2020-01"})",
            R"({"error":"late"})", "1.4.4a",
            "不予退费：不符合一（四）4，由单位申请，个人参保人员退休后多缴的按一（三）2办理。");
        row(Chongqing, "Chongqing: 手续滞后但年限未满，单位申请", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01"})", R"({"error":"late"})", "1.4.4a",
            "不予退费：不符合一（四）4，累计缴费未达到规定年限，所缴月份仍计入缴费年限。");
        row(Chongqing, "Chongqing: 单位缴的退休后月份，没有认定手续滞后", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","pensionSince":"2024-01","requiredYearsReached":"2020-01"})", R"({})",
            "1.4.4a", "不予退费：不符合一（四）4，没有经办错款。");
        row(Chongqing, "Chongqing: 死亡当月，手续滞后", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","diedOn":"2024-03-10"})", R"({"error":"late"})", "1.4.4b",
            "不予退费：不符合一（四）4，死亡当月及以前应当缴费。");
        row(Chongqing, "Chongqing: 个人按年缴费一档，年中死亡", "individual", "basic", "2024-01",
            R"({"diedOn":"2024-03-10"})", R"({"payment":"yearly","months":12,"tier":"one"})", "1.2.1b",
            "不予退费：不符合一（二）1第二款，一档没有个人账户部分，纳入统筹基金和大额医保基金的部分不予退还"
            "。");
        row(Chongqing, "Chongqing: 个人趸缴一档，年中死亡", "individual", "basic", "2024-01",
            R"({"diedOn":"2024-03-10"})", R"({"payment":"lump","months":120,"tier":"one"})", "1.2.1a",
            "不予退费：不符合一（二）1第一款，一档没有个人账户部分，纳入统筹基金和大额医保基金的部分不予退还"
            "。");
        row(Chongqing, "Chongqing: 按年缴费12月死亡，没有剩余月份", "individual", "basic", "2024-01",
            R"({"diedOn":"2024-12-10"})", R"({"payment":"yearly","months":12})", "1.2.1b",
            "不予退费：不符合一（二）1第二款，死亡次月起没有剩余月份。");
        row(Chongqing, "Chongqing: 死亡退费的大额医保费", "individual", "supplementary", "2024-01",
            R"({"diedOn":"2024-06-10"})", R"({"payment":"yearly","months":12})", "1.2.2b",
            "不予退费：不符合一（二）2第二款，死亡在所缴费用第一个年度的1月31日之后。");
        row(Chongqing, "Chongqing: 停保未成功但享受过待遇", "unit", "basic", "2024-03",
            R"({"paidAs":"employee","benefitsUsed":true})", R"({"error":"stop"})", "1.4.3",
            "不予退费：不符合一（四）3，期间享受过相关待遇。");
        row(Chongqing, "Chongqing: 信息错误但享受过待遇", "individual", "basic", "2024-03",
            R"({"benefitsUsed":true})", R"({"error":"data"})", "1.4.5",
            "不予退费：不符合一（四）5，期间享受过相关待遇。");
        row(Chongqing, "Chongqing: 年限错认但没有退休", "individual", "basic", "2024-03", R"({})",
            R"({"error":"years","excess":"100.00"})", "1.4.1", "不予退费：不符合一（四）1，未办理退休。");
        row(Chongqing, "Chongqing: 优惠政策但按月缴费", "individual", "basic", "2024-03", R"({})",
            R"({"privilege":"100.00"})", "1.1.1", "不予退费：不符合一（一）1，不是一次性趸缴。");
        row(Chongqing, "Chongqing: 什么都没有发生", "individual", "basic", "2024-03", R"({})", R"({})", "",
            "不予退费：已核实的情况不属于渝医保发〔2020〕39号所列的任何一种退费情形。");
        row(Chongqing, "Chongqing: 居民：1月1日以后死亡", "individual", "resident", "2024-01",
            R"({"diedOn":"2024-02-01"})", R"({})", "2.3", "不予退费：不符合二（三），死亡时已进入所缴年度。");
        row(Chongqing, "Chongqing: 居民：学生和居民重复，保留的那一笔", "individual", "resident", "2024-01",
            R"({"studentThenOrdinary":true,"refundOf":"student"})", R"({})", "2.5",
            "不予退费：不符合二（五），重复的两笔只退一笔，该笔保留（已发生大学生医保待遇的，只退普通居民医保"
            "费）。");
        row(Chongqing, "Chongqing: 居民：9月30日以前缴纳", "individual", "resident", "2024-01", R"({})",
            R"({"paidOn":"2024-09-30"})", "",
            "不予退费：已核实的情况不属于渝医保发〔2020〕39号所列的任何一种退费情形。");
        row(Chongqing, "Chongqing: 居民：即参即享人员10月缴纳", "individual", "resident", "2024-01",
            R"({"immediate":true})", R"({"paidOn":"2024-10-02"})", "",
            "不予退费：已核实的情况不属于渝医保发〔2020〕39号所列的任何一种退费情形。");
        row(Chongqing, "Chongqing: 居民：变更档次时已进入待遇享受期", "individual", "resident", "2024-01",
            R"({})", R"({"changeInWindow":true})", "2.6",
            "不予退费：不符合二（六），已进入待遇享受期，不再变更档次或退费。");
        row(Chongqing, "Chongqing: 居民：补助为零", "individual", "resident", "2024-01", R"({})",
            R"({"fiscalSubsidy":"0.00"})", "",
            "不予退费：已核实的情况不属于渝医保发〔2020〕39号所列的任何一种退费情形。");
        row(Chongqing, "Chongqing: 生育保险", "individual", "maternity", "2024-03", R"({})", R"({})", "",
            "不予退费：已核实的情况不属于渝医保发〔2020〕39号所列的任何一种退费情形。");
        row(Tieling, "Tieling: 刑满释放以后", "individual", "basic", "2024-06",
            R"({"prisonMonths":["2024-01/2024-03"]})", R"({"paidAs":"flexible"})", "7.1.5",
            "不予退费：不符合七（一）第五项，该月不在服刑期间。");
        row(Tieling, "Tieling: 退休但年限不足", "unit", "basic", "2024-06",
            R"({"retiredFrom":"2024-03","reachedAgeOn":"2024-03-10"})", R"({})", "7.1.2",
            "不予退费：不符合七（一）第二项，没有缴足规定年限，所缴月份仍计入缴费年限。");
        row(Tieling, "Tieling: 退休以前", "unit", "basic", "2024-06",
            R"({"retiredFrom":"2024-08","reachedAgeOn":"2024-08-10","totalMonths":400})", R"({})", "7.1.2",
            "不予退费：不符合七（一）第二项，该月还没有退休，应当缴费。");
        row(Tieling, "Tieling: 补足年限的那一笔", "individual", "basic", "2024-06",
            R"({"retiredFrom":"2024-03","reachedAgeOn":"2024-03-10","lumpSumIn":"2024-06"})",
            R"({"paidAs":"flexible"})", "7.1.2",
            "不予退费：不符合七（一）第二项，一次性缴足所差年限的那一笔是应缴的，不是多缴。");
        row(Tieling, "Tieling: 退休后补足以前的月份", "unit", "basic", "2024-06",
            R"({"retiredFrom":"2024-03","reachedAgeOn":"2024-03-10","lumpSumIn":"2024-08"})", R"({})",
            "7.1.2", "不予退费：不符合七（一）第二项，没有缴足规定年限，所缴月份仍计入缴费年限。");
        row(Tieling, "Tieling: 退休后的生育保险", "unit", "maternity", "2024-06",
            R"({"retiredFrom":"2024-03","reachedAgeOn":"2024-03-10","totalMonths":400})", R"({})", "7.1.2",
            "不予退费：不符合七（一）第二项，这一险种不在该项退还范围之内。");
        row(Tieling, "Tieling: 失业期间单位缴的", "individual", "basic", "2024-06",
            R"({"unemploymentMonths":["2024-06"]})", R"({})", "7.1.4",
            "不予退费：不符合七（一）第四项，不是个人缴纳的。");
        row(Tieling, "Tieling: 失业期间以外的月份", "individual", "basic", "2024-06",
            R"({"unemploymentMonths":["2024-01"]})", R"({"paidAs":"flexible"})", "7.1.4",
            "不予退费：不符合七（一）第四项，该月没有享受失业待遇。");
        row(Tieling, "Tieling: 中途就业的首月", "individual", "basic", "2024-06",
            R"({"unitSince":"2024-06"})", R"({"paidAs":"flexible","paidYearly":true})", "7.1.3",
            "不予退费：不符合七（一）第三项，该月还没有随单位参保，或是随单位参保的首月。");
        row(Tieling, "Tieling: 中途就业但不是按年一次性缴纳", "individual", "basic", "2024-06",
            R"({"unitSince":"2024-03"})", R"({"paidAs":"flexible"})", "7.1.3",
            "不予退费：不符合七（一）第三项，不是按年度一次性缴纳。");
        row(Tieling, "Tieling: 中途就业的次年", "individual", "basic", "2024-06",
            R"({"unitSince":"2023-03"})", R"({"paidAs":"flexible","paidYearly":true})", "7.1.3",
            "不予退费：不符合七（一）第三项，不在随单位参保的当年。");
        row(Tieling, "Tieling: 续保人员死亡", "individual", "basic", "2023-01", R"({"diedOn":"2023-02-01"})",
            R"({})", "7.1.1", "不予退费：不符合七（一）第一项，不是设等待期的新参保人员。");
        row(Tieling, "Tieling: 首次参保，等待期满以后死亡", "individual", "basic", "2023-01",
            R"({"employeeEntry":"first","diedOn":"2023-06-01"})", R"({})", "7.1.1",
            "不予退费：不符合七（一）第一项，不是在待遇等待期内死亡。");
        row(Tieling, "Tieling: 什么都没有发生", "unit", "basic", "2024-06", R"({})", R"({})", "",
            "不予退费：已核实的情况不属于铁医保〔2022〕18号所列的任何一种退费情形。");
        row(Tieling, "Tieling: 居民：享受期开始后重复缴费", "individual", "resident", "2024-01", R"({})",
            R"({"residentCause":"duplicate","causeOn":"2024-02-01"})", "7.2.4",
            "不予退费：依七（二）第四项，待遇享受期开始后，个人缴费原则上不再退回。");
        row(Tieling, "Tieling: 居民：重复缴费但保留的那一笔", "individual", "resident", "2024-01", R"({})",
            R"({"residentCause":"duplicate","enrolmentEnds":false})", "7.2.1a",
            "不予退费：不符合七（二）第一项，这一笔的参保关系要保留。");
        row(Tieling, "Tieling: 居民：救助对象保留的那一笔", "individual", "resident", "2024-01",
            R"({"subsidised":true})", R"({"residentCause":"employee","enrolmentEnds":false})", "7.2.2",
            "不予退费：不符合七（二）第二项，这一笔的参保关系要保留，应到需要终止的参保关系所在地申请。");
        row(Tieling, "Tieling: 居民：享受期开始后死亡", "individual", "resident", "2024-01",
            R"({"diedOn":"2024-03-01"})", R"({})", "7.2.3a",
            "不予退费：不符合七（二）第三项，不是在待遇等待期内死亡。");
        row(Tieling, "Tieling: 居民：什么都没有发生", "individual", "resident", "2024-01", R"({})", R"({})",
            "", "不予退费：已核实的情况不属于铁医保〔2022〕18号所列的任何一种退费情形。");
        row(Linfen, "Linfen: 本人重复缴费，核验后不能退", "individual", "resident", "2024-01", R"({})",
            R"({"verifiedOn":"none"})", "3.1", "不予退费：不符合三第一段，医保经办机构核验后不能退费。");
        row(Linfen, "Linfen: 税务原因，商定后不退", "individual", "resident", "2024-01", R"({})",
            R"({"cause":"tax","taxAgreed":false})", "3.2",
            "不予退费：不符合三第二段，税务部门商相关部门后没有确定退费。");
        row(Linfen, "Linfen: 没有多缴、重复缴费", "individual", "resident", "2024-01", R"({})",
            R"({"kind":"none"})", "3.1", "不予退费：不符合三第一段，没有多缴、重复缴费。");
        row(Linfen, "Linfen: 职工医保费", "individual", "basic", "2024-01", R"({})", R"({})", "3.1",
            "不予退费：不符合三第一段，这一险种不在该项退还范围之内。");
    }
    void refusal()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QString, claimant);
        QFETCH(QString, insurance);
        QFETCH(QString, period);
        QFETCH(QJsonObject, member);
        QFETCH(QJsonObject, line);
        QFETCH(QString, nearest);
        QFETCH(QString, reason);
        const auto text = [](const char *chinese) { return QString::fromUtf8(chinese); };
        const QJsonObject paid{{"member", "m1"},           {"voucherSeries", text("样")},
                               {"voucherNumber", "1"},     {"period", period},
                               {"insurance", insurance},   {"paid", "281.12"},
                               {"accountCredit", "80.32"}, {"facts", line}};
        const QJsonObject application{
            {"format", "refund-application/1"},
            {"policy", QString::fromLatin1(pack)},
            {"receivedOn", "2026-11-20"},
            {"claimant", QJsonObject{{"kind", claimant}, {"name", text("样例")}}},
            {"members", QJsonArray{QJsonObject{{"id", "m1"}, {"name", text("样例")}, {"facts", member}}}},
            {"lines", QJsonArray{paid}}};
        const Result<ReadApplication> read = readGivenApplication(QJsonDocument(application).toJson());
        QVERIFY(read.ok());
        const Result<Decision> decision =
            assess(read->application, m_policies, AssessOptions{{}, {}, {}, QDate(2026, 11, 20)});
        QVERIFY(decision.ok());
        for (const Problem &problem : decision->problems)
            QVERIFY2(!problem.code.contains(u"fact"), qPrintable(problem.path));
        const LineDecision &refused = decision->lines.first();
        QCOMPARE(refused.reason, reason);
        QCOMPARE(refused.outcome, Outcome::NotRefundable);
        QCOMPARE(refused.situation.isEmpty() ? refused.nearest : refused.situation, nearest);
    }

private:
    PolicyLibrary m_policies;
};

COUNTER_TEST(TestRefusals, QCoreApplication)
#include "tst_refusals.moc"
