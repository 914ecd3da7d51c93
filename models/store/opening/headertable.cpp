#include "models/store/opening/headertable.h"

#include "models/store/opening/migrations.h"

namespace counter {

namespace {

constexpr auto HeaderFormat = "refund-store/1";

/// Whether this is a store of a schema that has a header, and the table is there.
Result<bool> hasHeader(Database &database)
{
    const Result<qint64> owner = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!owner)
        return owner.error();
    const Result<qint64> schema = schemaVersion(database);
    if (!schema)
        return schema.error();
    if (*owner != StoreApplication || *schema < HeaderSchema)
        return false;
    const Result<qint64> there = database.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'header'"));
    if (!there)
        return there.error();
    return *there == 1;
}

} // namespace

Result<StoreHeader> readHeader(Database &database)
{
    const Result<bool> kept = hasHeader(database);
    if (!kept)
        return kept.error();
    StoreHeader header;
    bool found = false;
    QString format;
    if (*kept)
        if (const Result<void> read =
                database.each(QStringLiteral("SELECT format, store, seal FROM header WHERE one = 1"), {},
                              [&](const Row &row) {
                                  found = true;
                                  format = row.text(0);
                                  header = {row.text(1), row.text(2)};
                                  return false;
                              });
            !read)
            return read.error();
    if (found && format != QLatin1StringView(HeaderFormat))
        return Error{ErrorCode::StoreFromFuture, QStringLiteral("header %1").arg(format), database.path()};
    return header;
}

Result<void> putHeader(Database &database, const StoreHeader &header)
{
    return database.run(QStringLiteral("REPLACE INTO header (one, format, store, seal) VALUES (1, ?, ?, ?)"),
                        {QString::fromLatin1(HeaderFormat), header.store, header.seal});
}

Result<void> checkHeader(Database &database)
{
    const auto damaged = [](const QString &detail) {
        return Error{ErrorCode::StoreDamaged, detail, QStringLiteral("header")};
    };
    const Result<qint64> rows = database.integer(QStringLiteral("SELECT count(*) FROM header"));
    if (!rows)
        return rows.error();
    if (*rows != 1)
        return damaged(QStringLiteral("%1 rows").arg(*rows));
    const Result<StoreHeader> header = readHeader(database);
    if (!header)
        return header.error();
    const Result<QString> id =
        database.text(QStringLiteral("SELECT value FROM setting WHERE name = 'store.id'"));
    if (!id)
        return id.error();
    return header->store == *id ? Result<void>() : damaged(QStringLiteral("of another store"));
}

} // namespace counter
