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

QString slotKind(KeySlot::Kind kind)
{
    return kind == KeySlot::Kind::Card ? QStringLiteral("card") : QStringLiteral("account");
}

/// None of a store of before there were accounts.
Result<void> readSlots(Database &database, QList<KeySlot> &found)
{
    const Result<qint64> there = database.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'key_slot'"));
    if (!there || *there == 0)
        return there ? Result<void>() : Result<void>(there.error());
    return database.each(QStringLiteral("SELECT kind, name, algorithm, memory, passes, salt, store_key,"
                                        " public_key, signing_key FROM key_slot ORDER BY kind, name"),
                         {}, [&found](const Row &row) {
                             KeySlot slot;
                             if (row.text(0) == slotKind(KeySlot::Kind::Card))
                                 slot.kind = KeySlot::Kind::Card;
                             slot.name = row.text(1);
                             slot.cost = {row.text(2), row.number(3), row.number(4)};
                             slot.salt = row.bytes(5);
                             slot.storeKey = row.bytes(6);
                             slot.publicKey = row.bytes(7);
                             slot.signingKey = row.bytes(8);
                             found.append(slot);
                             return true;
                         });
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
                                  header = {row.text(1), row.text(2), {}};
                                  return false;
                              });
            !read)
            return read.error();
    if (found && format != QLatin1StringView(HeaderFormat))
        return Error{ErrorCode::StoreFromFuture, QStringLiteral("header %1").arg(format), database.path()};
    if (*kept)
        if (const Result<void> read = readSlots(database, header.ways); !read)
            return read.error();
    return header;
}

Result<void> putSlot(Database &database, const KeySlot &slot)
{
    return database.run(
        QStringLiteral("REPLACE INTO key_slot (kind, name, algorithm, memory, passes, salt, store_key,"
                       " public_key, signing_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {slotKind(slot.kind), slot.name, slot.cost.algorithm, slot.cost.memoryKiB, slot.cost.passes,
         slot.salt, slot.storeKey, slot.publicKey, slot.signingKey});
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
