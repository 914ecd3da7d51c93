#pragma once
#include "models/policy/pack/rulecompiler.h"

namespace counter {

/// Reads what a situation comes to: amounts for kinds of insurance and how they are shared, one of the
/// outcomes without an amount, or only a hint; and what is demanded back. Room-internal.
class OutcomeReader : private PackPart
{
public:
    explicit OutcomeReader(PackDraft &draft) : PackPart(draft), m_compiler(draft) { }

    /// Of the situation's node: what needs no amount, and that there is one of them.
    void readOutcome(RuleSituation &situation, const YamlNode &node);
    void readRefund(RuleSituation &situation, const YamlNode &node);
    void readShare(RuleSituation &situation, const YamlNode &node);
    void readJoins(RuleSituation &situation, const YamlNode &node);
    void readDemand(RuleSituation &situation, const YamlNode &node);

private:
    void readRefundEntry(RuleSituation &situation, const YamlKey &key, const YamlNode &node);
    void limitTo(RuleSituation &situation, const QStringList &insurances);
    void addInsuranceCondition(const QStringList &insurances);

    RuleCompiler m_compiler;
};

} // namespace counter
