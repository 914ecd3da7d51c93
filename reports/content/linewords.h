#pragma once
#include "reports/content/lettercase.h"

namespace counter {

/// The situation whose conditions are worth printing: the clause that holds, else the one that the reason
/// names, else the one with least in its way.
QString shownSituation(const LineDecision &line);

/// Its conditions, with what they rest on.
Result<void> conditionRows(const LetterCase &paper, const LineDecision &line, const RowSink &sink);
/// Every clause that was tried, and what stands in its way.
Result<void> triedRows(const LetterCase &paper, const LineDecision &line, const RowSink &sink);

} // namespace counter
