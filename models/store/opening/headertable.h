#pragma once
#include "models/store/chain/database.h"
#include "models/store/vault/storeheader.h"

namespace counter {

/// The schema that brought the header.
inline constexpr qint64 HeaderSchema = 5;

/// The schema that brought accounts.
inline constexpr qint64 AccountSchema = 8;

/// A store of before there was a header is plain, and one that has lost it is taken for plain
/// (checkHeader() tells). Refused: StoreFromFuture (a header of another format), StoreDamaged, every failure
/// of reading.
Result<StoreHeader> readHeader(Database &database);
/// Inside the caller's transaction.
Result<void> putHeader(Database &database, const StoreHeader &header);
/// One way in, put or put anew. Inside the caller's transaction.
Result<void> putSlot(Database &database, const KeySlot &slot);
/// Whether there is one and it agrees with the setting store.id, which the event log vouches for. Refused:
/// StoreDamaged.
Result<void> checkHeader(Database &database);

} // namespace counter
