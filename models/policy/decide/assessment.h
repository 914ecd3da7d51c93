#pragma once
#include "models/policy/feel/value.h"
#include "models/policy/pack/outcome.h"

#include <vector>

namespace counter {

struct Claim;

/// What one condition, or a whole situation, is for a line. Kept one byte each: the trace of the fast path.
using Truth = feel::Truth;

struct RangeFen
{
    qint64 low = 0;
    qint64 high = 0;
};

/// One line's result in numbers; amounts in 分.
struct LineAssessment
{
    Outcome outcome = Outcome::NotRefundable;
    qint16 situation = -1; ///< place in the pack's list; -1: no clause holds
    bool fault = false; ///< the pack could not be evaluated for this line
    qint64 claimed = 0; ///< as claimed or proposed
    qint64 allowed = 0;
    qint64 refundable = 0;
    qint64 netted = 0; ///< the part of it under clauses that set the account credit off
    qint64 dueNow = 0; ///< of an undetermined line: what of it, at least, is not deferred
    qint64 carried =
        0; ///< what the credit exceeds the payment by, set off against the member's other set-off lines
    bool setOff = false; ///< some clause of it sets the account credit off
    RangeFen range; ///< of refundable; low == high == refundable when decided
    qint32 deferredUntil = 0; ///< Julian day; 0: not deferred
};

/// A fact that is open and can change the result; `slot` is the rule set's.
struct OpenFactAssessment
{
    int member = 0;
    int line = -1; ///< place in Claim::lines of a fact of a line; -1: the person's
    int slot = 0;
    qint64 swing = 0; ///< by how much it alone can change the amount, at most
};

/// That an open line hangs on a fact.
struct LineOpening
{
    int line = 0;
    int slot = 0;
};

struct MemberAssessment
{
    bool open = false; ///< some line of the person is undetermined
    qint64 refundable = 0; ///< the lower end while something is unknown
    qint64 payableNow = 0; ///< refundable less what is deferred
    qint64 surplus = 0; ///< setOffSurplus
    RangeFen range;
};

/// The fast path's answer: numbers, places and one code a condition; no text. Reuse one object for many
/// claims.
struct Assessment
{
    Outcome outcome = Outcome::NotRefundable;
    qint64 paid = 0;
    qint64 claimed = 0;
    qint64 refundable = 0;
    qint64 payableNow = 0; ///< refundable less what is deferred
    RangeFen range;
    qint32 deferredUntil = 0;
    std::vector<LineAssessment> lines; ///< as Claim::lines
    std::vector<MemberAssessment> members; ///< as Claim::members
    std::vector<Truth> trace; ///< lines × conditions of the rule set
    std::vector<Truth> situations; ///< lines × situations; untried ones are False
    std::vector<OpenFactAssessment> open; ///< what matters most first
    std::vector<LineOpening> lineOpenings; ///< in the order of the lines
};

/// Of a line whose amount and day are known.
inline Outcome outcomeOf(const LineAssessment &line, bool referred)
{
    return referred              ? Outcome::Referred
        : line.allowed == 0      ? Outcome::NotRefundable
        : line.deferredUntil > 0 ? Outcome::Deferred
                                 : Outcome::Refundable;
}

/// The whole's sums and outcome, once all members stand; what is open by how much hangs on it. Room-internal.
void sumUp(const Claim &claim, Assessment &result);

} // namespace counter
