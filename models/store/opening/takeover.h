#pragma once
#include "models/store/opening/migrations.h"

namespace counter {

/// The schema that brought the act log.
inline constexpr qint64 ActSchema = 3;

/// For migrate(): what an older program left is taken over, in the transaction of the step that needs it.
/// When the event log is made: takeOverLogs(). When the act log is made, what is in force is taken over into
/// it as found: settings, packs, notices, calendars, the end of the print log, the count of kept typing.
/// `database` and `folder` are the store's. Part of a released step, and so as frozen as its statements:
/// whatever the log's own code comes to write, this writes what that schema holds.
StepRest takeOverIn(Database &database, const QString &folder, const QDateTime &now);

} // namespace counter
