#include "models/policy/decide/assessment.h"

#include "models/policy/pack/claim.h"

#include <algorithm>

namespace counter {

void sumUp(const Claim &claim, Assessment &result)
{
    result.paid = result.claimed = result.refundable = result.payableNow = 0;
    result.range = {};
    result.deferredUntil = 0;
    bool undetermined = false;
    bool referred = false;
    for (size_t i = 0; i < result.lines.size(); ++i) {
        const LineAssessment &line = result.lines[i];
        result.paid += claim.lines[qsizetype(i)].paid.fen();
        result.claimed += line.claimed;
        undetermined = undetermined || line.outcome == Outcome::Undetermined;
        referred = referred || line.outcome == Outcome::Referred;
        if (line.outcome == Outcome::Deferred) // all of it is due on the last of the days
            result.deferredUntil = std::max(result.deferredUntil, line.deferredUntil);
    }
    for (const MemberAssessment &member : result.members) {
        result.refundable += member.refundable;
        result.payableNow += member.payableNow;
        result.range.low += member.range.low;
        result.range.high += member.range.high;
    }
    result.outcome = undetermined             ? Outcome::Undetermined
        : referred                            ? Outcome::Referred
        : result.deferredUntil > 0            ? Outcome::Deferred
        : result.refundable == 0              ? Outcome::NotRefundable
        : result.refundable == result.claimed ? Outcome::Refundable
                                              : Outcome::PartlyRefundable;
    std::stable_sort(
        result.open.begin(), result.open.end(),
        [](const OpenFactAssessment &a, const OpenFactAssessment &b) { return a.swing > b.swing; });
    std::stable_sort(result.lineOpenings.begin(), result.lineOpenings.end(),
                     [](const LineOpening &a, const LineOpening &b) { return a.line < b.line; });
}

} // namespace counter
