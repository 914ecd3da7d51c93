#pragma once
#include "models/policy/assessment.h"
#include "models/policy/lineparts.h"
#include "models/policy/sentences.h"

#include <set>

namespace counter {

/// Turns numbers and codes into a Decision with all its texts. Room-internal.
class Describer
{
public:
    Describer(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational,
              const Claim &claim, const Assessment &assessment);
    Decision describe(QDate asOf);

private:
    void describeLines(Decision &decision);
    LineDecision describeLine(int index);
    void findParts(LineDecision &line, int index);
    Money setOffOf(const LinePart &part);
    QString formulaOf(const LineDecision &line);
    void addTrace(LineDecision &line, int index);
    TraceRow conditionRow(const RuleCondition &condition, Truth truth, const QString &id);
    void addDerivedRows(LineDecision &line, const RuleSituation &situation, const QString &id);
    QList<TraceFact> factsOf(const std::vector<int> &slots);
    const TraceFact &factAt(int slot);
    void addWarnings(LineDecision &line, int index);
    void addChoiceWarnings(LineDecision &line, const LineAssessment &result);
    void addInformational(Decision &decision);
    void addAdvice(Decision &decision, const PolicyPack &pack, RuleRunner &runner, int line) const;
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
    const QList<std::shared_ptr<const PolicyPack>> &m_informational;
    const RuleSet &m_rules;
    const Claim &m_claim;
    const Assessment &m_assessment;
    RuleRunner m_runner;
    Sentences m_sentences;
    std::vector<std::optional<TraceFact>>
        m_facts; ///< of the line at hand, by slot: asked for again and again
    std::vector<int> m_tried;
    std::vector<LinePart> m_parts; ///< of the line at hand; empty while no clause decides it
    std::set<std::pair<int, int>> m_needs; ///< situation and place in its evidence: what is needed
    std::set<int> m_touched; ///< situations that the decision speaks of
    std::set<QString> m_answered; ///< ids of the answers given
    bool m_hasAlternatives = false;
    bool m_hasOpenCredit = false;
};

} // namespace counter
