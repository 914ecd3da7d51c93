#include "reports/sheetcheck.h"

#include "reports/documents.h"
#include "reports/page/reportstext.h"
#include "reports/sheets/letterscopes.h"

namespace counter {

namespace {

/// Ordinary, not extreme: what every sheet must have room for.
PrintContent specimen()
{
    PrintContent content;
    Application &application = content.application;
    application.number = QStringLiteral("4414022026000037");
    application.claimant = {ClaimantKind::Unit,
                            ReportsText::tr("梅州市嘉应样例陶瓷工艺有限公司"),
                            QStringLiteral("91441402MA4W2XK37N"),
                            QStringLiteral("1414020031875"),
                            ReportsText::tr("广东省梅州市梅江区江南彬芳大道中86号"),
                            ReportsText::tr("刘淑贞"),
                            QStringLiteral("13800000000"),
                            {ReportsText::tr("中国农业银行股份有限公司梅州嘉应支行"),
                             ReportsText::tr("梅州市嘉应样例陶瓷工艺有限公司"),
                             QStringLiteral("44170101040015236")}};
    application.reason =
        ReportsText::tr("职工已办理退休并领取养老金，单位未及时办理在职转退休手续，申请退还错缴的费款。");
    for (const char *id : {"m1", "m2"})
        application.members.append(
            {QLatin1StringView(id), ReportsText::tr("李玉兰"), QStringLiteral("441402197402150028"), {}});
    for (int i = 0; i < 60; ++i) {
        ContributionLine line;
        line.member = i % 2 ? QStringLiteral("m1") : QStringLiteral("m2");
        line.voucherSeries = ReportsText::tr("粤税");
        line.voucherNumber = QString::number(4414260000183 + i);
        line.period = YearMonth::fromIndex(2024 * 12 + i / 2);
        line.insurance = Insurance::Basic;
        line.paid = Money::fromFen(123'456);
        line.accountCredit = Money::fromFen(8'032);
        line.claimed = Money::fromFen(123'456);
        application.lines.append(line);
    }
    application.evidence.append({QStringLiteral("payment-voucher"), {}, true, 3, 1, {}, {}, {}});
    application.signatures = {{QStringLiteral("applicant.handler"), ReportsText::tr("刘淑贞")},
                              {QStringLiteral("applicant.date"), QStringLiteral("2026-12-18")},
                              {QStringLiteral("tax.opinion"), ReportsText::tr("情况属实，同意退费。")},
                              {QStringLiteral("tax.date"), QStringLiteral("2026-12-18")},
                              {QStringLiteral("agency.approved"), QStringLiteral("123456.78")},
                              {QStringLiteral("agency.date"), QStringLiteral("2026-12-18")}};
    content.draft = false;
    return content;
}

/// The specimen with something of everything that a letter can show.
PrintContent letterSpecimen()
{
    PrintContent content = specimen();
    Application &application = content.application;
    application.receivedOn = QDate(2026, 12, 18);
    application.agent =
        Agent{ReportsText::tr("王建国"), QStringLiteral("441402197402150028"), QStringLiteral("13800000000")};
    content.printedOn = QDate(2026, 12, 18);
    for (const LetterField &field : givenFields())
        content.given.insert(QLatin1StringView(field.name), ReportsText::tr("样例内容"));
    Decision &decision = content.decision;
    decision.asOf = QDate(2026, 12, 18);
    decision.outcome = Outcome::PartlyRefundable;
    const auto mayNotFit = QStringLiteral("一（二）");
    for (int i = 0; i < application.lines.size(); ++i) {
        LineDecision line;
        line.line = i;
        line.member = application.lines[i].member;
        line.outcome = i % 2 ? Outcome::NotRefundable : Outcome::Refundable;
        line.situation = i % 2 ? QString() : mayNotFit;
        line.allowed = line.refundable = i % 2 ? Money() : Money::fromFen(123'456);
        line.reason = ReportsText::tr("不予退费：不符合一（二），没有离职（退休不算离职）。");
        line.trace.append(
            {mayNotFit, {}, ReportsText::tr("费款所属期在离职的次月或之后"), i % 2 == 0, {}, {}});
        decision.lines.append(line);
        decision.refundable += line.refundable;
    }
    decision.members = {{QStringLiteral("m1"), decision.refundable, Money(), {}},
                        {QStringLiteral("m2"), Money(), Money::fromFen(100), {}}};
    decision.evidence = {{QStringLiteral("transfer-acknowledgement"),
                          ReportsText::tr("知悉减少缴费年限的确认书"),
                          {mayNotFit},
                          false}};
    decision.unknownFacts = {{QStringLiteral("m1"),
                              {},
                              QStringLiteral("member.leftUnit"),
                              ReportsText::tr("在该单位最后在职的是哪个月？"),
                              {Money(), Money::fromFen(123'456)}}};
    decision.problems = {{QStringLiteral("/reason"), QStringLiteral("missing"), Severity::Error,
                          ReportsText::tr("退费原因未填")}};
    decision.notes = {{mayNotFit, ReportsText::tr("离职当月应当缴费，次月起可退。")}};
    return content;
}

Result<void> checkLetter(const Sheet &sheet)
{
    PrintContent draft = letterSpecimen();
    draft.draft = draft.practice = true;
    for (const PrintContent &content : {PrintContent(), letterSpecimen(), draft})
        if (const Result<QList<Page>> pages = layOut(sheet, content, {}); !pages)
            return pages.error();
    return {};
}

bool binds(const PageSpec &page, FormField field)
{
    const auto isField = [field](const TextSpec &text) { return text.field == field; };
    return std::any_of(page.texts.begin(), page.texts.end(), isField)
        || (page.rows && std::any_of(page.rows->cells.begin(), page.rows->cells.end(), isField));
}

} // namespace

Result<void> checkSheet(const Sheet &sheet)
{
    if (sheet.letter)
        return checkLetter(sheet);
    for (const FormField needed : {FormField::ClaimantName, FormField::AccountName, FormField::AccountNumber,
                                   FormField::TotalClaimed, FormField::LinePaid, FormField::LineClaimed})
        if (!binds(sheet.form, needed))
            return Error{ErrorCode::SheetInvalid, ReportsText::tr("表上没有这一栏"), formFieldName(needed)};
    PrintContent blank;
    blank.draft = false;
    for (const PrintContent &content : {blank, specimen()})
        for (const bool additions : {false, true})
            if (const Result<QList<Page>> pages = layOut(sheet, content, {additions, false}); !pages)
                return pages.error();
    return {};
}

} // namespace counter
