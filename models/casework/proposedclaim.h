#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

namespace counter {

/// Some tried clause gives or may give something for this line.
bool mayGive(const LineDecision &decision);

/// 申请退还 of a line: as entered, else proposed as formats says: the payment where some clause gives or may
/// give something, else 0.00. Nothing when it cannot be read, or when nothing was decided yet.
std::optional<Money> claimedOf(const ContributionLine &line, const LineDecision *decision);

} // namespace counter
