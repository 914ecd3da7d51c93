#pragma once
#include "models/store/chain/database.h"
#include "models/store/vault/seal.h"

namespace counter {

/// Copies every row of a plain store's tables into an empty database of the same schema, what is personal
/// sealed on its way, so that not a byte of it ever lies plain in the copy's file. Header, ways and index are
/// left out: the caller makes them. Refused: StoreDamaged (a row that cannot be read), what the seal refuses,
/// every failure of writing.
Result<void> copySealed(Database &from, Database &to, const Seal &seal);

} // namespace counter
