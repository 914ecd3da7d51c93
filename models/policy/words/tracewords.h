#pragma once
#include "models/policy/decide/decision.h"

namespace counter {

struct PolicyPack;

/// A condition in Chinese; its source where the pack has no words for it.
QString conditionWords(const TraceRow &row);
/// What a derived row comes to: 200.80 元, or the number it counts.
QString derivedWords(const TraceRow &row);
/// The facts behind it in the pack's words: 费款所属期：2024-03；离职年月：2024-02. `pack` may be null.
QString traceFacts(const PolicyPack *pack, const TraceRow &row);

} // namespace counter
