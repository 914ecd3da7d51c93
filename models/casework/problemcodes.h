#pragma once
#include "models/values/problem.h"

#include <QStringList>
#include <span>

namespace counter {

/// The faults that this room finds in an application. The table in problemcodes.cpp gives each its stable
/// word, its severity and its Chinese sentence. Problems of the other rooms keep their own words, documented
/// there: identity, taxpayer and account numbers (models/values: length, character, date, check-digit, luhn,
/// other-kind) and facts (models/policy/pack/claim.h: unknown-fact, fact-type).
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
    Reason,
    RuinedNumber,
    RoundedNumber,
    // the claimant
    Spelling,
    TaxpayerKind,
    AccountName,
    // members and lines
    MemberTwice,
    MemberIdTwice,
    DeceasedClaimant,
    SexDiffers,
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
    TotalTooLarge,
    PeriodFuture,
    PeriodOld,
    ReceivedFuture,
    // against the pack (its facts: "unknown-fact" and "fact-type" of models/policy/pack/claim.h)
    SituationUnknown,
    // evidence
    EvidenceKind,
    TooMuchEvidence,
    OriginalUnseen,
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
