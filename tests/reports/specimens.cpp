#include "tests/reports/specimens.h"

#include "reports/sheetlibrary.h"

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

} // namespace counter::specimens
