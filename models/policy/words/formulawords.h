#pragma once
#include "models/policy/decide/rulerunner.h"
#include "models/values/money.h"

namespace counter {

/// Does this place hold money, or an amount made of money? Months and days are counted, not paid.
bool isMoneySlot(const PolicyPack &pack, int slot);
bool isMoneyRule(const PolicyPack &pack, const Rule &rule);

/// How a clause's amount for the line entered last comes about, in its own numbers: "281.12 − 80.32 ＝
/// 200.80"; of a line that the clause gives in part, with its share of the line's months: "960.00 × 8 ÷ 12 ＝
/// 640.00" (months of `of`; 0 of 0: the whole line). An expression that is more than sums and products is
/// told by its result alone.
QString formulaWords(const PolicyPack &pack, RuleRunner &runner, const Rule &amount, qint64 months, qint64 of,
                     Money allowed);

} // namespace counter
