#include "models/store/chain/inforce.h"

namespace counter {

namespace {

bool isFile(EventKind kind)
{
    return kind == EventKind::Policy || kind == EventKind::Notice || kind == EventKind::Calendar;
}

/// "policies/meizhou-2021-11@0002-….yaml" is of the id before the "@"; a file with a name of its own is
/// alone.
QString idOf(const QString &name)
{
    return name.section(QLatin1Char('@'), 0, 0);
}

} // namespace

void InForce::take(const Event &event)
{
    if (event.kind != EventKind::Setting && !isFile(event.kind))
        return;
    if (event.kind == EventKind::Setting) {
        m_settings.insert(event.name, event.contentHash);
        return;
    }
    File &file = m_files[event.name];
    file.kind = event.kind;
    file.begun = event.verb == EventVerb::Begun ? event.contentHash : QByteArray();
    if (event.verb != EventVerb::Found && event.verb != EventVerb::InForce)
        return;
    file.hash = event.contentHash;
    file.sequence = event.sequence;
    if (event.kind == EventKind::Policy)
        m_newest.insert(idOf(event.name), event.name);
}

bool InForce::isNewestPack(const QString &name) const
{
    return m_newest.value(idOf(name)) == name;
}

} // namespace counter
