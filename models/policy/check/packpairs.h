#pragma once
#include "models/policy/check/packcheck.h"

namespace counter {

/// The pairs of situations that can both hold with different amounts. Room-internal; see checkPack.
QList<SituationPair> situationPairs(const PolicyPack &pack);

} // namespace counter
