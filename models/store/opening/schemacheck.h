#pragma once
#include "models/store/opening/migrations.h"

namespace counter {

/// Where a database's schema is not as its own program made it.
struct SchemaDifference
{
    enum class Kind { Missing, Changed, Unknown };
    Kind kind = Kind::Missing;
    QString type; ///< table, index, trigger, view
    QString name;
    bool acts = false; ///< unknown or changed, and not a plain table or index: it may run by itself

    /// Chinese, without the name.
    QString message() const;
};

/// Compares object by object and text by text with what these steps make in a fresh database. Reads only the
/// schema, so nothing in it can act.
Result<QList<SchemaDifference>> compareSchema(Database &database, const Migrations &steps);

/// The same with the whole that this program makes: its schema and its index.
Result<QList<SchemaDifference>> compareOwnSchema(Database &database);

/// Refused: StoreDamaged when there is something that may run by itself and is not ours, with its name. The
/// index, of whichever form, is nothing but tables.
Result<void> refuseForeign(Database &database, const Migrations &steps);

/// The store's own schema in full. Refused: StoreDamaged at the first difference, with its name.
Result<void> checkSchema(Database &database);

} // namespace counter
