#pragma once
#include "models/values/problem.h"

#include <QStringList>
#include <span>

namespace counter {

/// Every fault that this program finds in an application, and the stable word it is known by outside. The
/// table in problemcodes.cpp gives each its word, its severity and its Chinese sentence.
enum class ProblemCode {
    // what the reader finds
    Format,
    UnknownKey,
    DuplicateKey,
    Type,
    TooManyProblems,
    ReadFromFile,
    // how a value is written
    Required,
    Length,
    Character,
    Money,
    Month,
    Date,
    Insurance,
    Kind,
    Count,
    Path,
    Sm3,
    Number,
    // the claimant
    TaxpayerId,
    TaxpayerCheckDigit,
    TaxpayerIdOther,
    CitizenId,
    CitizenCheckDigit,
    BankAccount,
    Luhn,
    AccountName,
    // members and lines
    MemberTwice,
    MemberIdTwice,
    MemberUnknown,
    MemberRequired,
    NoMembers,
    NoLines,
    LineTwice,
    VoucherRequired,
    PaidZero,
    ClaimedOverPaid,
    CreditOverPaid,
    PartialClaim,
    PeriodFuture,
    PeriodOld,
    ReceivedFuture,
    // against the pack (its facts: "unknown-fact" and "fact-type" of models/policy/claim.h)
    SituationUnknown,
    ChoiceUnexplained,
    // evidence and plausibility
    EvidenceKind,
    OriginalUnseen,
    RetirementAge,
    Rate,
    // the policy
    PolicyUnknown,
    PolicyNotInForce,
};

/// One row of the table.
struct ProblemKind
{
    ProblemCode code;
    const char *word; ///< stable, lower case, hyphens
    Severity severity;
    const char *message; ///< Chinese; %1 … are the arguments in their order
};

std::span<const ProblemKind> problemTable();

/// The problem at a JSON pointer, its sentence filled in.
Problem makeProblem(ProblemCode code, const QString &path, const QStringList &arguments = {});
/// The stable word.
QString problemWord(ProblemCode code);

} // namespace counter
