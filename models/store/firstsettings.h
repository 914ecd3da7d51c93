#pragma once
#include "models/store/caserecords.h"
#include "models/store/database.h"
#include "models/store/seal.h"

namespace counter {

/// The first settings of a new store, each with its act, and its header. Inside the caller's transaction.
Result<void> putFirstSettings(Database &database, const Seal &seal, const Workplace &desk, const QString &id,
                              const QDateTime &now);

} // namespace counter
