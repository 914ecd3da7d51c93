#pragma once
#include "models/store/chain/actlog.h"
#include "models/store/chain/policyfolder.h"
#include "models/values/safefile.h"

namespace counter {

/// Puts packs, notices and calendars in force: they are files of the store's folder, and the act log names by
/// hash those that count.
class FilesInForce
{
public:
    FilesInForce(Database &database, ActLog &acts, const QString &folder, const FileHook &hook)
        : m_database(database), m_acts(acts), m_folder(folder), m_hook(hook)
    {
    }
    // Each answers the file; refused as Store says.
    Result<QString> putPolicy(const PolicyFile &policy);
    Result<QString> putCalendar(const QString &path);
    Result<QString> putCalendar(const QString &file, const QByteArray &bytes);
    /// After a stop: tells of what was begun whether it is in force.
    Result<void> settleBegun();

private:
    Result<void> put(const QList<StoreFile> &files);

    Database &m_database;
    ActLog &m_acts;
    const QString m_folder;
    const FileHook m_hook;
};

} // namespace counter
