#pragma once
#include "models/policy/pack/rulecompiler.h"

namespace counter {

/// Reads what the notice says beside the amounts: answers, notes, readings, the clauses that are no rules and
/// the parts of the notice that are about refunds. After the situations, which it names. Room-internal.
class AdviceReader : private PackPart
{
public:
    explicit AdviceReader(PackDraft &draft) : PackPart(draft), m_compiler(draft) { }

    void readAnswers(const YamlNode &node);
    void readNotes(const YamlNode &node);
    void readReadings(const YamlNode &node);
    void readNotRules(const YamlNode &node);
    void readRefundSections(const YamlNode &node);

private:
    void readTouches(PackReading &reading, const YamlNode &node);
    QStringList situationIds(const YamlNode &node);

    RuleCompiler m_compiler;
};

} // namespace counter
