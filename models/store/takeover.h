#pragma once
#include "models/store/caserecords.h"
#include "models/store/migrations.h"

namespace counter {

/// The schema that brought the act log.
inline constexpr qint64 ActSchema = 3;

/// For migrate(): when the act log is made, what an older program left in force is taken over into it as
/// found, in the same transaction: settings, packs, notices, calendars, the end of the print log, the count
/// of kept typing. `database` and `folder` are the store's.
StepRest takeOverIn(Database &database, const QString &folder, const QDateTime &now);

/// The first settings of a new store, each with its act. Inside the caller's transaction.
Result<void> putFirstSettings(Database &database, const Desk &desk, const QString &id, const QDateTime &now);

} // namespace counter
