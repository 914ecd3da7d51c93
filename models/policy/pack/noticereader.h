#pragma once
#include "models/policy/pack/packpart.h"

namespace counter {

/// Reads what the notice of a pack is: its head, its text and the clauses quoted from it. Room-internal.
class NoticeReader : private PackPart
{
public:
    NoticeReader(PackDraft &draft, const NoticeSource &notices) : PackPart(draft), m_notices(notices) { }

    void readHead(const YamlNode &root);
    /// The notice's file, held against its hash.
    void readSource(const YamlNode &node);
    /// Each must stand in the notice.
    void readClauses(const YamlNode &node);

private:
    void readEffective(const YamlNode &node);
    void readValidity(const YamlNode &node);

    const NoticeSource &m_notices;
};

} // namespace counter
