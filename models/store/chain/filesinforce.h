#pragma once
#include "models/store/chain/eventlog.h"
#include "models/store/chain/policyfolder.h"
#include "models/values/safefile.h"

namespace counter {

/// Puts packs, notices and calendars in force: they are files of the store's folder, and the event log names
/// by hash those that count.
class FilesInForce
{
public:
    FilesInForce(Database &database, EventLog &events, const QString &folder, const FileHook &hook)
        : m_database(database), m_events(events), m_folder(folder), m_hook(hook)
    {
    }
    // Each answers the file; refused as Store says.
    Result<QString> putPolicy(const Actor &actor, const PolicyFile &policy);
    Result<QString> putCalendar(const Actor &actor, const QString &path);
    Result<QString> putCalendar(const Actor &actor, const QString &file, const QByteArray &bytes);
    /// After a stop: tells of what was begun whether it is in force.
    Result<void> settleBegun(const Actor &actor);

private:
    Result<void> put(const Actor &actor, const QList<StoreFile> &files);

    Database &m_database;
    EventLog &m_events;
    const QString m_folder;
    const FileHook m_hook;
};

} // namespace counter
