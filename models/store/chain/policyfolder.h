#pragma once
#include "models/policy/pack/policypack.h"
#include "models/store/chain/eventlog.h"
#include "models/values/safefile.h"

namespace counter {

/// A pack file from outside (a folder, a USB stick), read and found good, not yet in force.
struct PolicyFile
{
    std::shared_ptr<const PolicyPack> pack;
    QByteArray bytes;
    QByteArray notice; ///< its notice's text as the pack names it
};

/// Reads and checks a pack file. Its notice may lie beside it, above it, in the store or with the program.
/// Refused: CannotOpen, TooLarge, NotYaml, PackInvalid (place is "line:column", detail the reason).
Result<PolicyFile> readPolicyFile(const QString &path, const QString &storeFolder, const QString &resources);

/// A file in the store's folder that counts only as the event log names it.
struct StoreFile
{
    EventKind kind = EventKind::Policy;
    QString name; ///< its path below the store's folder, with "/"
    QByteArray bytes;
};

/// What putting it in force writes, in this order: its notice and <id>@<nth>-<hash>.yaml; the name that
/// stands already when the newest file of this id holds the same pack. Refused: UnsafePath (a notice outside
/// notices/, an id that is no file name).
Result<QList<StoreFile>> filesOf(const PolicyFile &file, const QString &storeFolder);

/// Writes it, durably; the same bytes are not written again. Refused: every failure of writing.
Result<void> placeFile(const StoreFile &file, const QString &storeFolder, const FileHook &hook);

/// The earlier files of the same id go to policies/replaced/, where they stay for the record. What cannot be
/// moved stays: the newest name wins where both stand.
void moveEarlierAside(const QString &name, const QString &storeFolder);

/// The packs, notices and calendars that lie in the store's folder now, without their bytes: everything there
/// that this program may read. Those that were replaced come first.
QList<StoreFile> filesIn(const QString &storeFolder);

/// SM3 of such a file; empty: there is none, it is no plain file, or it is too large for one of its kind.
QByteArray fileHash(const QString &storeFolder, const QString &name);

} // namespace counter
