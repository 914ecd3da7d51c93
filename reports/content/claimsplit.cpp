#include "reports/content/claimsplit.h"

#include <algorithm>

namespace counter {

namespace {

bool isSettled(const std::optional<AmountRange> &range)
{
    return !range || range->low == range->high;
}

void add(ClaimSplit &sum, const ClaimSplit &part)
{
    sum.claimed += part.claimed;
    sum.refundable += part.refundable;
    sum.setOff += part.setOff;
    sum.referred += part.referred;
    sum.refused += part.refused;
    sum.known = sum.known && part.known;
}

/// What the lines were given and their sum is not, went into set-offs larger than their own lines.
void carry(ClaimSplit &sum, Money refundable, bool settled)
{
    if (sum.refundable > refundable)
        sum.setOff += sum.refundable - refundable;
    sum.refundable = refundable;
    sum.known = sum.known && settled;
}

} // namespace

ClaimSplit splitOf(const FormLine &line, const LineDecision &decided)
{
    ClaimSplit split;
    split.claimed = line.sums.claimed;
    split.refundable = std::min(decided.refundable, split.claimed);
    split.known = line.sums.claimedKnown && isSettled(decided.range);
    const Money rest = split.claimed - split.refundable;
    if (decided.outcome == Outcome::Referred) {
        split.referred = rest;
    } else {
        split.setOff = std::min(decided.setOff, rest);
        split.refused = rest - split.setOff;
    }
    return split;
}

ClaimSplit splitOf(const LetterCase &paper, const MemberDecision &member)
{
    ClaimSplit sum;
    for (const LineDecision &decided : paper.content.decision.lines)
        if (decided.member == member.member && decided.line >= 0 && decided.line < paper.lines.size())
            add(sum, splitOf(paper.lines[decided.line], decided));
    carry(sum, member.refundable, isSettled(member.range));
    return sum;
}

ClaimSplit splitOf(const LetterCase &paper)
{
    const Decision &decision = paper.content.decision;
    ClaimSplit sum;
    for (const LineDecision &decided : decision.lines)
        if (decided.line >= 0 && decided.line < paper.lines.size())
            add(sum, splitOf(paper.lines[decided.line], decided));
    // A line that cannot be read is decided by nobody, and is claimed all the same.
    sum.known = sum.known && decision.lines.size() == paper.lines.size();
    carry(sum, decision.refundable, isSettled(decision.range));
    return sum;
}

} // namespace counter
