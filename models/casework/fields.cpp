#include "models/casework/fields.h"

#include "models/values/lookalike.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

using enum FieldType;

constexpr int AmountLength = 20;
constexpr int MonthLength = 10;
constexpr int DayLength = 12;

// clang-format off
const Field FieldRows[] = {
    {FieldId::Policy, "policy", "/policy", QT_TRANSLATE_NOOP("Field", "政策包"), Text, 64, Need::Optional, "", false},
    {FieldId::Number, "number", "/number", QT_TRANSLATE_NOOP("Field", "受理编号"), Text, 16, Need::Optional, "number", false},
    {FieldId::ReceivedOn, "receivedOn", "/receivedOn", QT_TRANSLATE_NOOP("Field", "受理日期"), Date, DayLength, Need::Always, "", false},

    {FieldId::ClaimantKindField, "claimant.kind", "/claimant/kind", QT_TRANSLATE_NOOP("Field", "缴费人类型"), Kind, 12, Need::Always, "", false},
    {FieldId::ClaimantName, "claimant.name", "/claimant/name", QT_TRANSLATE_NOOP("Field", "单位（个人）名称"), Text, 120, Need::Always, "claimant.name", false},
    {FieldId::TaxpayerIdField, "claimant.taxpayerId", "/claimant/taxpayerId", QT_TRANSLATE_NOOP("Field", "社会信用代码/纳税人识别号"), Text, 40, Need::Always, "claimant.taxpayerId", false},
    {FieldId::SocialInsuranceNumber, "claimant.socialInsuranceNumber", "/claimant/socialInsuranceNumber", QT_TRANSLATE_NOOP("Field", "单位社保号"), Text, 40, Need::UnitOnly, "claimant.socialInsuranceNumber", false},
    {FieldId::RegisteredAddress, "claimant.registeredAddress", "/claimant/registeredAddress", QT_TRANSLATE_NOOP("Field", "注册地址"), Text, 200, Need::UnitOnly, "claimant.registeredAddress", false},
    {FieldId::ContactName, "claimant.contactName", "/claimant/contactName", QT_TRANSLATE_NOOP("Field", "联系人"), Text, 50, Need::Always, "claimant.contactName", false},
    {FieldId::ContactPhone, "claimant.contactPhone", "/claimant/contactPhone", QT_TRANSLATE_NOOP("Field", "联系电话"), Text, 40, Need::Always, "claimant.contactPhone", false},
    {FieldId::BankBranch, "claimant.bank.branch", "/claimant/bank/branch", QT_TRANSLATE_NOOP("Field", "退费开户银行"), Text, 120, Need::Always, "claimant.bank.branch", false},
    {FieldId::AccountName, "claimant.bank.accountName", "/claimant/bank/accountName", QT_TRANSLATE_NOOP("Field", "开户名称"), Text, 120, Need::Always, "claimant.bank.accountName", false},
    {FieldId::AccountNumber, "claimant.bank.accountNumber", "/claimant/bank/accountNumber", QT_TRANSLATE_NOOP("Field", "账号"), Text, 40, Need::Always, "claimant.bank.accountNumber", false},

    {FieldId::AgentName, "agent.name", "/agent/name", QT_TRANSLATE_NOOP("Field", "代办人姓名"), Text, 50, Need::Always, "", false},
    {FieldId::AgentCitizenId, "agent.citizenId", "/agent/citizenId", QT_TRANSLATE_NOOP("Field", "代办人身份证号"), Text, 40, Need::Always, "", false},
    {FieldId::AgentPhone, "agent.phone", "/agent/phone", QT_TRANSLATE_NOOP("Field", "代办人电话"), Text, 40, Need::Optional, "", false},

    {FieldId::TaxRefundId, "external.taxRefundId", "/external/taxRefundId", QT_TRANSLATE_NOOP("Field", "税务退费申请号"), Text, 64, Need::Optional, "", false},

    {FieldId::MemberId, "members.id", "/members/*/id", QT_TRANSLATE_NOOP("Field", "参保人代号"), Text, 40, Need::Always, "", false},
    {FieldId::MemberName, "members.name", "/members/*/name", QT_TRANSLATE_NOOP("Field", "参保人姓名"), Text, 120, Need::Always, "members.name", false},
    {FieldId::MemberCitizenId, "members.citizenId", "/members/*/citizenId", QT_TRANSLATE_NOOP("Field", "参保人身份证号"), Text, 40, Need::Always, "members.citizenId", false},

    {FieldId::LineMember, "lines.member", "/lines/*/member", QT_TRANSLATE_NOOP("Field", "参保人"), Text, 40, Need::Optional, "", false},
    {FieldId::VoucherSeries, "lines.voucherSeries", "/lines/*/voucherSeries", QT_TRANSLATE_NOOP("Field", "原缴费凭证字轨"), Text, 40, Need::Optional, "lines.voucherSeries", false},
    {FieldId::VoucherNumber, "lines.voucherNumber", "/lines/*/voucherNumber", QT_TRANSLATE_NOOP("Field", "原缴费凭证号码"), Text, 40, Need::Optional, "lines.voucherNumber", false},
    {FieldId::ElectronicTicket, "lines.electronicTicket", "/lines/*/electronicTicket", QT_TRANSLATE_NOOP("Field", "电子税票号码"), Text, 40, Need::Optional, "lines.voucherNumber", false},
    {FieldId::Period, "lines.period", "/lines/*/period", QT_TRANSLATE_NOOP("Field", "费款所属期"), Month, MonthLength, Need::Always, "lines.period", false},
    {FieldId::InsuranceField, "lines.insurance", "/lines/*/insurance", QT_TRANSLATE_NOOP("Field", "险种"), Insurance, 20, Need::Always, "lines.insurance", false},
    {FieldId::Paid, "lines.paid", "/lines/*/paid", QT_TRANSLATE_NOOP("Field", "原缴费金额"), Money, AmountLength, Need::Always, "lines.paid", false},
    {FieldId::AccountCredit, "lines.accountCredit", "/lines/*/accountCredit", QT_TRANSLATE_NOOP("Field", "已划入医保个人账户金额"), Money, AmountLength, Need::Optional, "", false},
    {FieldId::Claimed, "lines.claimed", "/lines/*/claimed", QT_TRANSLATE_NOOP("Field", "申请退还金额"), Money, AmountLength, Need::Optional, "lines.claimed", false},
    {FieldId::ChoiceSituation, "lines.choice.situation", "/lines/*/choice/situation", QT_TRANSLATE_NOOP("Field", "改选的退费情形"), Text, 20, Need::Always, "", false},
    {FieldId::ChoiceReason, "lines.choice.reason", "/lines/*/choice/reason", QT_TRANSLATE_NOOP("Field", "改选的理由"), Text, 500, Need::Always, "", true},
    {FieldId::ChoiceBy, "lines.choice.by", "/lines/*/choice/by", QT_TRANSLATE_NOOP("Field", "改选人"), Text, 50, Need::Always, "", false},

    {FieldId::Reason, "reason", "/reason", QT_TRANSLATE_NOOP("Field", "退费原因"), Text, 1000, Need::Always, "reason", true},
    {FieldId::Situation, "situations", "/situations/*", QT_TRANSLATE_NOOP("Field", "退费情形"), Text, 20, Need::Optional, "", false},

    {FieldId::EvidenceKind, "evidence.kind", "/evidence/*/kind", QT_TRANSLATE_NOOP("Field", "附列资料种类"), Text, 64, Need::Always, "evidence.summary", false},
    {FieldId::EvidenceTitle, "evidence.title", "/evidence/*/title", QT_TRANSLATE_NOOP("Field", "附列资料名称"), Text, 200, Need::Optional, "evidence.summary", false},
    {FieldId::EvidenceOriginal, "evidence.original", "/evidence/*/original", QT_TRANSLATE_NOOP("Field", "原件"), Flag, 0, Need::Optional, "evidence.summary", false},
    {FieldId::EvidenceCopies, "evidence.copies", "/evidence/*/copies", QT_TRANSLATE_NOOP("Field", "份数"), Count, 4, Need::Optional, "evidence.summary", false},
    {FieldId::EvidencePages, "evidence.pages", "/evidence/*/pages", QT_TRANSLATE_NOOP("Field", "页数"), Count, 4, Need::Optional, "evidence.summary", false},
    {FieldId::EvidenceFile, "evidence.file", "/evidence/*/file", QT_TRANSLATE_NOOP("Field", "附列资料文件"), Text, 255, Need::Optional, "", false},
    {FieldId::EvidenceSm3, "evidence.sm3", "/evidence/*/sm3", QT_TRANSLATE_NOOP("Field", "文件摘要"), Text, 64, Need::Optional, "", false},
    {FieldId::SeenBy, "evidence.seen.by", "/evidence/*/seen/by", QT_TRANSLATE_NOOP("Field", "验原件的人"), Text, 50, Need::Always, "", false},
    {FieldId::SeenOn, "evidence.seen.on", "/evidence/*/seen/on", QT_TRANSLATE_NOOP("Field", "验原件的日期"), Date, DayLength, Need::Optional, "", false},

    {FieldId::OverridePath, "overrides.path", "/overrides/*/path", QT_TRANSLATE_NOOP("Field", "已说明的项目"), Text, 200, Need::Optional, "", false},
    {FieldId::OverrideCode, "overrides.code", "/overrides/*/code", QT_TRANSLATE_NOOP("Field", "已说明的提示"), Text, 64, Need::Always, "", false},
    {FieldId::OverrideReason, "overrides.reason", "/overrides/*/reason", QT_TRANSLATE_NOOP("Field", "说明的理由"), Text, 500, Need::Always, "", true},
    {FieldId::OverrideBy, "overrides.by", "/overrides/*/by", QT_TRANSLATE_NOOP("Field", "说明人"), Text, 50, Need::Always, "", false},

    {FieldId::ConfirmationWhat, "confirmations.what", "/confirmations/*/what", QT_TRANSLATE_NOOP("Field", "确认的事项"), Text, 100, Need::Always, "", false},
    {FieldId::ConfirmationBy, "confirmations.by", "/confirmations/*/by", QT_TRANSLATE_NOOP("Field", "确认人"), Text, 50, Need::Always, "", false},
    {FieldId::ConfirmationOn, "confirmations.on", "/confirmations/*/on", QT_TRANSLATE_NOOP("Field", "确认日期"), Date, DayLength, Need::Optional, "", false},

    {FieldId::SignatureText, "signatures", "/signatures/*", QT_TRANSLATE_NOOP("Field", "签章栏"), Text, 300, Need::Optional, "sign", true},
};

constexpr const char *SignatureKeys[] = {"applicant.handler", "applicant.date", "tax.opinion", "tax.receiver", "tax.reviewer",
                                         "tax.date", "agency.approved", "agency.handler", "agency.checker",
                                         "agency.approver", "agency.date"};
constexpr const char *SignatureLabels[] = {
    QT_TRANSLATE_NOOP("Field", "申请单位经办人"), QT_TRANSLATE_NOOP("Field", "申请单位盖章日期"),
    QT_TRANSLATE_NOOP("Field", "税务部门审核意见"), QT_TRANSLATE_NOOP("Field", "受理人"),
    QT_TRANSLATE_NOOP("Field", "审核人"), QT_TRANSLATE_NOOP("Field", "税务部门审核日期"),
    QT_TRANSLATE_NOOP("Field", "核准退费"), QT_TRANSLATE_NOOP("Field", "医保经办人"),
    QT_TRANSLATE_NOOP("Field", "复核人"), QT_TRANSLATE_NOOP("Field", "审批人"),
    QT_TRANSLATE_NOOP("Field", "医保经办部门审批日期")};
static_assert(std::size(SignatureKeys) == std::size(SignatureLabels));
// clang-format on

bool isAmong(std::span<const FieldId> ids, FieldId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// "/lines/12/paid" as "/lines/*/paid"; a key of signatures is a row of its own kind.
QString pattern(QStringView pointer)
{
    QString result;
    for (const QStringView part : pointer.split(u'/').mid(1)) {
        const bool number = !part.isEmpty() && part.front().isDigit();
        result.append(u'/');
        if (number || result == QLatin1String("/signatures/"))
            result.append(u'*');
        else
            result.append(part);
    }
    return result;
}

} // namespace

std::span<const Field> fieldTable()
{
    return FieldRows;
}

const Field &field(FieldId id)
{
    return FieldRows[static_cast<size_t>(id)];
}

bool holdsDigits(FieldId id)
{
    constexpr FieldId numbers[] = {FieldId::TaxpayerIdField, FieldId::SocialInsuranceNumber,
                                   FieldId::ContactPhone,    FieldId::AccountNumber,
                                   FieldId::AgentCitizenId,  FieldId::AgentPhone,
                                   FieldId::TaxRefundId,     FieldId::MemberCitizenId,
                                   FieldId::VoucherNumber,   FieldId::ElectronicTicket};
    return isAmong(numbers, id);
}

QString asTakenOver(FieldId id, const QString &text)
{
    constexpr FieldId names[] = {FieldId::ClaimantName, FieldId::ContactName, FieldId::BankBranch,
                                 FieldId::AccountName,  FieldId::AgentName,   FieldId::MemberName};
    constexpr FieldId sentences[] = {FieldId::RegisteredAddress, FieldId::Reason, FieldId::ChoiceReason,
                                     FieldId::EvidenceTitle, FieldId::OverrideReason};
    return isAmong(names, id) ? ordinaryName(text) : isAmong(sentences, id) ? ordinarySpelling(text) : text;
}

QString fieldLabel(FieldId id)
{
    return QCoreApplication::translate("Field", field(id).label);
}

const Field *fieldAt(QStringView pointer)
{
    const QString wanted = pattern(pointer);
    for (const Field &row : FieldRows)
        if (wanted == QLatin1String(row.pointer))
            return &row;
    return nullptr;
}

std::span<const char *const> signatureKeys()
{
    return SignatureKeys;
}

QString signatureLabel(const QString &key)
{
    for (std::size_t i = 0; i < std::size(SignatureKeys); ++i)
        if (key == QLatin1StringView(SignatureKeys[i]))
            return QCoreApplication::translate("Field", SignatureLabels[i]);
    return key;
}

} // namespace counter
