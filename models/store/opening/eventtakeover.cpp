#include "models/store/opening/eventtakeover.h"

#include "models/store/chain/headfile.h"
#include "models/store/vault/sm3.h"
#include "models/store/vault/storefiles.h"
#include "models/values/jsonwriter.h"

#include <QFileInfo>

namespace counter {

namespace {

/// Whoever did it, as far as the older program said.
struct Who
{
    QString clerk;
    QString window;
    QString office;
};

QByteArray contentOf(const Who &who, const QByteArray &body)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("account", QString());
    json.member("name", who.clerk);
    json.member("staffNumber", QString());
    json.member("role", QString());
    json.member("window", who.window);
    json.member("office", who.office);
    json.endObject();
    return json.bytes() + '\n' + body;
}

/// A row of the event log.
struct Entry
{
    qint64 format = 2;
    QString at;
    Who who;
    QString kind;
    QString verb;
    QString name;
    QString caseId;
    QByteArray contentHash;
    HeadFile::Head versions; ///< where the chain of versions ended then
    QByteArray body;
};

class Takeover
{
public:
    explicit Takeover(Database &database) : m_database(database) { }

    Result<void> begin()
    {
        const Result<HeadFile::Head> versions = headIn(QStringLiteral("head"));
        if (!versions)
            return versions.error();
        m_versions = *versions;
        return {};
    }

    Result<void> acts()
    {
        return each(
            QStringLiteral("SELECT at, clerk, window, office, kind, verb, name, content_hash, version,"
                           " version_hash, body, hash FROM act ORDER BY sequence"),
            [this](const Row &row) {
                Entry entry;
                entry.format = 1;
                entry.at = row.text(0);
                entry.who = {row.text(1), row.text(2), row.text(3)};
                entry.kind = row.text(4);
                entry.verb = row.text(5);
                entry.name = row.text(6);
                entry.contentHash = row.bytes(7);
                entry.versions = {row.integer(8), row.bytes(9)};
                entry.body = row.bytes(10);
                return insert(entry, row.bytes(11));
            });
    }

    Result<void> prints()
    {
        return each(
            QStringLiteral("SELECT sequence, about, at, clerk, window, office, case_id, version,"
                           " content_hash, sheet, draft, reprint, printer, job, copies, pages, outcome,"
                           " detail, hash FROM print ORDER BY sequence"),
            [this](const Row &row) { return insert(printIn(row)); });
    }

    /// What the file outside the database said of the print log's end: before the prints, which must bear it
    /// out.
    Result<void> printHead(const QString &folder)
    {
        const std::optional<HeadFile::Head> said = HeadFile(storefiles::printHead(folder)).read();
        if (!said || said->sequence == 0)
            return {};
        Entry entry;
        entry.at = m_lastAt;
        entry.kind = QStringLiteral("print");
        entry.verb = QStringLiteral("found");
        entry.name = QString::number(said->sequence);
        entry.contentHash = said->hash;
        entry.versions = m_versions;
        return insert(entry);
    }

    /// Inside the database and beside it: a stop before the commit leaves a file that the next try writes
    /// anew.
    Result<void> end()
    {
        const QString beside = QFileInfo(m_database.path()).path();
        if (const Result<void> made = HeadFile(storefiles::eventHead(beside)).make(m_last); !made)
            return made;
        return m_database.run(QStringLiteral("UPDATE event_head SET sequence = ?, hash = ? WHERE one = 1"),
                              {m_last.sequence, m_last.hash});
    }

private:
    Result<void> each(const QString &sql, const std::function<Result<void>(const Row &)> &use)
    {
        Result<void> used;
        const Result<void> read = m_database.each(sql, {}, [&](const Row &row) {
            used = use(row);
            return used.ok();
        });
        return used ? read : used;
    }

    Result<HeadFile::Head> headIn(const QString &table)
    {
        HeadFile::Head head;
        const Result<void> read =
            m_database.each(QStringLiteral("SELECT sequence, hash FROM %1 WHERE one = 1").arg(table), {},
                            [&head](const Row &row) {
                                head = {row.integer(0), row.bytes(1)};
                                return false;
                            });
        if (!read)
            return read.error();
        return head;
    }

    Entry printIn(const Row &row) const
    {
        JsonWriter json(JsonLayout::Compact);
        const auto integer = [&](const char *name, int column) {
            json.key(name);
            json.integer(row.integer(column));
        };
        json.beginObject();
        integer("about", 1);
        integer("version", 7);
        json.member("contentHash", row.text(8));
        json.member("sheet", row.text(9));
        json.key("draft");
        json.boolean(row.integer(10) != 0);
        integer("reprint", 11);
        json.member("printer", row.text(12));
        integer("job", 13);
        integer("copies", 14);
        integer("pages", 15);
        json.member("outcome", row.text(16));
        json.member("detail", row.text(17));
        json.endObject();

        Entry entry;
        entry.at = row.text(2);
        entry.who = {row.text(3), row.text(4), row.text(5)};
        entry.kind = QStringLiteral("printed");
        entry.verb = QStringLiteral("found");
        entry.name = QString::number(row.integer(0));
        entry.caseId = row.text(6);
        entry.contentHash = row.bytes(18);
        entry.versions = m_versions;
        entry.body = json.bytes();
        return entry;
    }

    Result<void> insert(const Entry &entry)
    {
        Sm3Parts parts;
        parts.add(QByteArray("refund-event/2")).add(m_last.hash).add(m_last.sequence + 1).add(entry.at);
        parts.add(QString()).add(entry.who.clerk).add(QString()).add(QString());
        parts.add(entry.who.window).add(entry.who.office);
        parts.add(entry.kind).add(entry.verb).add(entry.name).add(entry.caseId).add(entry.contentHash);
        parts.add(entry.versions.sequence).add(entry.versions.hash).add(sm3(entry.body));
        m_lastAt = entry.at;
        return insert(entry, parts.finish());
    }

    /// An act keeps the hash it has.
    Result<void> insert(const Entry &entry, const QByteArray &hash)
    {
        m_last = {m_last.sequence + 1, hash};
        m_lastAt = entry.at;
        return m_database.run(
            QStringLiteral("INSERT INTO event (sequence, format, at, kind, verb, name, case_id, content_hash,"
                           " version, version_hash, content, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {m_last.sequence, entry.format, entry.at, entry.kind, entry.verb, entry.name, entry.caseId,
             entry.contentHash, entry.versions.sequence, entry.versions.hash,
             contentOf(entry.who, entry.body), hash});
    }

    Database &m_database;
    HeadFile::Head m_versions;
    HeadFile::Head m_last;
    QString m_lastAt;
};

} // namespace

Result<void> takeOverLogs(Database &database, const QString &folder)
{
    Takeover takeover(database);
    for (const Result<void> &done :
         {takeover.begin(), takeover.acts(), takeover.printHead(folder), takeover.prints()})
        if (!done)
            return done;
    return takeover.end();
}

} // namespace counter
