#pragma once
#include "models/policy/decision.h"

#include <vector>

namespace counter {

/// What one condition, or a whole situation, is for a line. Kept one byte each: the trace of the fast path.
enum class Truth : quint8 { False, True, Unknown, Fault };

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
    qint64 carried =
        0; ///< what the credit exceeds the payment by, set off against the member's other set-off lines
    bool setOff = false; ///< the clause sets the account credit off
    RangeFen range; ///< of refundable; low == high == refundable when decided
    qint32 deferredUntil = 0; ///< Julian day; 0: not deferred
};

struct MemberAssessment
{
    qint64 refundable = 0; ///< the lower end while something is unknown
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
    RangeFen range;
    qint32 deferredUntil = 0;
    std::vector<LineAssessment> lines; ///< as Claim::lines
    std::vector<MemberAssessment> members; ///< as Claim::members
    std::vector<Truth> trace; ///< lines × conditions of the rule set
    std::vector<Truth> situations; ///< lines × situations
};

} // namespace counter
