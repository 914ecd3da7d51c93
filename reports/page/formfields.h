#pragma once
#include <QString>
#include <QStringView>
#include <array>
#include <optional>

namespace counter {

/// Everything a sheet can bind a cell to. The document's values first, then those of one contribution line,
/// one row of 参保人员明细 and one page.
// clang-format off
enum class FormField {
    None,
    ClaimantName, TaxpayerId, SocialInsuranceNumber, RegisteredAddress, BankBranch, AccountName, AccountNumber,
    ContactName, ContactPhone,
    ClaimedInWords, TotalClaimed, TotalPaid,
    Reason, EvidenceSummary,
    ApplicantHandler, ApplicantYear, ApplicantMonth, ApplicantDay,
    TaxOpinion, TaxReceiver, TaxReviewer, TaxYear, TaxMonth, TaxDay,
    AgencyApproved, AgencyHandler, AgencyChecker, AgencyApprover, AgencyYear, AgencyMonth, AgencyDay,
    Number, RestText, RestClaimed,
    LineOrdinal, LineSeries, LineNumber, LineYear, LineMonth, LineInsurance, LinePaid, LineClaimed,
    MemberOrdinal, MemberName, MemberCitizenTail, MemberMonths, MemberInsurance, MemberPaid, MemberCredit,
    MemberClaimed, MemberClause,
    PagePaid, PageCredit, PageClaimed, SumLabel, SumPaid, SumCredit, SumClaimed, Mark, PageLine,
    Last = PageLine,
};
// clang-format on

inline constexpr int FormFieldCount = static_cast<int>(FormField::Last) + 1;

/// Where a field has a value: everywhere, or only in the repeated rows of a kind.
enum class FieldScope { Document, Line, Member };

/// "claimant.name"; empty for None.
QString formFieldName(FormField field);
/// The form's own word for it, for a message: 单位(个人)名称.
QString formFieldLabel(FormField field);
FieldScope formFieldScope(FormField field);
std::optional<FormField> parseFormField(QStringView name);

/// A text for each field; empty: nothing is printed there.
class FieldValues
{
public:
    const QString &operator[](FormField field) const { return m_texts[static_cast<std::size_t>(field)]; }
    QString &operator[](FormField field) { return m_texts[static_cast<std::size_t>(field)]; }

private:
    std::array<QString, FormFieldCount> m_texts;
};

} // namespace counter
