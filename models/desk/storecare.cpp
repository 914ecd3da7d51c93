#include "models/desk/storecare.h"

#include "models/desk/mayact.h"

#include "models/store/care/backup.h"
#include "models/store/store.h"

namespace counter {

Result<BackupReport> StoreCare::backup(const Actor &actor, const QString &folder,
                                       const std::function<bool(qint64, qint64)> &progress)
{
    if (const auto may = mayDo(m_store, Deed::Backup); !may)
        return may.error();
    return counter::backup(m_store, actor, folder, m_store.environment(), progress);
}

Result<std::unique_ptr<BackupRun>> StoreCare::beginBackup(const Actor &actor, const QString &folder)
{
    if (const auto may = mayDo(m_store, Deed::Backup); !may)
        return may.error();
    return BackupRun::begin(m_store, actor, folder, m_store.environment());
}

Result<QDateTime> StoreCare::lastBackup() const
{
    const Result<QString> stored = m_store.settings().value(lastBackupSetting());
    if (!stored)
        return stored.error();
    return stored->isEmpty() ? QDateTime() : instantOf(*stored);
}

Result<QDateTime> StoreCare::madeOn() const
{
    const Result<QString> stored = m_store.settings().value(QStringLiteral("store.made"));
    if (!stored)
        return stored.error();
    return stored->isEmpty() ? QDateTime() : instantOf(*stored);
}

Result<ClockState> StoreCare::clockState() const
{
    return m_store.clockState();
}

Result<void> StoreCare::confirmDate(const Actor &actor, QDate date, const QString &reason)
{
    if (const auto may = mayDo(m_store, Deed::Date); !may)
        return may.error();
    return m_store.confirmDate(actor, date, reason);
}

} // namespace counter
