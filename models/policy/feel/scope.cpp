#include "models/policy/feel/scope.h"

#include <algorithm>

namespace counter::feel {

int Scope::declare(const QString &name, StaticType type, const QStringList &choices)
{
    const auto known = m_slots.constFind(name);
    if (known != m_slots.constEnd()) {
        m_declared[*known].type = type;
        m_declared[*known].choices = choices;
        return *known;
    }
    const int slot = size();
    m_declared.append({name, type, choices});
    m_slots.insert(name, slot);
    m_longestName = std::max(m_longestName, int(name.count(u' ') + 1));
    return slot;
}

int Scope::find(QStringView name) const
{
    return m_slots.value(name.toString(), -1);
}

} // namespace counter::feel
