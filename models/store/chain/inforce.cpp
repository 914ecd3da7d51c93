#include "models/store/chain/inforce.h"

namespace counter {

namespace {

/// "policies/meizhou-2021-11@0002-….yaml" is of the id before the "@"; a file with a name of its own is
/// alone.
QString idOf(const QString &name)
{
    return name.section(QLatin1Char('@'), 0, 0);
}

} // namespace

void InForce::take(const Act &act)
{
    if (act.kind == ActKind::Print || act.kind == ActKind::Today)
        return; // the database compares prints itself; a confirmed date is no file
    if (act.kind == ActKind::Setting) {
        m_settings.insert(act.name, act.contentHash);
        return;
    }
    File &file = m_files[act.name];
    file.kind = act.kind;
    file.begun = act.verb == ActVerb::Begun ? act.contentHash : QByteArray();
    if (act.verb != ActVerb::Found && act.verb != ActVerb::InForce)
        return;
    file.hash = act.contentHash;
    file.sequence = act.sequence;
    if (act.kind == ActKind::Policy)
        m_newest.insert(idOf(act.name), act.name);
}

bool InForce::isNewestPack(const QString &name) const
{
    return m_newest.value(idOf(name)) == name;
}

} // namespace counter
