#pragma once
#include "models/values/jsonvalue.h"
#include "models/values/result.h"

#include <QString>

namespace counter {

/// What a restoring notes before its first renaming, by which the next start knows exactly what to end.
struct RestoreNote
{
    QString aside; ///< what the store that stood there is called from then on; empty: none stood there
    QString backup; ///< where the backup is from
    QString store; ///< store.id of the backup
    qint64 sequence = 0; ///< its chain's end
    QByteArray head;
    bool wipes = false; ///< it is the same store, sealed: the plain one that went aside is to be overwritten

    QByteArray toJson() const; ///< on one line
    static RestoreNote fromJson(const JsonValue &noted);
};

/// How a restoring that was killed, or met a power cut, was ended.
struct RestoreEnd
{
    enum class What {
        None, ///< there was none
        Running, ///< one works here right now
        Undone, ///< it had changed nothing yet: what it had copied is gone
        Finished ///< the checked backup stands in its place now
    };
    What what = What::None;
    bool sealing = false; ///< it was no restoring: a store was to be sealed
    QString aside; ///< Finished: where the store is that stood there before; empty: none did

    bool wiped = true; ///< sealing: nothing plain is left

    /// For whoever opened the store; empty when there is nothing to say.
    QString sentence() const;
};

/// Ends what a restoring into this folder, or the first making of a store in it, left unfinished, and nothing
/// else: only what carries our mark and belongs to this folder. Called before a store is opened, made or
/// restored. Refused: every failure of writing.
Result<RestoreEnd> endUnfinishedRestore(const QString &folder);

/// What a store cannot be opened or made for while that runs: StoreLocked.
Error restoreIsRunning(const QString &folder);

} // namespace counter
