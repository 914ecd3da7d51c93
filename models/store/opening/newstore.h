#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/vault/environment.h"

namespace counter {

/// Makes an empty store, whole or not at all, closed when this returns: Store::create() says what is refused.
/// Answers the folder, where it really lies.
Result<QString> makeStore(const QString &folder, const Workplace &desk, const Environment &environment);

/// A folder that has evidence or a chain's end and no database has lost it: nobody is to begin anew there.
/// StoreDamaged.
Error databaseIsLost(const QString &folder);

} // namespace counter
