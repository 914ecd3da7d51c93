#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"
#include "models/policy/pack/policypack.h"

#include <QString>

namespace counter {

/// A decision as a person reads it on a terminal: heading, one row a line, sums by clause, what is open,
/// missing and how the notice was read. Columns are aligned by display width (a hanzi takes two cells). Ends
/// with a line break.
QString decisionTable(const Application &application, const Decision &decision, const PolicyPack &pack);

} // namespace counter
