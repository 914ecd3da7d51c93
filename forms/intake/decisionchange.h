#pragma once
#include "models/policy/decide/decision.h"
#include "models/store/chain/version.h"

#include <QString>

namespace counter {

/// What is different between the decision kept with a version and the one made now of the same application,
/// in one sentence; empty: nothing, or nothing was decided then. A pack that changed without changing the
/// result is no difference to a clerk, one that did is named.
QString decisionChange(const DecisionSummary &stored, const Decision &now);

} // namespace counter
