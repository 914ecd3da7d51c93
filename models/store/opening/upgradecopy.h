#pragma once
#include "models/store/chain/database.h"

#include <QDateTime>

namespace counter {

/// Copies a database beside itself before its schema changes, as <name>-v<schema>-<instant>.sqlite, and reads
/// the copy back: SQLite's own check of its structure, its schema, and every row of every table that cannot
/// be made anew, against the original. It has that name only when all of that held; a part of an attempt that
/// was cut short is removed. Answers the copy's path. Refused: StoreDamaged (the copy does not read back as
/// the original does), DiskFull and every other failure of writing. Evidence is not copied: an upgrade does
/// not touch it.
Result<QString> copyBeforeUpgrade(Database &database, qint64 schema, const QDateTime &now);

} // namespace counter
