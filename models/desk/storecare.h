#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/clockguard.h"
#include "models/values/result.h"

#include <QDateTime>
#include <functional>
#include <memory>

namespace counter {

class Store;
class BackupRun;
struct BackupReport;

/// That the store is kept well: backups, and a clock that is right.
class StoreCare
{
public:
    explicit StoreCare(Store &store) : m_store(store) { }

    /// Copies the store into a new or empty folder and verifies the copy (models/store/care/backup.h).
    /// `progress` is told what was done of how much, 0 of 0 while that is not known; its false stops with
    /// Cancelled. Refused: what backup() refuses.
    Result<BackupReport> backup(const Actor &actor, const QString &folder,
                                const std::function<bool(qint64, qint64)> &progress = {});
    /// The same in its parts, for a window that lives meanwhile.
    Result<std::unique_ptr<BackupRun>> beginBackup(const Actor &actor, const QString &folder);
    /// When this store was last backed up and the copy was good; invalid: never.
    Result<QDateTime> lastBackup() const;
    /// When this store was made.
    Result<QDateTime> madeOn() const;
    /// What the clock says beside what is stored; while it is behind nothing is received or signed.
    Result<ClockState> clockState() const;
    /// A person says that this is the date (Store::confirmDate).
    Result<void> confirmDate(const Actor &actor, QDate date, const QString &reason);

private:
    Store &m_store;
};

} // namespace counter
