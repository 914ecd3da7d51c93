#include "tests/reports/specimens.h"

#include "models/casework/assess.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetlibrary.h"

namespace counter::specimens {

QString resources()
{
    return QStringLiteral(SHARE_DIR);
}

Sheet approvalForm()
{
    const Result<Sheet> sheet = SheetLibrary(resources()).sheet(QStringLiteral("meizhou-approval-form"));
    if (!sheet)
        qFatal("%s: %s", qPrintable(sheet.error().place), qPrintable(sheet.error().detail));
    return *sheet;
}

PrintContent withLines(int count)
{
    return withMembers(1, count);
}

PrintContent withMembers(int members, int lines)
{
    PrintContent content;
    content.draft = false;
    content.version = 3;
    content.contentHash = QStringLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    content.clauses = {{QStringLiteral("1.1"), QStringLiteral("一（一）")},
                       {QStringLiteral("1.2"), QStringLiteral("一（二）")}};
    content.decision.outcome = Outcome::Refundable;
    Application &application = content.application;
    application.policy = QStringLiteral("meizhou-2021-11");
    application.number = QStringLiteral("4414022026000037");
    application.receivedOn = QDate(2026, 6, 18);
    application.claimant = {ClaimantKind::Unit,
                            QStringLiteral("梅州市梅江区嘉应陶瓷工艺有限公司"),
                            QStringLiteral("91441402MA4W2XK37N"),
                            QStringLiteral("1414020031875"),
                            QStringLiteral("广东省梅州市梅江区江南彬芳大道中86号"),
                            QStringLiteral("刘淑贞"),
                            QStringLiteral("13825901234"),
                            {QStringLiteral("中国农业银行股份有限公司梅州嘉应支行"),
                             QStringLiteral("梅州市梅江区嘉应陶瓷工艺有限公司"),
                             QStringLiteral("44170101040015236")}};
    application.reason =
        QStringLiteral("职工李玉兰已于2026年2月办理退休并领取养老金，单位未及时办理在职转退休手续，"
                       "2026年3月至5月继续按在职人员缴费，申请退还错缴的生育保险费及基本医疗保险费。");
    for (int i = 0; i < members; ++i)
        application.members.append({QStringLiteral("m%1").arg(i + 1),
                                    QStringLiteral("李玉%1").arg(QChar(u'兰' + i)),
                                    QStringLiteral("44140219740215%1").arg(28 + i, 4, 10, QChar(u'0')),
                                    {}});
    for (int i = 0; i < lines; ++i) {
        const int perMember = (lines + members - 1) / members;
        ContributionLine line;
        line.member = application.members[i / perMember].id;
        line.voucherSeries = QStringLiteral("粤税");
        line.voucherNumber = QString::number(4414260000183 + 7 * i);
        line.period = YearMonth::fromIndex(2024 * 12 + i % perMember / 3);
        line.insurance =
            std::array{Insurance::Basic, Insurance::Maternity, Insurance::Supplementary}[std::size_t(i % 3)];
        line.paid = Money::fromFen(48256 + 1375 * i);
        if (i % 3 == 0)
            line.accountCredit = Money::fromFen(8032);
        line.claimed = Money::fromFen(42106 + 925 * i);
        application.lines.append(line);
        LineDecision decided;
        decided.line = i;
        decided.member = line.member;
        decided.outcome = Outcome::Refundable;
        decided.situation = i % 3 == 1 ? QStringLiteral("1.1") : QStringLiteral("1.2");
        content.decision.lines.append(decided);
    }
    const auto evidence = [&](const char *kind, const char *title, bool original, int copies) {
        application.evidence.append(
            {QLatin1StringView(kind), QString::fromUtf8(title), original, copies, 1, {}, {}, {}});
    };
    evidence("approval-form", "", true, 1);
    evidence("written-request", "退费书面申请", true, 1);
    evidence("payment-voucher", "缴费凭证", true, 2);
    evidence("payment-voucher", "缴费凭证", true, 1);
    evidence("bank-account", "银行开户信息", true, 1);
    evidence("pension-certificate", "退休证", false, 1);
    application.signatures = {{QStringLiteral("applicant.handler"), QStringLiteral("刘淑贞")},
                              {QStringLiteral("applicant.date"), QStringLiteral("2026-06-18")}};
    return content;
}

namespace {

/// 灵活就业, with so many basic lines from 2024-03 on.
Application individual(const FactMap &facts, const QList<YearMonth> &months)
{
    Application application;
    application.policy = QStringLiteral("meizhou-2021-11");
    application.number = QStringLiteral("4414022026000041");
    application.receivedOn = QDate(2026, 6, 18);
    application.claimant = {ClaimantKind::Individual,
                            QStringLiteral("欧阳·麦麦提"),
                            QStringLiteral("440524188001010014"),
                            {},
                            QStringLiteral("广东省梅州市梅县区程江镇扶贵村"),
                            QStringLiteral("欧阳·麦麦提"),
                            QStringLiteral("13800000001"),
                            {QStringLiteral("梅州客家村镇银行程江支行"), QStringLiteral("欧阳·麦麦提"),
                             QStringLiteral("6228480402564890018")}};
    application.members.append(
        {QStringLiteral("m1"), QStringLiteral("欧阳·麦麦提"), QStringLiteral("440524188001010014"), facts});
    application.reason = QStringLiteral("申请退还重复缴纳的费款。");
    for (const YearMonth month : months) {
        ContributionLine line;
        line.member = QStringLiteral("m1");
        line.voucherNumber = QString::number(60018000 + month.index());
        line.period = month;
        line.insurance = Insurance::Basic;
        line.paid = Money::fromFen(28112);
        line.accountCredit = Money::fromFen(8032);
        line.claimed = Money::fromFen(28112);
        line.facts.insert(QStringLiteral("duplicatePayment"), false);
        application.lines.append(line);
    }
    return application;
}

FactMap flexibleFacts()
{
    const auto none = QStringLiteral("none");
    return {{QStringLiteral("paidAs"), QStringLiteral("flexible")},
            {QStringLiteral("pensionSince"), none},
            {QStringLiteral("requiredYearsReached"), none},
            {QStringLiteral("leftUnit"), none},
            {QStringLiteral("benefitsUsed"), false},
            {QStringLiteral("unemploymentMonths"), QStringList()},
            {QStringLiteral("transferredMonths"), QStringList()}};
}

QList<YearMonth> months(std::initializer_list<int> of2024)
{
    QList<YearMonth> found;
    for (const int month : of2024)
        found.append(YearMonth::fromIndex(2024 * 12 + month - 1));
    return found;
}

} // namespace

PrintContent decided(const Application &application)
{
    static const PolicyLibrary policies = PolicyLibrary::load(resources());
    AssessOptions how;
    how.today = QDate(2026, 6, 20);
    const Result<Decision> decision = assess(application, policies, how);
    if (!decision)
        qFatal("%s: %s", qPrintable(decision.error().place), qPrintable(decision.error().detail));
    const auto pack = policies.find(decision->policy);
    PrintContent content = makeContent(application, *decision, pack ? *pack : nullptr);
    content.draft = application.number.isEmpty();
    content.version = 3;
    content.contentHash = QStringLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    content.printedOn = how.today;
    return content;
}

Application unclear()
{
    FactMap facts = flexibleFacts();
    facts.remove(QStringLiteral("unemploymentMonths"));
    facts.insert(QStringLiteral("transferredMonths"), QStringList{QStringLiteral("2024-05")});
    Application application = individual(facts, months({3, 4, 5}));
    application.claimant.bank.accountNumber = QStringLiteral("12");
    application.lines[0].accountCredit = Entry<Money>();
    application.lines[1].insurance = Insurance::Maternity;
    return application;
}

Application refused()
{
    FactMap facts = flexibleFacts();
    facts.insert(QStringLiteral("transferredMonths"), QStringList{QStringLiteral("2024-08")});
    return individual(facts, months({3, 4, 6}));
}

Application transferred()
{
    FactMap facts = flexibleFacts();
    facts.insert(QStringLiteral("transferredMonths"),
                 QStringList{QStringLiteral("2024-03/2024-04"), QStringLiteral("2024-08")});
    return individual(facts, months({3, 4, 8}));
}

Application imprisoned()
{
    const auto none = QStringLiteral("none");
    Application application =
        individual({{QStringLiteral("employeeEntry"), QStringLiteral("gap")},
                    {QStringLiteral("diedOn"), none},
                    {QStringLiteral("retiredFrom"), none},
                    {QStringLiteral("unitSince"), none},
                    {QStringLiteral("unemploymentMonths"), QStringList()},
                    {QStringLiteral("prisonMonths"), QStringList{QStringLiteral("2024-03")}}},
                   months({3}));
    application.policy = QStringLiteral("tieling-2022-18");
    application.lines[0].facts = {{QStringLiteral("paidAs"), QStringLiteral("unit")}};
    application.lines[0].accountCredit = Money::fromFen(8400);
    return application;
}

Application paidTwiceInLinfen()
{
    Application application = individual({}, months({3}));
    application.policy = QStringLiteral("linfen-2020-29");
    application.lines[0].insurance = Insurance::Resident;
    application.lines[0].accountCredit = Entry<Money>();
    application.lines[0].facts = {{QStringLiteral("kind"), QStringLiteral("duplicate")},
                                  {QStringLiteral("cause"), QStringLiteral("own")},
                                  {QStringLiteral("verifiedOn"), QStringLiteral("2026-06-18")}};
    return application;
}

Application standardCase(int months)
{
    Application application = withMembers(2, 0).application;
    application.members[0].facts = flexibleFacts();
    application.members[1].facts = flexibleFacts();
    for (Member &member : application.members)
        member.facts[QStringLiteral("paidAs")] = QStringLiteral("employee");
    application.members[0].facts[QStringLiteral("pensionSince")] = QStringLiteral("2023-01");
    application.members[1].facts[QStringLiteral("leftUnit")] = QStringLiteral("2022-12");
    for (const Member &member : std::as_const(application.members))
        for (int month = 0; month < months; ++month)
            for (const Insurance insurance :
                 {Insurance::Basic, Insurance::Maternity, Insurance::Supplementary}) {
                ContributionLine line;
                line.member = member.id;
                line.voucherSeries = QStringLiteral("粤税");
                line.voucherNumber = QString::number(4414260000183 + application.lines.size());
                line.period = YearMonth::fromIndex(2023 * 12 + month);
                line.insurance = insurance;
                const int base = 4015 + 200 * ((month + 6) / 12);
                line.paid = Money::fromFen(base * (insurance == Insurance::Basic ? 7 : 1));
                line.accountCredit = Money::fromFen(insurance == Insurance::Basic ? base * 2 : 0);
                line.facts.insert(QStringLiteral("duplicatePayment"), false);
                application.lines.append(line);
            }
    return application;
}

QList<PrintContent> everything()
{
    QList<PrintContent> cases;
    Application signedCase = withMembers(2, 12).application;
    for (const auto &[key, text] :
         {std::pair("tax.opinion", "情况属实。"), std::pair("tax.receiver", "赖文静"),
          std::pair("tax.reviewer", "古志明"), std::pair("tax.date", "2026-06-19"),
          std::pair("agency.approved", "100.00"), std::pair("agency.handler", "钟丽"),
          std::pair("agency.checker", "何伟"), std::pair("agency.approver", "李强"),
          std::pair("agency.date", "2026-06-20")})
        signedCase.signatures.insert(QLatin1StringView(key), QString::fromUtf8(text));
    signedCase.agent =
        Agent{QStringLiteral("王建国"), QStringLiteral("440524188001010014"), QStringLiteral("13800000002")};
    signedCase.evidence.first().seen = Seen{QStringLiteral("赖文静"), QDate(2026, 6, 18)};
    cases.append(decided(signedCase));
    for (const LetterField &field : givenFields())
        cases.first().given.insert(QLatin1StringView(field.name), QStringLiteral("样例"));
    for (const Application &application : {unclear(), refused(), transferred()})
        cases.append(decided(application));
    // What the pack at hand says of none of them: each outcome once, and all that a line may carry.
    for (const Outcome outcome :
         {Outcome::Refundable, Outcome::PartlyRefundable, Outcome::Deferred, Outcome::Referred}) {
        PrintContent content = withLines(2);
        content.draft = true;
        content.printedOn = QDate(2026, 6, 20);
        content.policy = cases.first().policy;
        content.decision.outcome = outcome;
        content.decision.deferredUntil = QDate(2027, 1, 1);
        content.decision.demand = Money::fromFen(100);
        content.decision.members = {{QStringLiteral("m1"), Money(), Money::fromFen(100), {}}};
        content.decision.unknownFacts = {
            {QStringLiteral("m1"), 0, QStringLiteral("member.leftUnit"), {}, {}}};
        LineDecision &line = content.decision.lines.first();
        line.refundable = line.allowed = Money::fromFen(100);
        line.setOff = Money::fromFen(1);
        line.deferredUntil = QDate(2027, 1, 1);
        line.outcome = outcome;
        line.demand = Demand{Money::fromFen(100), QStringLiteral("另行追回。")};
        line.deadline =
            Deadline{5, QDate(2026, 6, 18), QStringLiteral("三第一段"), QStringLiteral("五日内。")};
        line.warnings = {QStringLiteral("请核对。")};
        line.alternatives = {{QStringLiteral("1.1"), Money::fromFen(100)}};
        content.decision.refundable = Money::fromFen(100);
        content.application.lines.first().choice =
            Choice{QStringLiteral("1.1"), QStringLiteral("按另一款"), QStringLiteral("古志明")};
        cases.append(content);
    }
    return cases;
}

} // namespace counter::specimens
