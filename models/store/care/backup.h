#pragma once
#include "models/casework/actor.h"
#include "models/store/care/numbering.h"
#include "models/store/care/verify.h"

#include <memory>

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
    VerifyReport verified; ///< not good: whole but for what its findings name
    QString keptAside; ///< restore: where the store that stood there before is now; empty when there was none
    QStringList headsMade; ///< restore: files with a chain's end that were missing or torn and were made anew
    /// restore: the disk has confirmed what stands there now; else the next start ends it
    bool confirmed = true;
    Epoch epoch = {}; ///< restore: how the store that stands there now goes on
};

/// Copies the open store, consistent and flushed to the disk, into a new or empty folder, evidence, policies,
/// notices and calendars included, and verifies the finished copy as it lies there. It is complete or it is
/// not there: until the end it is a folder beside OUT (StagingFolder), and this returns when all of it has
/// reached the disk. What is missing or damaged in the store is left out or copied as it is, and named by the
/// report. Store and copy both remember when (lastBackupSetting), the store who and where too
/// (EventKind::BackedUp). Refused: BadUsage (a folder inside the store), StoreExists (the folder has
/// something in it), StoreDamaged (the chain of store or copy is not whole), Cancelled, every failure of
/// writing.
Result<BackupReport> backup(Store &store, const Actor &actor, const QString &out,
                            const Environment &environment, const Progress &progress = {});

class StagingFolder;

/// The same in its parts, for a window that lives meanwhile: the database is copied and the end noted where
/// the store is open; the files, which are most of it, and the proof of the copy may have a thread of their
/// own. While copy() runs nobody may take evidence into the store.
class BackupRun
{
public:
    /// Copies the database. Refused: as backup().
    static Result<std::unique_ptr<BackupRun>> begin(Store &store, const Actor &actor, const QString &out,
                                                    const Environment &environment);
    ~BackupRun();

    /// All the rest, once; touches nothing that the store has open.
    Result<BackupReport> copy(const Progress &progress);
    /// The store remembers it: after copy() went well.
    void note();

private:
    BackupRun(Store &store, const Actor &actor, const QString &target, const Environment &environment,
              StagingFolder staging);

    Store &m_store;
    const Actor m_actor;
    const QString m_from;
    const QString m_target;
    const Environment m_environment;
    std::unique_ptr<StagingFolder> m_staging;
};

/// Puts a backup in the place of a store. What a store is made of (storefiles::belongs) is copied beside it
/// and verified first; a store that stands there is then renamed with the date, never deleted; from before
/// the copy to after the last renaming nobody can open or make one there. The restored store begins a new
/// epoch and gives no number twice: what the store put aside had given is looked up in it, and where that
/// cannot be known numbers go on at the next ten thousand, unless a person read the last one off a paper
/// (`lastGiven`). Killed or cut off in between, the
/// next start ends it (endUnfinishedRestore), as it does when the disk refuses every renaming in the middle.
/// Refused: StoreMissing (no backup there), StoreLocked (the store or the backup is in use, or another
/// restoring runs), BadUsage (the backup is the store itself), StoreDamaged (the backup's chain is not
/// whole), every failure of writing; nothing has changed then, but for a WriteFailed whose place is a store
/// put aside: the disk did not confirm what stands there now.
Result<BackupReport> restore(const QString &in, const QString &folder, const Environment &environment,
                             const Progress &progress = {},
                             const std::optional<ReceiptNumber> &lastGiven = {});

} // namespace counter
