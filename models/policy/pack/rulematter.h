#pragma once

namespace counter {

struct FactDeclaration;
struct PolicyPack;
struct RuleSet;

/// The fact in a slot, line.accountCredit included; null: it holds none.
const FactDeclaration *factInSlot(const RuleSet &rules, const PolicyPack &pack, int slot);

/// Fills RuleCondition::matter and ofPayer: which fact each condition is about, which say who pays, how and
/// for which 险种. Room-internal.
void findMatters(RuleSet &rules, const PolicyPack &pack);

} // namespace counter
