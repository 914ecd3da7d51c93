#pragma once
#include "models/policy/words/linetrace.h"
#include "models/policy/words/mentions.h"

namespace counter {

/// What a decision says of each line: its amounts and clauses, the reason, the formula, warnings, what is to
/// be got back and until when, the trace. Room-internal.
class LineDescriber
{
public:
    /// All must outlive it.
    LineDescriber(const PolicyPack &pack, RuleRunner &runner, Sentences &sentences, Mentions &mentions);
    /// Both must outlive what is said of them; the runner has entered the claim.
    void enterClaim(const Claim &claim, const Assessment &assessment);
    /// Line by line, in their order.
    LineDecision describe(int index);

private:
    void enterLine(int index);
    void findParts(LineDecision &line, const LineAssessment &result);
    Money setOffOf(const LinePart &part);
    std::vector<int> addAlternatives(LineDecision &line, const LineAssessment &result);
    std::vector<int> addOpenFacts(LineDecision &line, int index);
    void mention(const LineAssessment &result);
    void mentionEvidence(int situation);
    QString formulaOf(const LineDecision &line);
    void addWarnings(LineDecision &line, const LineAssessment &result);
    void addChoiceWarnings(LineDecision &line, const LineAssessment &result);
    void addDemand(LineDecision &line, const LineAssessment &result);
    void addDeadline(LineDecision &line, const LineAssessment &result);
    void takeShare(const LineAssessment &result);
    int nearest();
    bool holds(int warningRule);

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner &m_runner;
    Sentences &m_sentences;
    Mentions &m_mentions;
    LineTrace m_trace;
    const Claim *m_claim = nullptr;
    const Assessment *m_assessment = nullptr;
    std::vector<int> m_tried;
    // Of the line at hand.
    std::span<const Truth> m_statuses; ///< by situation
    std::optional<int> m_nearest; ///< empty: not asked yet
    std::vector<LinePart> m_parts; ///< empty while no clause decides it
};

} // namespace counter
