#pragma once
#include "models/store/care/verify.h"
#include "models/store/vault/heldkeys.h"
#include "models/store/vault/recoverycode.h"

#include <memory>

namespace counter {

/// The first account of a store: its keeper.
struct FirstKeeper
{
    QString name;
    QString staffNumber;
    Secret password;
    PasswordCost cost;
    std::optional<RecoveryCode> card; ///< counts from the first moment on
};

struct SealReport
{
    VerifyReport verified; ///< of the sealed store, before it took the place of the plain one
    QByteArray publicKey; ///< the keeper's
    bool confirmed =
        true; ///< the disk has confirmed it and the plain store is wiped; else the next start ends it
    QStringList plainBeside; ///< stores that earlier restorings put aside, which stay as they are
};

/// Makes the first account and with it a sealed store out of a plain one: a whole sealed copy is put together
/// beside it, verified, put in its place as a restoring does it, and the plain one overwritten and removed.
/// At every instant, killed or unplugged, it is the old store or the new one; the next start ends what was
/// begun (endUnfinishedRestore). Nobody can open the store meanwhile. `keys` are the keeper's afterwards.
/// Refused: StoreMissing, StoreLocked, StoreDamaged (the chain is not whole), StoreExists (it has accounts
/// already), Cancelled, every failure of writing; the plain store then stands as it was.
Result<SealReport> sealStore(const QString &folder, const FirstKeeper &keeper,
                             const std::shared_ptr<HeldKeys> &keys, const Environment &environment,
                             const Progress &progress = {});

} // namespace counter
