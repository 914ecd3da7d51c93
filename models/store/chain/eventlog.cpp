#include "models/store/chain/eventlog.h"

#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"
#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"

#include <array>

namespace counter {

namespace {

constexpr auto FirstLogFormat = "refund-act/1";
constexpr auto Purpose = "event";

/// In the order in which they are written and hashed.
struct ActorField
{
    const char *name;
    QString Actor::*field;
};
constexpr std::array ActorFields{
    ActorField{"account", &Actor::account},         ActorField{"name", &Actor::name},
    ActorField{"staffNumber", &Actor::staffNumber}, ActorField{"role", &Actor::role},
    ActorField{"window", &Actor::window},           ActorField{"office", &Actor::office}};

Error damagedEvent(const QString &detail, qint64 sequence)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("event %1").arg(sequence)};
}

QByteArray firstHash(const Event &event, const QByteArray &previousHash)
{
    Sm3Parts parts;
    parts.add(QByteArray(FirstLogFormat)).add(previousHash).add(event.sequence).add(event.at);
    parts.add(event.actor.name).add(event.actor.window).add(event.actor.office);
    parts.add(eventKindName(event.kind)).add(eventVerbName(event.verb)).add(event.name);
    parts.add(event.contentHash).add(event.version).add(event.versionHash).add(sm3(event.body));
    return parts.finish();
}

} // namespace

QString eventPlace(qint64 sequence)
{
    return QString::number(sequence);
}

QByteArray eventHash(const Event &event, const QByteArray &previousHash)
{
    if (event.format == FirstEventFormat)
        return firstHash(event, previousHash);
    Sm3Parts parts;
    parts.add(QByteArray("refund-event/") + QByteArray::number(event.format));
    parts.add(previousHash).add(event.sequence).add(event.at);
    for (const ActorField &field : ActorFields)
        parts.add(event.actor.*field.field);
    parts.add(eventKindName(event.kind)).add(eventVerbName(event.verb)).add(event.name).add(event.caseId);
    parts.add(event.contentHash).add(event.version).add(event.versionHash).add(sm3(event.body));
    return parts.finish();
}

QByteArray writeEventContent(const Actor &actor, const QByteArray &body)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    for (const ActorField &field : ActorFields)
        json.member(field.name, actor.*field.field);
    json.endObject();
    return json.bytes() + '\n' + body;
}

EventLog::EventLog(Database &database, const Seal &seal, ChainEnd &versions, Clock now,
                   const QString &headPath)
    : m_database(database), m_seal(seal), m_versions(versions), m_now(std::move(now)),
      m_end(database, QStringLiteral("event"), QStringLiteral("event_head"), headPath)
{
}

Result<Event> EventLog::append(const Actor &actor, Event event)
{
    const Result<HeadFile::Head> head = m_end.kept();
    if (!head)
        return head.error();
    const Result<HeadFile::Head> version = m_versions.kept();
    if (!version)
        return version.error();
    event.sequence = head->sequence + 1;
    event.at = instantText(m_now().toUTC());
    event.actor = actor;
    event.version = version->sequence;
    event.versionHash = version->hash;
    event.format = EventFormat;
    event.hash = eventHash(event, head->hash);
    const Result<QByteArray> signature =
        event.kind == EventKind::Account ? m_seal.sign(event.hash) : Result<QByteArray>(QByteArray());
    if (!signature)
        return signature.error();
    event.signature = *signature;
    const Result<QByteArray> content =
        m_seal.seal(writeEventContent(actor, event.body), Purpose, eventPlace(event.sequence));
    if (!content)
        return content.error();
    const Result<void> inserted = m_database.run(
        QStringLiteral("INSERT INTO event (sequence, format, at, kind, verb, name, case_id, content_hash,"
                       " version, version_hash, content, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?)"),
        {event.sequence, event.format, event.at, eventKindName(event.kind), eventVerbName(event.verb),
         event.name, event.caseId, event.contentHash, event.version, event.versionHash, *content, event.hash,
         event.signature});
    if (!inserted)
        return inserted.error();
    if (const Result<void> moved = m_end.move({event.sequence, event.hash}); !moved)
        return moved.error();
    m_database.afterCommit(QStringLiteral("event"), [end = m_end]() mutable { end.committed(); });
    return event;
}

Result<QByteArray> EventLog::lastHash(EventKind kind, const QString &name)
{
    QByteArray hash;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT content_hash FROM event WHERE kind = ? AND name = ? ORDER BY sequence DESC"
                       " LIMIT 1"),
        {eventKindName(kind), name}, [&hash](const Row &row) {
            hash = row.bytes(0);
            return false;
        });
    if (!read)
        return read.error();
    return hash;
}

Result<QString> EventLog::lastName(EventKind kind)
{
    return m_database.text(
        QStringLiteral("SELECT name FROM event WHERE kind = ? ORDER BY sequence DESC LIMIT 1"),
        {eventKindName(kind)});
}

Result<QList<Event>> EventLog::unsettled()
{
    QList<Event> events;
    const Result<void> read = m_database.each(
        QStringLiteral(
            "SELECT kind, name, content_hash FROM event WHERE kind IN ('policy', 'notice', 'calendar')"
            " AND verb = 'begun' AND NOT EXISTS (SELECT 1 FROM event AS later WHERE"
            " later.kind = event.kind AND later.name = event.name AND later.sequence > event.sequence)"
            " ORDER BY sequence"),
        {}, [&events](const Row &row) {
            if (const Result<EventKind> kind = parseEventKind(row.text(0)))
                events.append({*kind, EventVerb::Begun, row.text(1), row.bytes(2)});
            return true;
        });
    if (!read)
        return read.error();
    return events;
}

/// In the order of each().
Result<Event> EventLog::read(const Row &row) const
{
    const qint64 sequence = row.integer(0);
    const Result<EventKind> kind = parseEventKind(row.text(3));
    const Result<EventVerb> verb = parseEventVerb(row.text(4));
    const Result<QByteArray> content = m_seal.open(row.bytes(10), Purpose, eventPlace(sequence));
    if (!content && content.error().code == ErrorCode::Locked)
        return content.error();
    if (!kind || !verb || !content)
        return damagedEvent(QStringLiteral("unreadable"), sequence);
    const qsizetype end = content->indexOf('\n');
    const Result<JsonValue> who = parseStrictJson(content->left(std::max<qsizetype>(end, 0)));
    if (!who || !who->isObject())
        return damagedEvent(QStringLiteral("unreadable"), sequence);
    Event event{*kind, *verb, row.text(5), row.bytes(7), content->mid(end + 1), row.text(6)};
    event.sequence = sequence;
    event.format = row.number(1);
    event.at = row.text(2);
    for (const ActorField &field : ActorFields)
        event.actor.*field.field = who->textAt(QLatin1StringView(field.name).toString());
    event.version = row.integer(8);
    event.versionHash = row.bytes(9);
    event.hash = row.bytes(11);
    event.signature = row.bytes(12);
    if (writeEventContent(event.actor, event.body) != *content) // what the hash does not cover
        return damagedEvent(QStringLiteral("unreadable"), sequence);
    return event;
}

Result<void> EventLog::each(const QString &condition, const QVariantList &values,
                            const std::function<Result<void>(const Event &)> &use)
{
    Result<void> used;
    const Result<void> done = m_database.each(
        QString(
            QStringLiteral("SELECT sequence, format, at, kind, verb, name, case_id, content_hash, version,"
                           " version_hash, content, hash, signature FROM event ")
            + condition),
        values, [&](const Row &row) {
            const Result<Event> event = read(row);
            used = event ? use(*event) : event.error();
            return used.ok();
        });
    return used ? done : used;
}

Result<void> EventLog::walk(const std::function<Result<void>(const Event &)> &use)
{
    qint64 last = 0;
    return each(QStringLiteral("ORDER BY sequence"), {}, [&](const Event &event) -> Result<void> {
        if (event.sequence <= last)
            return damagedEvent(QStringLiteral("out of order"), event.sequence);
        last = event.sequence;
        return use(event);
    });
}

Result<void> EventLog::ofKind(EventKind kind, const std::function<Result<void>(const Event &)> &use)
{
    return each(QStringLiteral("WHERE kind = ? ORDER BY sequence"), {eventKindName(kind)}, use);
}

Result<void> EventLog::ofCase(const QString &caseId, std::optional<EventKind> kind,
                              const std::function<Result<void>(const Event &)> &use)
{
    if (kind)
        return each(QStringLiteral("WHERE case_id = ? AND case_id <> '' AND kind = ? ORDER BY sequence DESC"),
                    {caseId, eventKindName(*kind)}, use);
    return each(QStringLiteral("WHERE case_id = ? AND case_id <> '' ORDER BY sequence DESC"), {caseId}, use);
}

Result<void> EventLog::between(const QString &from, const QString &to, const QString &caseId,
                               const std::function<Result<void>(const Event &)> &use)
{
    QString condition = QStringLiteral("WHERE at >= ? ");
    QVariantList values{from};
    if (!to.isEmpty()) {
        condition += QStringLiteral("AND at < ? ");
        values.append(to);
    }
    if (!caseId.isEmpty()) {
        condition += QStringLiteral("AND case_id = ? AND case_id <> '' "); // as event_case has it
        values.append(caseId);
    }
    return each(QString(condition + u"ORDER BY sequence"), values, use);
}

} // namespace counter
