#include "models/store/chain/actlog.h"
#include "models/store/vault/sm3.h"

namespace counter {

namespace {

constexpr auto LogFormat = "refund-act/1";
constexpr auto ActPurpose = "act";

Error damagedAct(const QString &detail, qint64 sequence)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("act %1").arg(sequence)};
}

} // namespace

QString actKindName(ActKind kind)
{
    switch (kind) {
    case ActKind::Setting:
        return QStringLiteral("setting");
    case ActKind::Policy:
        return QStringLiteral("policy");
    case ActKind::Notice:
        return QStringLiteral("notice");
    case ActKind::Calendar:
        return QStringLiteral("calendar");
    case ActKind::Print:
        return QStringLiteral("print");
    case ActKind::Today:
        return QStringLiteral("clock");
    }
    return {};
}

QString actVerbName(ActVerb verb)
{
    switch (verb) {
    case ActVerb::Found:
        return QStringLiteral("found");
    case ActVerb::Set:
        return QStringLiteral("set");
    case ActVerb::Begun:
        return QStringLiteral("begun");
    case ActVerb::InForce:
        return QStringLiteral("in-force");
    case ActVerb::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

Result<ActKind> parseActKind(QStringView stored)
{
    for (const ActKind kind : AllActKinds)
        if (actKindName(kind) == stored)
            return kind;
    return Error{ErrorCode::BadInput, QStringLiteral("kind"), stored.toString()};
}

Result<ActVerb> parseActVerb(QStringView stored)
{
    for (const ActVerb verb : AllActVerbs)
        if (actVerbName(verb) == stored)
            return verb;
    return Error{ErrorCode::BadInput, QStringLiteral("verb"), stored.toString()};
}

QByteArray actHash(const Act &act, const QByteArray &previousHash)
{
    Sm3Parts parts;
    parts.add(QByteArray(LogFormat)).add(previousHash).add(act.sequence).add(act.at).add(act.by);
    parts.add(act.window).add(act.office).add(actKindName(act.kind)).add(actVerbName(act.verb));
    parts.add(act.name).add(act.contentHash).add(act.version).add(act.versionHash).add(sm3(act.body));
    return parts.finish();
}

ActLog::ActLog(Database &database, const Seal &seal, ChainEnd &versions, Stamp stamp)
    : m_database(database), m_seal(seal), m_versions(versions), m_stamp(std::move(stamp)),
      m_end(database, QStringLiteral("act"), QStringLiteral("act_head"), {})
{
}

Result<void> ActLog::append(ActKind kind, ActVerb verb, const QString &name, const QByteArray &contentHash,
                            const QByteArray &body)
{
    const Result<HeadFile::Head> head = m_end.kept();
    if (!head)
        return head.error();
    const Result<HeadFile::Head> version = m_versions.kept();
    if (!version)
        return version.error();
    const ActStamp stamp = m_stamp();
    Act act{head->sequence + 1,
            stamp.at,
            stamp.by,
            stamp.window,
            stamp.office,
            kind,
            verb,
            name,
            contentHash,
            version->sequence,
            version->hash,
            body,
            {}};
    act.hash = actHash(act, head->hash);
    const Result<QByteArray> sealedBody = m_seal.seal(body, ActPurpose);
    if (!sealedBody)
        return sealedBody.error();
    const Result<void> inserted = m_database.run(
        QStringLiteral("INSERT INTO act (sequence, at, clerk, window, office, kind, verb, name, content_hash,"
                       " version, version_hash, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {act.sequence, act.at, act.by, act.window, act.office, actKindName(kind), actVerbName(verb), act.name,
         act.contentHash, act.version, act.versionHash, *sealedBody, act.hash});
    if (!inserted)
        return inserted;
    return m_end.move({act.sequence, act.hash});
}

Result<QByteArray> ActLog::lastHash(ActKind kind, const QString &name)
{
    QByteArray hash;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT content_hash FROM act WHERE kind = ? AND name = ? ORDER BY sequence DESC"
                       " LIMIT 1"),
        {actKindName(kind), name}, [&hash](const Row &row) {
            hash = row.bytes(0);
            return false;
        });
    if (!read)
        return read.error();
    return hash;
}

Result<QList<Act>> ActLog::unsettled()
{
    QList<Act> acts;
    const Result<void> read = m_database.each(
        QStringLiteral(
            "SELECT kind, name, content_hash FROM act WHERE kind IN ('policy', 'notice', 'calendar')"
            " AND verb = 'begun' AND NOT EXISTS (SELECT 1 FROM act AS later WHERE"
            " later.kind = act.kind AND later.name = act.name AND later.sequence > act.sequence)"
            " ORDER BY sequence"),
        {}, [&acts](const Row &row) {
            const Result<ActKind> kind = parseActKind(row.text(0));
            if (!kind)
                return true;
            Act act;
            act.kind = *kind;
            act.verb = ActVerb::Begun;
            act.name = row.text(1);
            act.contentHash = row.bytes(2);
            acts.append(act);
            return true;
        });
    if (!read)
        return read.error();
    return acts;
}

Result<void> ActLog::walk(const std::function<Result<void>(const Act &)> &use)
{
    qint64 last = 0;
    Result<void> used;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT sequence, at, clerk, window, office, kind, verb, name, content_hash, version,"
                       " version_hash, body, hash FROM act ORDER BY sequence"),
        {}, [&](const Row &row) {
            const qint64 sequence = row.integer(0);
            const Result<ActKind> kind = parseActKind(row.text(5));
            const Result<ActVerb> verb = parseActVerb(row.text(6));
            const Result<QByteArray> body = m_seal.open(row.bytes(11), ActPurpose);
            if (sequence <= last)
                used = damagedAct(QStringLiteral("out of order"), sequence);
            else if (!kind || !verb || !body)
                used = damagedAct(QStringLiteral("unreadable"), sequence);
            else
                used = use({sequence, row.text(1), row.text(2), row.text(3), row.text(4), *kind, *verb,
                            row.text(7), row.bytes(8), row.integer(9), row.bytes(10), *body, row.bytes(12)});
            last = sequence;
            return used.ok();
        });
    return used ? read : used;
}

} // namespace counter
