#pragma once
#include "models/store/chain/database.h"
#include "models/store/vault/storeheader.h"

namespace counter {

/// The schema that brought the header.
inline constexpr qint64 HeaderSchema = 5;

/// A store of before there was a header is plain, and one that has lost it is taken for plain
/// (checkHeader() tells). Refused: StoreFromFuture (a header of another format), StoreDamaged, every failure
/// of reading.
Result<StoreHeader> readHeader(Database &database);
/// Inside the caller's transaction.
Result<void> putHeader(Database &database, const StoreHeader &header);
/// Whether there is one and it agrees with the setting store.id, which the event log vouches for. Refused:
/// StoreDamaged.
Result<void> checkHeader(Database &database);

} // namespace counter
