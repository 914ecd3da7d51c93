#pragma once
#include "models/policy/decide/decision.h"

namespace counter {

/// ✓ refundable (also in part), ✗ not, ？ to be verified, deferred or referred. Colour never stands alone.
QString outcomeSign(Outcome outcome);
/// "✓ 可退": never the sign alone either.
QString outcomeWords(Outcome outcome);

/// ✓ true, ✗ false, ？ unknown.
QString truthSign(const std::optional<bool> &value);
/// 成立, 不成立, 待核实.
QString truthWord(const std::optional<bool> &value);

/// "0.00～281.12", in 元.
QString rangeWords(const AmountRange &range);
/// "200.80", or its range while it is open.
QString amountWords(Money amount, const std::optional<AmountRange> &range);
/// "200.80 元", "0.00～281.12 元".
QString yuanWords(Money amount, const std::optional<AmountRange> &range = {});

} // namespace counter
