#pragma once
#include "models/policy/words/tracefacts.h"

namespace counter {

/// The trace of a line: each condition of what was tried, its truth and the facts behind it; the values that
/// an amount is made of. Room-internal.
class LineTrace
{
public:
    /// All must outlive it; the runner stands at the line that is asked about.
    LineTrace(const PolicyPack &pack, RuleRunner &runner, const Sentences &sentences);

    TraceFacts &facts() { return m_facts; }
    /// `tried` must outlive what is added.
    void enterClaim(const std::vector<int> &tried);
    /// `truths`: of the pack's conditions, on this line.
    void add(LineDecision &line, const Truth *truths);

private:
    /// A derived value of the line at hand.
    struct DerivedRow
    {
        TraceRow row;
        bool fresh = false;
    };
    void addCondition(LineDecision &line, const RuleCondition &condition, Truth truth, const QString &id);
    void addDerived(LineDecision &line, const RuleSituation &situation, const QString &id);
    const TraceRow &derivedRow(int place);

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner &m_runner;
    TraceFacts m_facts;
    std::span<const int> m_tried;
    qsizetype m_rows = 0; ///< that a line's trace may have
    std::vector<DerivedRow> m_derivedRows; ///< by RuleSet::derived
};

} // namespace counter
