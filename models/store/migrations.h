#pragma once
#include "models/store/database.h"

#include <QDateTime>
#include <QStringList>

namespace counter {

/// The statements that lead from one version of the schema to the next; the n-th list leads from n to n + 1.
using Migrations = QList<QStringList>;

/// Every step from an empty file to the schema this program writes. A released step never changes.
const Migrations &storeMigrations();

/// What lists, search and refusals need, made from the versions alone; in another schema for comparing.
QStringList indexStatements(const QString &schema);
const QStringList &indexTables();

/// Brings a file to the last version. Each step and its user_version are one transaction. A file that already
/// holds a schema is first copied whole beside itself, dated. Refused: StoreFromFuture (a newer program wrote
/// it; untouched), StoreDamaged (a database of something else).
Result<void> migrate(Database &database, const Migrations &steps, const QDateTime &now);

/// The schema's version: 0 is an empty file.
Result<qint64> schemaVersion(Database &database);

} // namespace counter
