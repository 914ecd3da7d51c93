#pragma once
#include "models/store/chain/database.h"

#include <QStringList>

namespace counter {

/// The form of the index this program writes. It grows whenever a table of the index, or what stands in one,
/// changes: an index of any other form is dropped and made anew from the versions (Store::open), so that no
/// step of the schema ever has to know one. An index of before there was a form has the form 0.
inline constexpr qint64 IndexForm = 1;

/// The form of the index that stands in a database; 0: none, or of before there was one.
Result<qint64> indexForm(Database &database);

/// What lists, search and refusals need, made from the versions alone; in another schema for comparing. Ends
/// with its form.
QStringList indexStatements(const QString &schema);
/// The tables that they make.
const QStringList &indexTables();

/// Whether a table is of the index, whichever program made it: one of indexTables(), or called "index_…", as
/// every table that joins it later is. No other table of a store is called so.
bool isIndexTable(const QString &name);
/// Drops every table of the index, with SQLite's own indexes on it. Inside the caller's transaction.
Result<void> dropIndex(Database &database);

} // namespace counter
