#include "models/store/chain/database.h"

#include "models/store/chain/sqlitecodes.h"
#include "models/values/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace counter {

namespace {

QString freshName()
{
    static std::atomic<int> next = 0; // a connection's name in Qt's registry, nothing more
    return QStringLiteral("store-%1").arg(++next);
}

QString structureCheck()
{
    return QStringLiteral("PRAGMA integrity_check(1)");
}

/// Whether a statement outside a transaction writes into the store's file.
bool changesFile(const QString &sql)
{
    for (const char *word : {"INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "DROP", "ALTER", "REINDEX"})
        if (sql.startsWith(QLatin1StringView(word)))
            return true;
    return false;
}

/// Which file a statement writes: a copy lies on another disk than the store, and that is the full one.
QString placeOf(const QString &sql, const QVariantList &values, const QString &path)
{
    return sql.startsWith(QStringLiteral("VACUUM INTO ?")) && !values.isEmpty() ? values.first().toString()
                                                                                : path;
}

QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

struct Database::Statement
{
    explicit Statement(const QSqlDatabase &database) : query(database) { query.setForwardOnly(true); }
    QSqlQuery query;
    bool busy = false;
};

QString sqliteVersion()
{
    const QString name = freshName();
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            QSqlQuery query(memory);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

Database::Database(const QString &path) : m_path(path), m_name(freshName()) { }

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int busyMilliseconds)
{
    if (access != Access::Make && !QFileInfo(path).isFile())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no such file"), path};
    std::unique_ptr<Database> database(new Database(path));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    database->m_onlyReads = access == Access::Read;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(qBound(0, busyMilliseconds, 300));
    if (access == Access::Read) {
        QUrl place = QUrl::fromLocalFile(path);
        place.setQuery(QStringLiteral("immutable=1&mode=ro"));
        database->m_database.setDatabaseName(QString::fromUtf8(place.toEncoded()));
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    } else {
        database->m_database.setDatabaseName(path);
    }
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open())
        return database->failure(database->m_database.lastError(), QStringLiteral("open"));
    if (const Result<void> configured =
            access == Access::Read ? database->configureReading() : database->configure();
        !configured)
        return configured.error();
    return database;
}

Result<void> Database::set(const QStringList &settings)
{
    for (const QString &setting : settings) {
        QSqlQuery query(m_database);
        if (!query.exec(setting))
            return failure(query.lastError(), setting);
    }
    return {};
}

Result<void> Database::configureReading()
{
    return set({QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA cell_size_check=ON"),
                QStringLiteral("PRAGMA temp_store=FILE"), QStringLiteral("PRAGMA cache_size=-8192")});
}

Result<void> Database::configure()
{
    // The order matters: exclusive before WAL is first touched, so that no shared memory file is ever used.
    const Result<void> done = set({
        QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
        QStringLiteral("PRAGMA journal_mode=WAL"),
        QStringLiteral("PRAGMA synchronous=FULL"),
        QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA trusted_schema=OFF"),
        QStringLiteral("PRAGMA recursive_triggers=ON"),
        QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA temp_store=FILE"),
        QStringLiteral("PRAGMA cache_size=-8192"),
    });
    if (!done)
        return done;
    // Takes the lock now and keeps it until the connection closes.
    Transaction lock(*this);
    if (const Result<void> begun = lock.begin(); !begun)
        return begun;
    if (const Result<void> committed = lock.commit(); !committed)
        return committed;
    // WAL is silently refused where a file cannot be removed, or by a file system without the locks it needs.
    const Result<QString> mode = text(QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return mode.error();
    if (*mode != u"wal")
        return Error{whyNotWritten(m_path), QStringLiteral("journal mode is ") + *mode, m_path};
    return {};
}

Result<void> Database::settle()
{
    const Result<qint64> busy = integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return Error{ErrorCode::StoreLocked, QStringLiteral("the log is in use"), m_path};
    return {};
}

Result<void> Database::tellChange()
{
    if (!m_beforeChange)
        return {};
    const Result<void> told = m_beforeChange();
    if (told)
        m_beforeChange = {};
    return told;
}

Result<Database::Statement *> Database::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        if (known->second->busy)
            return Error{ErrorCode::Internal, QStringLiteral("statement used inside itself: ") + sql, m_path};
        return known->second.get();
    }
    auto statement = std::make_unique<Statement>(m_database);
    if (!statement->query.prepare(sql))
        return failure(statement->query.lastError(), sql);
    return m_statements.emplace(sql, std::move(statement)).first->second.get();
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<bool(const Row &)> &use)
{
    if (!m_inTransaction && changesFile(sql))
        if (const Result<void> told = tellChange(); !told)
            return told;
    const Result<Statement *> found = prepared(sql);
    if (!found)
        return found.error();
    Statement *statement = *found;
    QSqlQuery &query = statement->query;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bound(values.at(i)));
    m_changed = 0;
    if (!query.exec()) {
        const Error error = failure(query.lastError(), sql, placeOf(sql, values, m_path));
        query.finish();
        return error;
    }
    m_changed = query.numRowsAffected();
    statement->busy = true;
    while (query.next() && use(Row(query))) { }
    statement->busy = false;
    const QSqlError last = query.lastError();
    query.finish();
    if (last.isValid())
        return failure(last, sql, placeOf(sql, values, m_path));
    return {};
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const Row &) { return false; });
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    qint64 answer = otherwise;
    const Result<void> done = each(sql, values, [&answer](const Row &row) {
        answer = row.integer(0);
        return false;
    });
    if (!done)
        return done.error();
    return answer;
}

Result<QString> Database::text(const QString &sql, const QVariantList &values)
{
    QString answer;
    const Result<void> done = each(sql, values, [&answer](const Row &row) {
        answer = row.text(0);
        return false;
    });
    if (!done)
        return done.error();
    return answer;
}

Result<QString> Database::structureFault()
{
    QString fault;
    const Result<void> checked = each(structureCheck(), {}, [&fault](const Row &row) {
        if (row.text(0) != u"ok")
            fault = row.text(0);
        return true;
    });
    if (!checked)
        return checked.error();
    if (sqlite::isUnread(fault))
        return Error{ErrorCode::ReadFailed, fault, m_path};
    return fault;
}

/// SQLite answers CORRUPT for a page that the medium did not give, too. What its own check then finds whole,
/// or cannot read either, is not damaged.
bool Database::isGiven()
{
    const Result<QString> fault = structureFault();
    return fault ? !fault->isEmpty() : fault.error().code != ErrorCode::ReadFailed;
}

Error Database::failure(const QSqlError &error, const QString &sql, const QString &place)
{
    const QString at = place.isEmpty() ? m_path : place;
    const int native = error.nativeErrorCode().toInt();
    const bool unread = native == sqlite::Corrupt && sql != structureCheck() && !isGiven();
    ErrorCode code = unread ? ErrorCode::ReadFailed : sqlite::codeOf(native, at);
    if (code == ErrorCode::ReadOnly && !m_onlyReads && sqlite::mayWrite(at))
        code = ErrorCode::WriteFailed;
    return {
        code,
        QStringLiteral("%1 (%2) in: %3").arg(error.databaseText(), error.nativeErrorCode(), sql.left(200)),
        at};
}

void Database::committed()
{
    for (const auto &[name, act] : std::exchange(m_afterCommit, {}))
        act();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    static_cast<void>(
        m_database.run(QStringLiteral("ROLLBACK"))); // an error here means SQLite did it already
    m_database.m_inTransaction = false;
    m_database.m_afterCommit.clear();
}

Result<void> Transaction::begin()
{
    if (const Result<void> told = m_database.tellChange(); !told)
        return told;
    return begin("BEGIN IMMEDIATE");
}

Result<void> Transaction::beginBeside()
{
    return begin("BEGIN");
}

Result<void> Transaction::begin(const char *statement)
{
    const Result<void> begun = m_database.run(QString::fromLatin1(statement));
    m_open = begun.ok();
    m_database.m_inTransaction = m_open || m_database.m_inTransaction;
    return begun;
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_database.run(QStringLiteral("COMMIT"));
    if (committed) {
        m_open = false;
        m_database.m_inTransaction = false;
        m_database.committed();
    }
    return committed;
}

} // namespace counter
