#pragma once
#include "models/policy/pack/outcomereader.h"
#include "models/policy/pack/rulecompiler.h"

namespace counter {

/// Reads the situations of a pack, in order of precedence: when each holds, what it comes to, what has to be
/// shown for it and by when. Room-internal.
class SituationReader : private PackPart
{
public:
    explicit SituationReader(PackDraft &draft) : PackPart(draft), m_compiler(draft), m_outcome(draft) { }

    void readSituations(const YamlNode &node);

private:
    void readSituation(const YamlNode &node);
    void checkShort(const SituationInfo &info, const YamlNode &node);
    void readConditions(const YamlNode &node);
    void readCondition(const YamlNode &node);
    void readJudgement(RuleSituation &situation, const YamlNode &node);
    void readLevel(RuleSituation &situation, const YamlNode &node);
    void readNeeds(RuleSituation &situation, const YamlNode &node);
    RuleEvidence readNeed(const YamlNode &node);
    void readDeadline(RuleSituation &situation, const QString &id, const YamlNode &node);

    RuleCompiler m_compiler;
    OutcomeReader m_outcome;
};

} // namespace counter
