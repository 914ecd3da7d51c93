#pragma once
#include "models/policy/decide/rulerunner.h"

#include <span>

namespace counter {

/// What one clause gives of a line, beside the others that give of it too.
struct LinePart
{
    int situation = 0;
    ClauseAmount amount; ///< the parts' sum is at most what was paid
    qint64 months = 0; ///< of the line; 0: the clause does not speak of months
    qint64 of = 0;
    qint32 notBefore = 0; ///< Julian day; 0: at once
};

/// Whether both may give of one line: they speak of its months, and these may be different ones; or the pack
/// says that they add up.
bool giveTogether(const RuleSet &rules, int a, int b);

/// What the situation that decides the line gives, first, and what the others that hold give beside it: of
/// months that none before them has, up to what was paid. The runner stands at the line; `statuses` by
/// situation. Room-internal.
void findLineParts(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses,
                   int decides, std::vector<LinePart> &parts);

/// The parts' amounts together.
ClauseAmount sumOf(const std::vector<LinePart> &parts);

} // namespace counter
