#pragma once
#include "models/store/chain/database.h"

#include <QDateTime>
#include <QStringList>
#include <functional>

namespace counter {

/// The statements that lead from one version of the schema to the next; the n-th list leads from n to n + 1.
using Migrations = QList<QStringList>;

/// What SQLite's application_id says of a store: "RFND".
inline constexpr qint64 StoreApplication = 0x52464e44;

/// Every step from an empty file to the schema this program writes, without the index, which is made from
/// what they hold (indextables.h). A released step never changes.
const Migrations &storeMigrations();

/// What migrate() did.
struct Upgrade
{
    qint64 from = 0; ///< the schema it found; 0: an empty file
    qint64 to = 0; ///< the schema that stands now
    QString copy; ///< where the database as it was is kept; empty: nothing had to change
};

/// What a step needs beside its statements, given the schema it led to; inside the step's transaction.
using StepRest = std::function<Result<void>(qint64 schema)>;

/// Whether what an upgrade finds is kept: always, but for a copy that is upgraded only to be looked at.
enum class UpgradeCopy { Kept, NotNeeded };

/// Brings a file to the last version. Each step and its user_version are one transaction. A file that already
/// holds a schema is first copied beside itself and the copy read back (upgradecopy.h). Refused:
/// StoreFromFuture (a newer program wrote it; untouched), StoreDamaged (a database of something else, or one
/// with a trigger or view that its own program never made; untouched too), what copyBeforeUpgrade() refuses.
Result<Upgrade> migrate(Database &database, const Migrations &steps, const QDateTime &now,
                        const StepRest &rest = {}, UpgradeCopy copy = UpgradeCopy::Kept);

/// The schema's version: 0 is an empty file.
Result<qint64> schemaVersion(Database &database);

} // namespace counter
