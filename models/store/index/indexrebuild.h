#pragma once
#include "models/store/chain/database.h"
#include "models/store/vault/seal.h"

#include <optional>

namespace counter {

/// Makes the index anew from the versions, its tables and SQLite's own indexes on them, in one transaction:
/// whatever stops it leaves the old one. `before` is asked before each version and before the commit; what it
/// returns stops the work. Answers how many versions were read. Refused: StoreDamaged (a version that cannot
/// be read), what CaseIndex::apply() refuses, every failure of writing.
Result<qint64> rebuildIndex(Database &database, const Seal &seal,
                            const std::function<std::optional<Error>()> &before = {});

} // namespace counter
