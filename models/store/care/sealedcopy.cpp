#include "models/store/care/sealedcopy.h"

#include "models/store/chain/eventlog.h"
#include "models/store/chain/ledger.h"
#include "models/store/index/indextables.h"

#include <QSet>

namespace counter {

namespace {

/// A column that is sealed, and where its bytes belong.
struct SealedColumn
{
    const char *table;
    const char *column;
    const char *purpose;
    QString (*place)(const QHash<QString, QVariant> &row);
};

QString versionPlace(const QHash<QString, QVariant> &row)
{
    return bodyPlace(row.value(QStringLiteral("case_id")).toString(),
                     row.value(QStringLiteral("number")).toInt());
}

const SealedColumn SealedColumns[] = {
    {"version", "body", "body", versionPlace},
    {"event", "content", "event",
     [](const QHash<QString, QVariant> &row) {
         return eventPlace(row.value(QStringLiteral("sequence")).toLongLong());
     }},
    {"typing", "body", "typing",
     [](const QHash<QString, QVariant> &row) { return row.value(QStringLiteral("slot")).toString(); }},
};

Result<QStringList> namesIn(Database &database, const QString &sql, int column)
{
    QStringList names;
    const Result<void> read = database.each(sql, {}, [&names, column](const Row &row) {
        names.append(row.text(column));
        return true;
    });
    if (!read)
        return read.error();
    return names;
}

/// The reason of an old version stands in a column of its own.
Result<void> sealReason(QHash<QString, QVariant> &row, const Seal &seal)
{
    QVariant &reason = row[QStringLiteral("reason")];
    if (reason.toString().isEmpty())
        return {};
    const Result<QString> sealedReason =
        Ledger::sealedOldReason(seal, row.value(QStringLiteral("case_id")).toString(),
                                row.value(QStringLiteral("number")).toInt(), reason.toString());
    if (!sealedReason)
        return sealedReason.error();
    reason = *sealedReason;
    return {};
}

Result<void> sealRow(const QString &table, QHash<QString, QVariant> &row, const Seal &seal)
{
    if (table == u"version")
        if (const Result<void> done = sealReason(row, seal); !done)
            return done;
    for (const SealedColumn &one : SealedColumns) {
        if (table != QLatin1StringView(one.table))
            continue;
        QVariant &value = row[QLatin1StringView(one.column).toString()];
        const Result<QByteArray> sealedBytes = seal.seal(value.toByteArray(), one.purpose, one.place(row));
        if (!sealedBytes)
            return sealedBytes.error();
        value = *sealedBytes;
    }
    return {};
}

Result<void> copyTable(Database &from, Database &to, const QString &table, const Seal &seal)
{
    const Result<QStringList> columns =
        namesIn(from, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), 0);
    if (!columns)
        return columns.error();
    QStringList marks;
    for (qsizetype i = 0; i < columns->size(); ++i)
        marks.append(QStringLiteral("?"));
    const QString insert =
        QStringLiteral("REPLACE INTO %1 (%2) VALUES (%3)")
            .arg(table, columns->join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    Result<void> copied;
    const Result<void> read = from.each(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns->join(QStringLiteral(", ")), table), {},
        [&](const Row &row) {
            QHash<QString, QVariant> values;
            for (qsizetype i = 0; i < columns->size(); ++i)
                values.insert(columns->at(i), row.value(int(i)));
            copied = sealRow(table, values, seal);
            QVariantList ordered;
            for (const QString &column : *columns)
                ordered.append(values.value(column));
            if (copied)
                copied = to.run(insert, ordered);
            return copied.ok();
        });
    return copied ? read : copied;
}

} // namespace

Result<void> copySealed(Database &from, Database &to, const Seal &seal)
{
    const Result<QStringList> tables =
        namesIn(to, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"), 0);
    if (!tables)
        return tables.error();
    static const QSet<QString> ownMaking{QStringLiteral("header"), QStringLiteral("key_slot"),
                                         QStringLiteral("sign_in")};
    Transaction transaction(to);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const QString &table : *tables)
        if (!isIndexTable(table) && !ownMaking.contains(table))
            if (const Result<void> copied = copyTable(from, to, table, seal); !copied)
                return copied;
    return transaction.commit();
}

} // namespace counter
