#pragma once
#include "models/policy/pack/fact.h"
#include "models/values/entry.h"
#include "models/values/insurance.h"
#include "models/values/money.h"
#include "models/values/problem.h"
#include "models/values/spelling.h"
#include "models/values/yearmonth.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <optional>

namespace counter {

struct BankDetails
{
    QString branch;
    QString accountName;
    QString accountNumber;
    bool operator==(const BankDetails &) const = default;
};

struct Claimant
{
    ClaimantKind kind = ClaimantKind::Unit;
    QString name;
    QString taxpayerId;
    QString socialInsuranceNumber;
    QString registeredAddress;
    QString contactName;
    QString contactPhone;
    BankDetails bank;
    bool operator==(const Claimant &) const = default;
};

struct Agent
{
    QString name;
    QString citizenId;
    QString phone;
    bool operator==(const Agent &) const = default;
};

/// What other systems call this refund. None of it is decided by.
struct ExternalRecord
{
    QString taxRefundId; ///< the tax system's number of the refund application (AAA325)
    bool operator==(const ExternalRecord &) const = default;
};

struct Member
{
    QString id;
    QString name;
    QString citizenId;
    FactMap facts;
    bool operator==(const Member &) const = default;
};

/// A reviewer's choice of another clause that holds too.
struct Choice
{
    QString situation;
    QString reason;
    QString by;
    bool operator==(const Choice &) const = default;
};

/// 缴费明细: one member, one month, one 险种, one voucher.
struct ContributionLine
{
    QString member; ///< empty: the only member, or the claimant himself
    QString voucherSeries;
    QString voucherNumber;
    QString electronicTicket;
    Entry<YearMonth> period;
    Entry<Insurance> insurance;
    Entry<Money> paid;
    Entry<Money> accountCredit; ///< empty: unknown
    Entry<Money> claimed; ///< empty: the program proposes it
    FactMap facts;
    std::optional<Choice> choice;
    bool operator==(const ContributionLine &) const = default;
};

struct Seen
{
    QString by;
    Entry<QDate> on;
    bool operator==(const Seen &) const = default;
};

/// 附列资料
struct Evidence
{
    QString kind;
    QString title;
    bool original = false;
    int copies = 1;
    int pages = 1;
    QString file; ///< relative to the application file, '/' between parts; the shown name is data, never a
                  ///< path in the store
    QString sm3; ///< 64 hex digits once the store has it
    std::optional<Seen> seen;
    bool operator==(const Evidence &) const = default;
};

/// A warning that was overridden, or a gap that was accepted, with the reason.
struct Override
{
    QString path;
    QString code;
    QString reason;
    QString by;
    bool operator==(const Override &) const = default;
};

struct Confirmation
{
    QString what;
    QString by;
    Entry<QDate> on;
    bool operator==(const Confirmation &) const = default;
};

/// What stands in the three signature cells of the form, keyed "applicant.handler", "applicant.date",
/// "tax.opinion", "tax.receiver", "tax.reviewer", "tax.date", "agency.approved", "agency.handler",
/// "agency.checker", "agency.approver", "agency.date".
using Signatures = QMap<QString, QString>;

/// 退费申请: refund-application/1. A plain value; what a screen edits a copy of and a version stores.
struct Application
{
    QString policy;
    QString number; ///< 受理编号, empty before 受理
    Entry<QDate> receivedOn;
    Claimant claimant;
    std::optional<Agent> agent;
    ExternalRecord external;
    QList<Member> members;
    QList<ContributionLine> lines;
    QString reason;
    QStringList situations;
    QList<Evidence> evidence;
    QList<Override> overrides;
    QList<Confirmation> confirmations;
    Signatures signatures;
    /// What an imported file held and the reader could not take over (an unknown key, a wrong type); only
    /// path, code and message count. Kept with the draft, shown as warnings, and answered before 受理 like
    /// any other warning.
    Problems unread;
    bool operator==(const Application &) const = default;
};

} // namespace counter
