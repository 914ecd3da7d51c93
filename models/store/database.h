#pragma once
#include "models/values/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <unordered_map>

namespace counter {

/// One row of an answer, valid only while the next one has not been fetched.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery &m_query;
};

/// The one connection to a store's file, exclusive from the moment it is open: a second program is refused at
/// once. WAL with synchronous=FULL: what is committed survives a power cut. Statements are prepared once and
/// kept.
class Database
{
public:
    /// Refused: CannotOpen (no such file, unless `make`), StoreLocked, ReadOnly, DiskFull, StoreDamaged (no
    /// database).
    static Result<std::unique_ptr<Database>> open(const QString &path, bool make, int busyMilliseconds);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }

    /// Null strings and bytes are bound as empty ones: no column here may be null.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// How many rows the last run() changed.
    qint64 changed() const { return m_changed; }
    /// Calls `use` for every row until it answers false.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<bool(const Row &)> &use);
    /// The first row's first column, or `otherwise` when there is no row.
    Result<qint64> integer(const QString &sql, const QVariantList &values = {}, qint64 otherwise = 0);
    Result<QString> text(const QString &sql, const QVariantList &values = {});

private:
    struct Statement;
    explicit Database(const QString &path);
    Result<void> configure();
    Result<Statement *> prepared(const QString &sql);
    Error failure(const QSqlError &error, const QString &sql) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    qint64 m_changed = 0;
};

/// The version of SQLite that is loaded, "3.40.1"; empty when there is none.
QString sqliteVersion();

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) { }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace counter
