#pragma once
#include "models/store/verify.h"

namespace counter {

/// The setting that holds the time of the last good backup, as instantText().
inline QString lastBackupSetting()
{
    return QStringLiteral("backup.last");
}

/// What the name of a backup that the window makes begins with; the time follows. Those of the practice mode
/// are not to be taken for real ones.
inline QString backupNameStart(bool practice)
{
    return practice ? QStringLiteral("退费练习备份-") : QStringLiteral("退费备份-");
}

struct BackupReport
{
    QString folder;
    VerifyReport verified;
    QString keptAside; ///< restore: where the store that stood there before is now; empty when there was none
};

/// Copies the open store, consistent and flushed to the disk, into a new or empty folder, evidence, policies
/// and calendars included, and verifies the copy. It is complete or it is not there: until the end it is
/// called OUT.part. The store then remembers when (lastBackupSetting). Refused: StoreExists (the folder has
/// something in it), StoreDamaged (the copy does not verify), Cancelled, every failure of writing.
Result<BackupReport> backup(Store &store, const QString &out, const Environment &environment,
                            const Progress &progress = {});

/// Puts a backup in the place of a store. The backup is copied beside it and verified first; a store that
/// stands there is then renamed with the date, never deleted; while the copy is made nobody can open it.
/// Refused: StoreMissing (no backup there), StoreLocked (the store is in use, or another restoring runs),
/// BadUsage (the backup is the store itself), StoreDamaged (the backup does not verify).
Result<BackupReport> restore(const QString &in, const QString &folder, const Environment &environment,
                             const Progress &progress = {});

/// A power cut between the two renamings of a restoring leaves no store: the one that was put aside goes back
/// to `folder`. Does nothing while a store is there or a restoring runs. Answers whether one went back.
bool putBackAfterPowerCut(const QString &folder);

} // namespace counter
