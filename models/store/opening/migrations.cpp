#include "models/store/opening/migrations.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/opening/upgradecopy.h"

namespace counter {

namespace {

Result<void> takeStep(Database &database, const QStringList &statements, qint64 version, const StepRest &rest)
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const QString &statement : statements)
        if (const Result<void> done = database.run(statement); !done)
            return done;
    const QStringList marks{QStringLiteral("PRAGMA application_id=%1").arg(StoreApplication),
                            QStringLiteral("PRAGMA user_version=%1").arg(version)};
    for (const QString &mark : marks)
        if (const Result<void> done = database.run(mark); !done)
            return done;
    if (rest)
        if (const Result<void> done = rest(version); !done)
            return done;
    return transaction.commit();
}

} // namespace

Result<qint64> schemaVersion(Database &database)
{
    return database.integer(QStringLiteral("PRAGMA user_version"));
}

Result<Upgrade> migrate(Database &database, const Migrations &steps, const QDateTime &now,
                        const StepRest &rest, UpgradeCopy copy)
{
    const Result<qint64> found = schemaVersion(database);
    if (!found)
        return found.error();
    const Result<qint64> owner = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!owner)
        return owner.error();
    const Result<qint64> tables = database.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return tables.error();

    const bool empty = *found == 0 && *owner == 0 && *tables == 0;
    if (!empty && *owner != StoreApplication)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("not a store of this program"), database.path()};
    if (*found > steps.size())
        return Error{ErrorCode::StoreFromFuture,
                     QStringLiteral("schema %1, this program knows %2").arg(*found).arg(steps.size()),
                     database.path()};
    if (!empty)
        if (const Result<void> ours = refuseForeign(database, steps.first(*found)); !ours)
            return ours.error();
    Upgrade upgrade{*found, steps.size(), {}};
    if (*found == steps.size())
        return upgrade;

    if (!empty && copy == UpgradeCopy::Kept) {
        const Result<QString> copied = copyBeforeUpgrade(database, *found, now);
        if (!copied)
            return copied.error();
        upgrade.copy = *copied;
    }
    for (qint64 version = *found; version < steps.size(); ++version)
        if (const Result<void> done = takeStep(database, steps.at(version), version + 1, rest); !done)
            return done.error();
    return upgrade;
}

} // namespace counter
