#include "models/store/backup.h"
#include "models/store/caseactions.h"

#include <QDir>

namespace counter {

Result<BackupReport> CaseActions::backup(const QString &folder,
                                         const std::function<bool(qint64, qint64)> &progress)
{
    const QString own = QDir(m_store.folder()).absolutePath() + u'/';
    const QString target = QDir(folder).absolutePath() + u'/';
    if (target.startsWith(own))
        return Error{ErrorCode::BadUsage, QStringLiteral("inside the store"), folder};
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
