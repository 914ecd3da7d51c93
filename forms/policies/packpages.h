#pragma once
#include "models/casework/packdifference.h"
#include "models/policy/pack/policypack.h"

#include <QString>

namespace counter {

/// What the policy desk shows of a pack, as simple HTML that is read in order.
namespace packpages {

/// Number, title, who issued it, from when to when, what it is for, its hash.
QString overview(const PolicyPack &pack);
/// Each clause of the notice beside what the pack makes of it: situations with conditions and amounts,
/// answers, or why it is no rule.
QString clausesAndRules(const PolicyPack &pack);
/// Dated values with their source.
QString parameters(const PolicyPack &pack);
/// What was chosen where the notice is silent or ambiguous.
QString readings(const PolicyPack &pack);
/// Where a new pack differs from the one in force.
QString differences(const QList<PackDifference> &differences);

/// "2021-11-11 起" or "2021-11-11 至 2025-12-31".
QString validity(const PolicyPack &pack);

} // namespace packpages

} // namespace counter
