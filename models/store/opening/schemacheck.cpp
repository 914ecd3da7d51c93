#include "models/store/opening/schemacheck.h"

#include "models/store/index/indextables.h"
#include "models/store/vault/storetext.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace counter {

namespace {

struct Object
{
    QString type;
    QString name;
    QString table;
    QString sql;
    bool operator==(const Object &) const = default;
};

const QString &listing()
{
    static const QString sql = QStringLiteral(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    return sql;
}

/// SQLite makes an object from its text, whatever the row calls it.
bool mayAct(const Object &object)
{
    for (const char *plain : {"CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX "})
        if (object.sql.startsWith(QLatin1String(plain)))
            return false;
    return !object.sql.isEmpty();
}

Result<QList<Object>> madeBy(QSqlDatabase &memory, const Migrations &steps)
{
    QSqlQuery query(memory);
    const auto failed = [&query] {
        return Error{ErrorCode::Internal, query.lastError().text(), QStringLiteral("schema")};
    };
    for (const QStringList &step : steps)
        for (const QString &statement : step)
            if (!query.exec(statement))
                return failed();
    if (!query.exec(listing()))
        return failed();
    QList<Object> objects;
    while (query.next())
        objects.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                        query.value(3).toString()});
    return objects;
}

/// What these statements make, in memory: no list by hand could go stale.
Result<QList<Object>> expected(const Migrations &steps)
{
    const QString name = QUuid::createUuid().toString();
    Result<QList<Object>> objects = QList<Object>();
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        objects =
            memory.open() ? madeBy(memory, steps) : Error{ErrorCode::Internal, memory.lastError().text(), {}};
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}

} // namespace

QString SchemaDifference::message() const
{
    switch (kind) {
    case Kind::Missing:
        return type == u"trigger" ? StoreText::tr("数据库缺少一道保护，记录可能已被改动或删除")
                                  : StoreText::tr("数据库缺少一张表或一个索引");
    case Kind::Changed:
        return StoreText::tr("数据库的结构被改动");
    case Kind::Unknown:
        return acts ? StoreText::tr("数据库里有不是本程序所建的触发器或视图")
                    : StoreText::tr("数据库里有不是本程序所建的表或索引");
    }
    return {};
}

Result<QList<SchemaDifference>> compareSchema(Database &database, const Migrations &steps)
{
    Result<QList<Object>> ours = expected(steps);
    if (!ours)
        return ours.error();
    using Kind = SchemaDifference::Kind;
    QList<SchemaDifference> differences;
    const Result<void> read = database.each(listing(), {}, [&](const Row &row) {
        const Object object{row.text(0), row.text(1), row.text(2), row.text(3)};
        const auto same = std::find_if(ours->begin(), ours->end(), [&object](const Object &one) {
            return one.type == object.type && one.name == object.name;
        });
        if (same == ours->end())
            differences.append({Kind::Unknown, object.type, object.name, mayAct(object)});
        else if (*same != object)
            differences.append({Kind::Changed, object.type, object.name, mayAct(object)});
        if (same != ours->end())
            ours->erase(same); // a second row of the same name is unknown
        return true;
    });
    if (!read)
        return read.error();
    for (const Object &missing : std::as_const(*ours))
        differences.append({Kind::Missing, missing.type, missing.name, false});
    return differences;
}

Result<void> refuseForeign(Database &database, const Migrations &steps)
{
    const Result<QList<SchemaDifference>> differences = compareSchema(database, steps);
    if (!differences)
        return differences.error();
    for (const SchemaDifference &one : *differences)
        if (one.acts)
            return Error{ErrorCode::StoreDamaged, one.message(), one.name};
    return {};
}

Result<QList<SchemaDifference>> compareOwnSchema(Database &database)
{
    return compareSchema(database, storeMigrations() + Migrations{indexStatements(QStringLiteral("main"))});
}

Result<void> checkSchema(Database &database)
{
    const Result<QList<SchemaDifference>> differences = compareOwnSchema(database);
    if (!differences)
        return differences.error();
    if (differences->isEmpty())
        return {};
    return Error{ErrorCode::StoreDamaged, differences->first().message(), differences->first().name};
}

} // namespace counter
