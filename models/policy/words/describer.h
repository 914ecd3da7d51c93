#pragma once
#include "models/policy/words/advisers.h"
#include "models/policy/words/answers.h"
#include "models/policy/words/linedescriber.h"

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
    void start(const Claim &claim, const Assessment &assessment);
    void addLines(Decision &decision);
    void addMembers(Decision &decision) const;
    void addOpenFacts(Decision &decision) const;
    void addProblems(Decision &decision) const;

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    const Claim *m_claim = nullptr;
    const Assessment *m_assessment = nullptr;
    RuleRunner m_runner;
    Sentences m_sentences;
    Mentions m_mentions;
    LineDescriber m_lines;
    Advisers m_advisers;
    Answers m_answers;
};

} // namespace counter
