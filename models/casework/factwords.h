#pragma once
#include "models/policy/fact.h"

namespace counter {

struct PolicyPack;
struct FactDeclaration;

/// A fact in the pack's words: its label, and its value as a person reads it (无, 是, 灵活就业, 2023-05 至
/// 2023-10).
class FactWords
{
public:
    enum class Of { Member, Line };
    /// pack may be null: names and stored spellings then.
    FactWords(const PolicyPack *pack, Of owner) : m_pack(pack), m_owner(owner) { }

    QString label(const QString &key) const;
    QString value(const QString &key, const FactValue &value) const;

private:
    const FactDeclaration *declaration(const QString &key) const;

    const PolicyPack *m_pack;
    Of m_owner;
};

} // namespace counter
