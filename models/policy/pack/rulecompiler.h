#pragma once
#include "models/policy/pack/packpart.h"

namespace counter {

/// Reads the expressions of a pack into its rules, each once, with what it hangs on. Room-internal.
class RuleCompiler : private PackPart
{
public:
    explicit RuleCompiler(PackDraft &draft) : PackPart(draft) { }

    /// `derived`: names for expressions, which those after them may use.
    void readDerived(const YamlNode &node);
    /// Hints with the condition that each stands under.
    void readWarnings(std::vector<RuleWarning> &warnings, const YamlNode &node);

    Rule compile(const YamlNode &node, feel::Type wanted);
    // Each adds to a list of RuleSet and answers its place there.
    int amount(const YamlNode &node, feel::Type wanted = feel::Type::Number);
    int advice(const YamlNode &node, feel::Type wanted);
    int warning(const YamlNode &node);

    /// Of the situation at hand. Conditions of the same text share one rule.
    void addCondition(const QString &source, const YamlNode &place, const QString &text,
                      const QString &otherwise);

private:
    Rule compileText(const QString &source, const YamlNode &place, feel::Type wanted);
};

} // namespace counter
