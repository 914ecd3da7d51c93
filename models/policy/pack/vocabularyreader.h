#pragma once
#include "models/policy/pack/packpart.h"

namespace counter {

/// Reads the names that a pack's expressions may use: evidence, facts, parameters. Room-internal.
class VocabularyReader : private PackPart
{
public:
    explicit VocabularyReader(PackDraft &draft) : PackPart(draft) { }

    void readEvidence(const YamlNode &node);
    void readFacts(const YamlNode &node);
    void readParameters(const YamlNode &node);
    /// Once all of them stand: the built-in names, the facts and the parameters, in the order of their slots.
    void declareNames();

private:
    void readFact(const YamlKey &key, const YamlNode &node);
    void readRole(FactDeclaration &fact, const YamlNode &node);
    void readChoices(FactDeclaration &fact, const YamlNode &node);
    void checkFactEvidence(const YamlNode &node);
    void readParameter(const YamlKey &key, const YamlNode &node);
    void declareFact(const FactDeclaration &fact);
};

} // namespace counter
