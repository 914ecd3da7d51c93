#pragma once
#include "models/store/opening/migrations.h"

namespace counter {

/// The schema that brought the event log.
inline constexpr qint64 EventSchema = 6;

/// For the step that makes the event log: acts and prints of an older program's two logs become its first
/// events, each with its own time, who did it and, so that the old chain can still be proved, its old hash.
/// Acts keep their place and their chain; prints follow. Where print.head in `folder` still says how the
/// print log ended, that is kept too. Stores of that time are not sealed. Part of a released step, and so as
/// frozen as its statements: whatever the log's own code comes to write, this writes what that schema holds.
Result<void> takeOverLogs(Database &database, const QString &folder);

} // namespace counter
