#include "models/casework/proposedclaim.h"

#include <algorithm>

namespace counter {

bool mayGive(const LineDecision &decision)
{
    switch (decision.outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
    case Outcome::Undetermined:
    case Outcome::Deferred:
        return true;
    case Outcome::NotRefundable:
    case Outcome::Referred:
        break;
    }
    return decision.allowed > Money()
        || std::any_of(decision.alternatives.begin(), decision.alternatives.end(),
                       [](const Alternative &other) { return other.allowed > Money(); });
}

std::optional<Money> claimedOf(const ContributionLine &line, const LineDecision *decision)
{
    if (!line.claimed.isEmpty() || !decision || !line.paid.value())
        return line.claimed.value();
    return mayGive(*decision) ? *line.paid.value() : Money();
}

} // namespace counter
