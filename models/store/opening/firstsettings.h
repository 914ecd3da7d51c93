#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/chain/database.h"
#include "models/store/vault/seal.h"

namespace counter {

/// The first settings of a new store, each with its event, and its header. Inside the caller's transaction.
Result<void> putFirstSettings(Database &database, const Seal &seal, const Workplace &desk, const QString &id,
                              const QDateTime &now);

} // namespace counter
