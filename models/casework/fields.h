#pragma once
#include <QString>
#include <QStringView>
#include <span>

namespace counter {

/// Every field of refund-application/1 that a person fills, in the order of the table.
// clang-format off
enum class FieldId {
    Policy, Number, ReceivedOn,
    ClaimantKindField, ClaimantName, TaxpayerIdField, SocialInsuranceNumber, RegisteredAddress, ContactName, ContactPhone,
    BankBranch, AccountName, AccountNumber,
    AgentName, AgentCitizenId, AgentPhone,
    TaxRefundId,
    MemberId, MemberName, MemberCitizenId,
    LineMember, VoucherSeries, VoucherNumber, ElectronicTicket, Period, InsuranceField, Paid, AccountCredit, Claimed,
    ChoiceSituation, ChoiceReason, ChoiceBy,
    Reason, Situation,
    EvidenceKind, EvidenceTitle, EvidenceOriginal, EvidenceCopies, EvidencePages, EvidenceFile, EvidenceSm3,
    SeenBy, SeenOn,
    OverridePath, OverrideCode, OverrideReason, OverrideBy,
    ConfirmationWhat, ConfirmationBy, ConfirmationOn,
    SignatureText,
};
// clang-format on

enum class FieldType { Text, Kind, Insurance, Month, Date, Money, Flag, Count };

/// When a field has to be filled before 受理.
enum class Need {
    Optional,
    Always, ///< of every application, and of every row of its list
    UnitOnly, ///< when the claimant is a unit
};

/// One row of the table that reader, validation, screens, schema, history and paper share.
struct Field
{
    FieldId id;
    const char *name; ///< stable, as the sheet binds it: "claimant.name"
    const char *pointer; ///< JSON pointer, '*' for the number of a row: "/lines/*/paid"
    const char *label; ///< Chinese, in the words of the form
    FieldType type;
    int longest; ///< code points of the text as it is typed
    Need need;
    const char *printsAt; ///< the sheet's field it is printed in, empty when it is not on the form
    bool multiline; ///< may hold line feeds
};

std::span<const Field> fieldTable();
const Field &field(FieldId id);
/// A code made of digits, which a spreadsheet may have ruined (voucher, ticket, phone, account, identity).
bool holdsDigits(FieldId id);
/// A text of this field as the reader takes it over from a file: names by ordinaryName(), what is written in
/// sentences by ordinarySpelling(), codes to the letter.
QString asTakenOver(FieldId id, const QString &text);
/// The label, translated.
QString fieldLabel(FieldId id);
/// By a problem's path: "/lines/3/paid" → the row of "/lines/*/paid". Null when no field is there.
const Field *fieldAt(QStringView pointer);

/// The keys of `signatures`.
std::span<const char *const> signatureKeys();
/// Who or what signs there, in the words of the form, translated: "受理人". A key that there is not: itself.
QString signatureLabel(const QString &key);

} // namespace counter
