#pragma once
#include "models/policy/rulerunner.h"
#include "models/values/money.h"

namespace counter {

/// Does this place hold money, or an amount made of money? Months and days are counted, not paid.
bool isMoneySlot(const PolicyPack &pack, int slot);
bool isMoneyRule(const PolicyPack &pack, const Rule &rule);

/// How a clause's amount for the line entered last comes about, in its own numbers: "281.12 − 80.32 ＝
/// 200.80", "960.00 × 8 ÷ 12 ＝ 640.00". An expression that is more than sums and products is told by its
/// result alone.
QString formulaWords(const PolicyPack &pack, RuleRunner &runner, const Rule &amount, Money allowed);

} // namespace counter
