#include "models/store/backup.h"
#include "models/store/caseactions.h"

namespace counter {

Result<BackupReport> CaseActions::backup(const QString &folder,
                                         const std::function<bool(qint64, qint64)> &progress)
{
    return counter::backup(m_store, folder, m_store.environment(), progress);
}

Result<QDateTime> CaseActions::lastBackup() const
{
    const Result<QString> stored = m_store.settings().value(lastBackupSetting());
    if (!stored)
        return stored.error();
    return stored->isEmpty() ? QDateTime() : instantOf(*stored);
}

} // namespace counter
