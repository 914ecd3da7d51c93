#pragma once
#include "models/values/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <functional>
#include <limits>
#include <map>
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
    QVariant value(int column) const { return m_query.value(column); } ///< as SQLite has it
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// One beyond an int stays one that no program of ours wrote.
    int number(int column) const
    {
        return int(std::clamp<qint64>(integer(column), std::numeric_limits<int>::min(),
                                      std::numeric_limits<int>::max()));
    }

private:
    const QSqlQuery &m_query;
};

/// The one connection to a store's file, exclusive from the moment it is open: a second program is refused at
/// once. WAL with synchronous=FULL: what is committed survives a power cut. Statements are prepared once and
/// kept.
class Database
{
public:
    enum class Access {
        Make, ///< read and write, made when it is not there
        Write, ///< read and write
        Read, ///< only read, without a lock or any file beside it: from a medium that cannot be written
    };
    /// Refused: CannotOpen (no such file, unless it may be made), StoreLocked, ReadOnly, DiskFull,
    /// StoreDamaged (no database).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int busyMilliseconds);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }

    /// Called once, before the first statement that changes the file; its failure refuses that statement.
    void beforeFirstChange(std::function<Result<void>()> tell) { m_beforeChange = std::move(tell); }

    /// What is to be done once the running transaction has been committed, and never when it is rolled back;
    /// the same name once.
    void afterCommit(const QString &name, std::function<void()> act) { m_afterCommit[name] = std::move(act); }

    /// Writes the log back into the file, which is whole without it then. Closing does so too and cannot say
    /// that it failed: for a copy that somebody else is to open.
    Result<void> settle();

    /// What SQLite's own check finds first; empty: nothing. (After one fault it would go on through tables
    /// that may lead in circles.) Refused also: ReadFailed (the medium did not give a page, which is no fault
    /// of it).
    Result<QString> structureFault();

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
    friend class Transaction;
    friend class Savepoint;
    struct Statement;
    explicit Database(const QString &path);
    Result<void> configure();
    Result<void> configureReading();
    Result<void> set(const QStringList &settings);
    Result<void> tellChange();
    Result<Statement *> prepared(const QString &sql);
    /// place: the file that was written; empty: the database.
    Error failure(const QSqlError &error, const QString &sql, const QString &place = {});
    bool isGiven();

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    qint64 m_changed = 0;
    std::function<Result<void>()> m_beforeChange;
    void committed();

    bool m_onlyReads = false;
    bool m_inTransaction = false;
    int m_savepoints = 0; ///< open ones, one within the other
    std::map<QString, std::function<void()>> m_afterCommit;
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
    /// Without the lock of BEGIN IMMEDIATE: only what is attached may be changed in it, never the store's own
    /// file.
    Result<void> beginBeside();
    Result<void> commit();

private:
    Result<void> begin(const char *statement);

    Database &m_database;
    bool m_open = false;
};

} // namespace counter
