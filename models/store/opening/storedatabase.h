#pragma once
#include "models/store/opening/migrations.h"
#include "models/store/vault/environment.h"
#include "models/store/vault/filedigest.h"
#include "models/store/vault/storeheader.h"

class QTemporaryDir;

namespace counter {

/// What a store is opened for.
enum class OpenFor {
    Work, ///< everything; what a crash left over is removed
    Reading, ///< to look at: as for work, but also on a medium that cannot be written
    /// verify: changes nothing that it is to judge, of an older program's store neither; also on a medium
    /// that cannot be written
    Check,
    Proof ///< a finished copy, read as it lies on the disk: nothing is written, no lock taken
};

/// A store's database, opened for a purpose, with the seal that its header led to.
struct OpenedDatabase
{
    OpenedDatabase();
    ~OpenedDatabase();
    OpenedDatabase(OpenedDatabase &&) noexcept;
    OpenedDatabase &operator=(OpenedDatabase &&) noexcept;

    std::unique_ptr<QTemporaryDir>
        scratch; ///< holds the copy that is opened in the store's place; null: none
    FileDigest::State fileState = FileDigest::State::Unknown; ///< OpenFor::Check: as it lay before
    std::unique_ptr<Database> database;
    StoreHeader header;
    std::unique_ptr<Seal> seal;
    Upgrade upgrade;
    std::optional<Error> damage; ///< why the index could not be made anew; the old one stands
    bool onlyRead = false; ///< nothing can be written through it
};

/// Header, then unlock, then this program's schema and its form of the index. A store that is only to be
/// looked at is brought up in a copy that goes with what this answers, and that copy too is only read:
/// nothing seems to be saved in it. Refused: what Store::open() says of the database, what the unlock
/// refuses.
Result<OpenedDatabase> openStoreDatabase(const QString &folder, const Environment &environment,
                                         OpenFor purpose);

} // namespace counter
