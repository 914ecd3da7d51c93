#pragma once
#include "models/store/vault/environment.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/unfinishedrestore.h"
#include "models/values/filelock.h"

namespace counter {

/// Keeps everybody else out of a store's folder. `make`: also where there is no lock file yet. Refused:
/// StoreLocked.
Result<FileLock> holdStore(const QString &folder, bool make, const Environment &environment);

/// How a whole new store came into the place of the one that stood there.
struct Exchanged
{
    QString aside; ///< where that one is now; empty: there was none, or it was wiped
    bool confirmed = false; ///< the disk has confirmed it; else the next start ends it
};

/// The two renamings. From the note on, the next start can end what this does not; with note.wipes the old
/// store is overwritten and removed before the end. Refused: StoreLocked (a store was made there meanwhile),
/// every failure of writing; nothing has changed then.
Result<Exchanged> exchangeStores(StagingFolder &staging, FileLock &held, const QString &target,
                                 RestoreNote note, const Environment &environment);

} // namespace counter
