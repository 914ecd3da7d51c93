#include "models/store/opening/takeover.h"
#include "models/store/chain/version.h"
#include "models/store/opening/eventtakeover.h"
#include "models/store/vault/sm3.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

/// A row of any of the tables that are read here.
using Values = QStringList;

Result<QList<Values>> rowsOf(Database &database, const QString &sql, int columns)
{
    QList<Values> rows;
    const Result<void> read = database.each(sql, {}, [&rows, columns](const Row &row) {
        Values values;
        for (int column = 0; column < columns; ++column)
            values.append(row.text(column));
        rows.append(values);
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

struct Link
{
    qint64 sequence = 0;
    QByteArray hash;
};

Result<Link> linkIn(Database &database, const QString &headTable)
{
    Link link;
    const Result<void> read =
        database.each(QStringLiteral("SELECT sequence, hash FROM %1 WHERE one = 1").arg(headTable), {},
                      [&link](const Row &row) {
                          link = {row.integer(0), row.bytes(1)};
                          return false;
                      });
    if (!read)
        return read.error();
    return link;
}

/// Writes the first acts of the log, which is empty when this begins.
class FirstActs
{
public:
    FirstActs(Database &database, const QString &at) : m_database(database), m_at(at) { }

    /// Who works here by the settings, and where the versions end.
    Result<void> begin()
    {
        const Result<QList<Values>> settings =
            rowsOf(m_database, QStringLiteral("SELECT name, value FROM setting"), 2);
        if (!settings)
            return settings.error();
        for (const Values &setting : *settings)
            for (const auto &[name, field] : {std::pair("desk.clerk", &FirstActs::m_clerk),
                                              std::pair("desk.window", &FirstActs::m_window),
                                              std::pair("desk.office", &FirstActs::m_office)})
                if (setting.first() == QLatin1StringView(name))
                    this->*field = setting.last();
        const Result<Link> versions = linkIn(m_database, QStringLiteral("head"));
        if (!versions)
            return versions.error();
        m_versions = *versions;
        return {};
    }

    /// One act of the verb "found".
    Result<void> found(const QString &kind, const QString &name, const QByteArray &contentHash)
    {
        const qint64 sequence = m_last.sequence + 1;
        const QString verb = QStringLiteral("found");
        Sm3Parts parts;
        parts.add(QByteArray("refund-act/1")).add(m_last.hash).add(sequence).add(m_at).add(m_clerk);
        parts.add(m_window).add(m_office).add(kind).add(verb).add(name).add(contentHash);
        parts.add(m_versions.sequence).add(m_versions.hash).add(sm3(QByteArray()));
        m_last = {sequence, parts.finish()};
        if (const Result<void> inserted = m_database.run(
                QStringLiteral(
                    "INSERT INTO act (sequence, at, clerk, window, office, kind, verb, name, content_hash,"
                    " version, version_hash, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, x'', ?)"),
                {sequence, m_at, m_clerk, m_window, m_office, kind, verb, name, contentHash,
                 m_versions.sequence, m_versions.hash, m_last.hash});
            !inserted)
            return inserted;
        return m_database.run(QStringLiteral("UPDATE act_head SET sequence = ?, hash = ? WHERE one = 1"),
                              {m_last.sequence, m_last.hash});
    }

private:
    Database &m_database;
    const QString m_at;
    QString m_clerk;
    QString m_window;
    QString m_office;
    Link m_versions;
    Link m_last;
};

Result<void> takeSettings(Database &database, FirstActs &acts)
{
    const Result<QList<Values>> settings =
        rowsOf(database, QStringLiteral("SELECT name, value FROM setting ORDER BY name"), 2);
    if (!settings)
        return settings.error();
    for (const Values &setting : *settings)
        if (const Result<void> told =
                acts.found(QStringLiteral("setting"), setting.first(),
                           Sm3Parts().add(setting.first()).add(setting.last()).finish());
            !told)
            return told;
    return {};
}

/// By kind and path below the folder.
QList<std::pair<QString, QString>> filesBelow(const QDir &store)
{
    QList<std::pair<QString, QString>> files;
    for (const auto &[kind, folder] : {std::pair("policy", "policies/replaced/"),
                                       std::pair("policy", "policies/"), std::pair("calendar", "calendars/")})
        for (const QString &name : QDir(store.filePath(QLatin1String(folder)))
                                       .entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            files.append({QLatin1String(kind), QString(QLatin1String(folder) + name)});
    QDirIterator notices(store.filePath(QStringLiteral("notices")), QDir::Files,
                         QDirIterator::Subdirectories);
    while (notices.hasNext())
        files.append({QStringLiteral("notice"), store.relativeFilePath(notices.next())});
    return files;
}

Result<void> takeFiles(FirstActs &acts, const QDir &store)
{
    for (const auto &[kind, name] : filesBelow(store)) {
        const QFileInfo info(store.filePath(name));
        if (!info.isFile() || info.isSymbolicLink())
            continue; // a link or the like is in force for nobody
        const Result<QByteArray> bytes = readFile(info.filePath(), LargestFile);
        if (!bytes)
            continue;
        if (const Result<void> told = acts.found(kind, name, sm3(*bytes)); !told)
            return told;
    }
    return {};
}

Result<void> takePrints(Database &database, FirstActs &acts)
{
    const Result<Link> last = linkIn(database, QStringLiteral("print_head"));
    if (!last)
        return last.error();
    if (last->sequence == 0)
        return {};
    return acts.found(QStringLiteral("print"), QString::number(last->sequence), last->hash);
}

Result<void> countTyping(Database &database)
{
    Sm3Parts parts;
    qint64 rows = 0;
    const Result<void> read =
        database.each(QStringLiteral("SELECT slot, hash FROM typing ORDER BY slot"), {}, [&](const Row &row) {
            ++rows;
            parts.add(row.text(0)).add(row.bytes(1));
            return true;
        });
    if (!read)
        return read;
    return database.run(QStringLiteral("UPDATE typing_tally SET slots = ?, hash = ? WHERE one = 1"),
                        {rows, rows > 0 ? parts.finish() : QByteArray()});
}

Result<void> takeOver(Database &database, const QString &folder, const QDateTime &now)
{
    FirstActs acts(database, instantText(now));
    if (const Result<void> begun = acts.begin(); !begun)
        return begun;
    if (const Result<void> taken = takeSettings(database, acts); !taken)
        return taken;
    if (const Result<void> taken = takeFiles(acts, QDir(folder)); !taken)
        return taken;
    if (const Result<void> taken = takePrints(database, acts); !taken)
        return taken;
    return countTyping(database);
}

} // namespace

StepRest takeOverIn(Database &database, const QString &folder, const QDateTime &now)
{
    return [&database, folder, now](qint64 schema) -> Result<void> {
        if (schema == ActSchema)
            return takeOver(database, folder, now);
        if (schema == EventSchema)
            return takeOverLogs(database, folder);
        return {};
    };
}

} // namespace counter
