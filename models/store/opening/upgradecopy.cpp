#include "models/store/opening/upgradecopy.h"

#include "models/store/index/indextables.h"
#include "models/store/vault/sm3.h"
#include "models/values/safefile.h"

#include <QFile>
#include <QFileInfo>

namespace counter {

namespace {

/// A database attached to the connection for as long as this lives.
class Attached
{
public:
    explicit Attached(Database &database) : m_database(database) { }
    ~Attached()
    {
        if (m_attached)
            static_cast<void>(m_database.run(QStringLiteral("DETACH copied")));
    }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

    Result<void> attach(const QString &path)
    {
        const Result<void> done = m_database.run(QStringLiteral("ATTACH ? AS copied"), {path});
        m_attached = done.ok();
        return done;
    }

private:
    Database &m_database;
    bool m_attached = false;
};

struct Table
{
    QString name;
    int columns = 0;
};

/// The tables whose rows nothing else could make anew.
Result<QList<Table>> tablesOf(Database &database)
{
    QList<Table> tables;
    const Result<void> read =
        database.each(QStringLiteral("SELECT l.name, l.ncol FROM pragma_table_list l"
                                     " WHERE l.schema = 'main' AND l.type = 'table'"
                                     " AND l.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY l.name"),
                      {}, [&tables](const Row &row) {
                          if (!isIndexTable(row.text(0)))
                              tables.append({row.text(0), int(row.integer(1))});
                          return true;
                      });
    if (!read)
        return read.error();
    return tables;
}

/// SM3 over every value of every row, in the order of the first column, which is the key of each table here.
Result<QByteArray> contentOf(Database &database, const QString &schema, const Table &table)
{
    Sm3Parts parts;
    const QString sql = QStringLiteral("SELECT * FROM %1.\"%2\" ORDER BY 1").arg(schema, table.name);
    const Result<void> read = database.each(sql, {}, [&](const Row &row) {
        for (int column = 0; column < table.columns; ++column)
            parts.add(row.bytes(column));
        return true;
    });
    if (!read)
        return read.error();
    return parts.finish();
}

Error differs(const QString &detail, const QString &path)
{
    return {ErrorCode::StoreDamaged, detail, path};
}

Result<void> readBack(Database &database, qint64 schema, const QString &path)
{
    Attached attached(database);
    if (const Result<void> done = attached.attach(path); !done)
        return done;
    const Result<QString> sound = database.text(QStringLiteral("PRAGMA copied.integrity_check(1)"));
    if (!sound)
        return sound.error();
    if (*sound != u"ok")
        return differs(*sound, path);
    const Result<qint64> version = database.integer(QStringLiteral("PRAGMA copied.user_version"));
    if (!version)
        return version.error();
    if (*version != schema)
        return differs(QStringLiteral("schema %1 instead of %2").arg(*version).arg(schema), path);
    const Result<QList<Table>> tables = tablesOf(database);
    if (!tables)
        return tables.error();
    for (const Table &table : *tables) {
        const Result<QByteArray> original = contentOf(database, QStringLiteral("main"), table);
        const Result<QByteArray> copied = contentOf(database, QStringLiteral("copied"), table);
        for (const Result<QByteArray> &read : {original, copied})
            if (!read)
                return read.error();
        if (*original != *copied)
            return differs(QStringLiteral("table %1").arg(table.name), path);
    }
    return {};
}

} // namespace

Result<QString> copyBeforeUpgrade(Database &database, qint64 schema, const QDateTime &now)
{
    const QFileInfo file(database.path());
    const QString copy = file.path()
        + QStringLiteral("/%1-v%2-%3.sqlite")
              .arg(file.completeBaseName())
              .arg(schema)
              .arg(now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part); // of an attempt that was cut short
    Result<void> done = database.run(QStringLiteral("VACUUM INTO ?"), {part});
    if (done)
        done = syncFile(part);
    if (done)
        done = readBack(database, schema, part);
    if (!done) {
        QFile::remove(part);
        return done.error();
    }
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return Error{ErrorCode::WriteFailed, QStringLiteral("cannot rename"), copy};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner); // identity numbers are inside
    if (const Result<void> synced = syncFolder(file.path()); !synced)
        return synced.error();
    return copy;
}

} // namespace counter
