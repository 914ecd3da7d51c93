#include "reports/page/formfields.h"

#include <QCoreApplication>
#include <QHash>

namespace counter {

namespace {

struct Row
{
    FormField field;
    FieldScope scope;
    const char *name;
    const char *label;
};

constexpr auto Document = FieldScope::Document;

// clang-format off
constexpr Row Rows[] = {
    {FormField::None, Document, "", ""},
    {FormField::ClaimantName, Document, "claimant.name", QT_TRANSLATE_NOOP("FormField", "单位(个人)名称")},
    {FormField::TaxpayerId, Document, "claimant.taxpayerId", QT_TRANSLATE_NOOP("FormField", "社会信用代码/纳税人识别号")},
    {FormField::SocialInsuranceNumber, Document, "claimant.socialInsuranceNumber", QT_TRANSLATE_NOOP("FormField", "单位社保号")},
    {FormField::RegisteredAddress, Document, "claimant.registeredAddress", QT_TRANSLATE_NOOP("FormField", "注册地址")},
    {FormField::BankBranch, Document, "claimant.bank.branch", QT_TRANSLATE_NOOP("FormField", "退费开户银行")},
    {FormField::AccountName, Document, "claimant.bank.accountName", QT_TRANSLATE_NOOP("FormField", "开户名称")},
    {FormField::AccountNumber, Document, "claimant.bank.accountNumber", QT_TRANSLATE_NOOP("FormField", "账号")},
    {FormField::ContactName, Document, "claimant.contactName", QT_TRANSLATE_NOOP("FormField", "联系人")},
    {FormField::ContactPhone, Document, "claimant.contactPhone", QT_TRANSLATE_NOOP("FormField", "联系电话")},
    {FormField::ClaimedInWords, Document, "total.claimedInWords", QT_TRANSLATE_NOOP("FormField", "申请退还金额合计(大写)")},
    {FormField::TotalClaimed, Document, "total.claimed", QT_TRANSLATE_NOOP("FormField", "申请退还金额合计(小写)")},
    {FormField::TotalPaid, Document, "total.paid", QT_TRANSLATE_NOOP("FormField", "原缴费金额合计")},
    {FormField::Reason, Document, "reason", QT_TRANSLATE_NOOP("FormField", "退费原因")},
    {FormField::EvidenceSummary, Document, "evidence.summary", QT_TRANSLATE_NOOP("FormField", "附列资料")},
    {FormField::ApplicantHandler, Document, "sign.applicant.handler", QT_TRANSLATE_NOOP("FormField", "申请单位经办人")},
    {FormField::ApplicantYear, Document, "sign.applicant.date.year", QT_TRANSLATE_NOOP("FormField", "申请单位盖章日期")},
    {FormField::ApplicantMonth, Document, "sign.applicant.date.month", QT_TRANSLATE_NOOP("FormField", "申请单位盖章日期")},
    {FormField::ApplicantDay, Document, "sign.applicant.date.day", QT_TRANSLATE_NOOP("FormField", "申请单位盖章日期")},
    {FormField::TaxOpinion, Document, "sign.tax.opinion", QT_TRANSLATE_NOOP("FormField", "税务部门审核意见")},
    {FormField::TaxReceiver, Document, "sign.tax.receiver", QT_TRANSLATE_NOOP("FormField", "受理人")},
    {FormField::TaxReviewer, Document, "sign.tax.reviewer", QT_TRANSLATE_NOOP("FormField", "审核人")},
    {FormField::TaxYear, Document, "sign.tax.date.year", QT_TRANSLATE_NOOP("FormField", "税务部门审核日期")},
    {FormField::TaxMonth, Document, "sign.tax.date.month", QT_TRANSLATE_NOOP("FormField", "税务部门审核日期")},
    {FormField::TaxDay, Document, "sign.tax.date.day", QT_TRANSLATE_NOOP("FormField", "税务部门审核日期")},
    {FormField::AgencyApproved, Document, "sign.agency.approved", QT_TRANSLATE_NOOP("FormField", "核准退费")},
    {FormField::AgencyHandler, Document, "sign.agency.handler", QT_TRANSLATE_NOOP("FormField", "医保经办人")},
    {FormField::AgencyChecker, Document, "sign.agency.checker", QT_TRANSLATE_NOOP("FormField", "复核人")},
    {FormField::AgencyApprover, Document, "sign.agency.approver", QT_TRANSLATE_NOOP("FormField", "审批人")},
    {FormField::AgencyYear, Document, "sign.agency.date.year", QT_TRANSLATE_NOOP("FormField", "医保经办部门审批日期")},
    {FormField::AgencyMonth, Document, "sign.agency.date.month", QT_TRANSLATE_NOOP("FormField", "医保经办部门审批日期")},
    {FormField::AgencyDay, Document, "sign.agency.date.day", QT_TRANSLATE_NOOP("FormField", "医保经办部门审批日期")},
    {FormField::Number, Document, "number", QT_TRANSLATE_NOOP("FormField", "受理编号")},
    {FormField::RestText, Document, "rest.text", QT_TRANSLATE_NOOP("FormField", "附页说明")},
    {FormField::RestClaimed, Document, "rest.claimed", QT_TRANSLATE_NOOP("FormField", "附页金额小计")},
    {FormField::LineOrdinal, FieldScope::Line, "line.ordinal", QT_TRANSLATE_NOOP("FormField", "序号")},
    {FormField::LineSeries, FieldScope::Line, "line.voucherSeries", QT_TRANSLATE_NOOP("FormField", "原缴费凭证字轨")},
    {FormField::LineNumber, FieldScope::Line, "line.voucherNumber", QT_TRANSLATE_NOOP("FormField", "原缴费凭证号码")},
    {FormField::LineYear, FieldScope::Line, "line.year", QT_TRANSLATE_NOOP("FormField", "费款所属期")},
    {FormField::LineMonth, FieldScope::Line, "line.month", QT_TRANSLATE_NOOP("FormField", "费款所属期")},
    {FormField::LineInsurance, FieldScope::Line, "line.insurance", QT_TRANSLATE_NOOP("FormField", "险种")},
    {FormField::LinePaid, FieldScope::Line, "line.paid", QT_TRANSLATE_NOOP("FormField", "原缴费金额")},
    {FormField::LineClaimed, FieldScope::Line, "line.claimed", QT_TRANSLATE_NOOP("FormField", "申请退还金额")},
    {FormField::MemberOrdinal, FieldScope::Member, "member.ordinal", QT_TRANSLATE_NOOP("FormField", "序号")},
    {FormField::MemberName, FieldScope::Member, "member.name", QT_TRANSLATE_NOOP("FormField", "参保人姓名")},
    {FormField::MemberCitizenTail, FieldScope::Member, "member.citizenTail", QT_TRANSLATE_NOOP("FormField", "证件号末四位")},
    {FormField::MemberMonths, FieldScope::Member, "member.months", QT_TRANSLATE_NOOP("FormField", "费款所属期")},
    {FormField::MemberInsurance, FieldScope::Member, "member.insurance", QT_TRANSLATE_NOOP("FormField", "险种")},
    {FormField::MemberPaid, FieldScope::Member, "member.paid", QT_TRANSLATE_NOOP("FormField", "原缴费金额")},
    {FormField::MemberCredit, FieldScope::Member, "member.accountCredit", QT_TRANSLATE_NOOP("FormField", "已划入医保个人账户金额")},
    {FormField::MemberClaimed, FieldScope::Member, "member.claimed", QT_TRANSLATE_NOOP("FormField", "申请退还金额")},
    {FormField::MemberClause, FieldScope::Member, "member.clause", QT_TRANSLATE_NOOP("FormField", "核验条款")},
    {FormField::PagePaid, Document, "page.paid", QT_TRANSLATE_NOOP("FormField", "本页小计")},
    {FormField::PageCredit, Document, "page.accountCredit", QT_TRANSLATE_NOOP("FormField", "本页小计")},
    {FormField::PageClaimed, Document, "page.claimed", QT_TRANSLATE_NOOP("FormField", "本页小计")},
    {FormField::SumLabel, Document, "sum.label", QT_TRANSLATE_NOOP("FormField", "累计")},
    {FormField::SumPaid, Document, "sum.paid", QT_TRANSLATE_NOOP("FormField", "累计")},
    {FormField::SumCredit, Document, "sum.accountCredit", QT_TRANSLATE_NOOP("FormField", "累计")},
    {FormField::SumClaimed, Document, "sum.claimed", QT_TRANSLATE_NOOP("FormField", "累计")},
    {FormField::Mark, Document, "mark", QT_TRANSLATE_NOOP("FormField", "标记")},
    {FormField::PageLine, Document, "page.line", QT_TRANSLATE_NOOP("FormField", "页码")},
};
// clang-format on

static_assert(std::size(Rows) == FormFieldCount);

const Row &row(FormField field)
{
    return Rows[static_cast<std::size_t>(field)];
}

} // namespace

QString formFieldName(FormField field)
{
    return QString::fromLatin1(row(field).name);
}

QString formFieldLabel(FormField field)
{
    return QCoreApplication::translate("FormField", row(field).label);
}

FieldScope formFieldScope(FormField field)
{
    return row(field).scope;
}

std::optional<FormField> parseFormField(QStringView name)
{
    for (const Row &each : Rows)
        if (each.field != FormField::None && name == QLatin1StringView(each.name))
            return each.field;
    return std::nullopt;
}

} // namespace counter
