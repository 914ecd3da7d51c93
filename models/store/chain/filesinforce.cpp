#include "models/store/chain/filesinforce.h"

#include "models/store/vault/sm3.h"
#include "models/values/workcalendar.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 LargestCalendar = 1024 * 1024;

struct Told
{
    EventKind kind;
    EventVerb verb;
    QString name;
    QByteArray hash;
};

/// All or nothing.
Result<void> tell(Database &database, EventLog &events, const Actor &actor, const QList<Told> &all)
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const Told &one : all)
        if (const Result<Event> told = events.append(actor, {one.kind, one.verb, one.name, one.hash}); !told)
            return told.error();
    return transaction.commit();
}

/// What was refused must not come into force at the next start; what stood there before stays.
void removePacks(const QList<StoreFile> &files, const QSet<QString> &before, const QString &folder)
{
    for (const StoreFile &file : files)
        if (file.kind == EventKind::Policy && !before.contains(file.name))
            QFile::remove(QDir(folder).filePath(file.name));
}

/// What became of a file that was about to be written.
Told outcome(EventKind kind, const QString &name, const QByteArray &begun, const QString &folder)
{
    const bool stands = fileHash(folder, name) == begun;
    return {kind, stands ? EventVerb::InForce : EventVerb::Dropped, name, stands ? begun : QByteArray()};
}

} // namespace

Result<QString> FilesInForce::putPolicy(const Actor &actor, const PolicyFile &policy)
{
    const Result<QList<StoreFile>> files = filesOf(policy, m_folder);
    if (!files)
        return files.error();
    if (const Result<void> done = put(actor, *files); !done)
        return done.error();
    return QDir(m_folder).filePath(files->last().name);
}

Result<QString> FilesInForce::putCalendar(const Actor &actor, const QString &path)
{
    if (const Result<WorkCalendar> read = WorkCalendar::load({path}); !read)
        return read.error();
    const Result<QByteArray> bytes = readFile(path, LargestCalendar);
    if (!bytes)
        return bytes.error();
    return putCalendar(actor, QFileInfo(path).fileName(), *bytes);
}

Result<QString> FilesInForce::putCalendar(const Actor &actor, const QString &file, const QByteArray &bytes)
{
    if (const Result<WorkCalendar> read = WorkCalendar::read(bytes, file); !read)
        return read.error();
    if (!file.endsWith(QStringLiteral(".yaml")) || file.startsWith(u'.'))
        return Error{ErrorCode::UnsafePath, file, file};
    const QString name = QStringLiteral("calendars/") + file;
    if (const Result<void> done = put(actor, {{EventKind::Calendar, name, bytes}}); !done)
        return done.error();
    return QDir(m_folder).filePath(name);
}

/// First the event that it is begun, then the files, then the event that they are in force: whenever the
/// program stops, either the file stands and settleBegun() says so, or it does not and the earlier one stays
/// in force. A file that no event ever announced is never taken for ours.
Result<void> FilesInForce::put(const Actor &actor, const QList<StoreFile> &files)
{
    QList<StoreFile> wanted;
    QList<Told> begun;
    for (const StoreFile &file : files) {
        const QByteArray hash = sm3(file.bytes);
        const Result<QByteArray> named = m_events.lastHash(file.kind, file.name);
        if (!named)
            return named.error();
        if (*named == hash && fileHash(m_folder, file.name) == hash)
            continue;
        wanted.append(file);
        begun.append({file.kind, EventVerb::Begun, file.name, hash});
    }
    if (wanted.isEmpty())
        return {};
    QSet<QString> before;
    for (const StoreFile &file : std::as_const(wanted))
        if (QFileInfo::exists(QDir(m_folder).filePath(file.name)))
            before.insert(file.name);
    if (const Result<void> told = tell(m_database, m_events, actor, begun); !told)
        return told;
    Result<void> done;
    for (const StoreFile &file : std::as_const(wanted))
        if (done)
            done = placeFile(file, m_folder, m_hook);
    if (!done)
        removePacks(wanted, before, m_folder);
    QList<Told> ended;
    for (const Told &one : std::as_const(begun))
        ended.append(outcome(one.kind, one.name, one.hash, m_folder));
    const Result<void> told = tell(m_database, m_events, actor, ended);
    if (done && !told) {
        removePacks(wanted, before, m_folder);
        return told;
    }
    for (const StoreFile &file : std::as_const(wanted))
        if (done && file.kind == EventKind::Policy)
            moveEarlierAside(file.name, m_folder);
    return done;
}

Result<void> FilesInForce::settleBegun(const Actor &actor)
{
    const Result<QList<Event>> begun = m_events.unsettled();
    if (!begun)
        return begun.error();
    QList<Told> ended;
    for (const Event &event : *begun)
        ended.append(outcome(event.kind, event.name, event.contentHash, m_folder));
    return ended.isEmpty() ? Result<void>() : tell(m_database, m_events, actor, ended);
}

} // namespace counter
