#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/lineparts.h"
#include "models/policy/words/tracefacts.h"

#include <set>

namespace counter {

/// Turns numbers and codes into a Decision with all its texts. Keeps its memory between claims.
/// Room-internal.
class Describer
{
public:
    /// The packs must outlive it.
    Describer(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational);
    Decision describe(const Claim &claim, const Assessment &assessment, QDate asOf);

private:
    /// A pack that only warns, beside the one that decides.
    struct Adviser
    {
        const PolicyPack *pack;
        RuleRunner runner;
        std::vector<int> tried;
    };
    /// A derived value of the line at hand.
    struct DerivedRow
    {
        TraceRow row;
        bool fresh = false;
    };

    void start(const Claim &claim, const Assessment &assessment);
    void describeLines(Decision &decision);
    LineDecision describeLine(int index);
    void findParts(LineDecision &line, int index);
    Money setOffOf(const LinePart &part);
    QString formulaOf(const LineDecision &line);
    void addTrace(LineDecision &line, int index);
    void addConditionRow(LineDecision &line, const RuleCondition &condition, Truth truth, const QString &id);
    void addDerivedRows(LineDecision &line, const RuleSituation &situation, const QString &id);
    const TraceRow &derivedRow(int place);
    int nearest();
    void addWarnings(LineDecision &line, int index);
    void addChoiceWarnings(LineDecision &line, const LineAssessment &result);
    void addInformational(Decision &decision);
    void addAdvice(Decision &decision, Adviser &adviser, int line) const;
    void addDemand(LineDecision &line, const LineAssessment &result);
    void addDeadline(LineDecision &line, const LineAssessment &result);
    void noteEvidence(int situation);
    void takeShare(const LineAssessment &result);
    QString answerText(const RuleAnswer &answer);
    bool applies(const PackNote &note, const Decision &decision) const;
    bool holds(int warningRule);
    void addMembers(Decision &decision) const;
    void addOpenFacts(Decision &decision) const;
    void addEvidence(Decision &decision) const;
    bool isPresent(const QString &kind) const;
    void addNotes(Decision &decision, QDate asOf) const;
    void addAnswers(Decision &decision);
    void addProblems(Decision &decision) const;
    void touch(int index, const LineAssessment &result);

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    const Claim *m_claim = nullptr;
    const Assessment *m_assessment = nullptr;
    RuleRunner m_runner;
    Sentences m_sentences;
    TraceFacts m_facts;
    std::vector<Adviser> m_advisers;
    std::vector<int> m_tried;
    qsizetype m_traceRows = 0; ///< that a line's trace may have
    std::vector<DerivedRow> m_derivedRows; ///< by RuleSet::derived
    std::optional<int> m_nearest; ///< of the line at hand; empty: not asked yet
    std::vector<LinePart> m_parts; ///< of the line at hand; empty while no clause decides it
    std::set<std::pair<int, int>> m_needs; ///< situation and place in its evidence: what is needed
    std::vector<bool> m_touched; ///< by situation: whether the decision speaks of it
    std::set<QString> m_answered; ///< ids of the answers given
    bool m_hasAlternatives = false;
    bool m_hasOpenCredit = false;
};

} // namespace counter
