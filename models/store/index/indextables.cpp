#include "models/store/index/indextables.h"

namespace counter {

Result<qint64> indexForm(Database &database)
{
    const Result<qint64> there = database.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'index_form'"));
    if (!there || *there == 0)
        return there;
    return database.integer(QStringLiteral("SELECT form FROM index_form WHERE one = 1"));
}

QStringList indexStatements(const QString &schema)
{
    const QString in = schema + u'.';
    return {
        // sequence: of the case's latest version, so that the newest come first without sorting.
        QString(u"CREATE TABLE " + in
                + u"case_row ("
                  u" sequence INTEGER PRIMARY KEY,"
                  u" case_id TEXT NOT NULL UNIQUE,"
                  u" number TEXT NOT NULL," // 受理编号, empty before 受理
                  u" stage TEXT NOT NULL,"
                  u" saved_at TEXT NOT NULL,"
                  u" version INTEGER NOT NULL,"
                  u" unit_code TEXT NOT NULL," // a unit's own code is public; a person's is only hashed
                  u" shown BLOB NOT NULL" // sealed: what a row of the list shows and search looks at
                  u") STRICT"),
        QString(u"CREATE UNIQUE INDEX " + in + u"case_row_number ON case_row (number) WHERE number <> ''"),
        QString(u"CREATE INDEX " + in + u"case_row_stage ON case_row (stage, sequence)"),
        QString(u"CREATE INDEX " + in + u"case_row_saved ON case_row (saved_at)"),
        QString(u"CREATE INDEX " + in + u"case_row_unit ON case_row (unit_code) WHERE unit_code <> ''"),
        QString(u"CREATE TABLE " + in
                + u"token (token INTEGER NOT NULL, sequence INTEGER NOT NULL,"
                  u" PRIMARY KEY (token, sequence)) STRICT, WITHOUT ROWID"),
        // A line of a live case; the key is unique, which is the refusal of a second claim.
        QString(u"CREATE TABLE " + in
                + u"claim (key INTEGER PRIMARY KEY, case_id TEXT NOT NULL,"
                  u" line INTEGER NOT NULL) STRICT"),
        QString(u"CREATE INDEX " + in + u"claim_case ON claim (case_id)"),
        QString(u"CREATE TABLE " + in
                + u"evidence (sm3 BLOB PRIMARY KEY, sequence INTEGER NOT NULL)"
                  u" STRICT, WITHOUT ROWID"),
        QString(u"CREATE TABLE " + in
                + u"receipt (office TEXT NOT NULL, year INTEGER NOT NULL,"
                  u" last INTEGER NOT NULL, PRIMARY KEY (office, year)) STRICT, WITHOUT ROWID"),
        QString(u"CREATE TABLE " + in
                + u"stage_count (stage TEXT PRIMARY KEY, cases INTEGER NOT NULL)"
                  u" STRICT, WITHOUT ROWID"),
        QString(u"CREATE TABLE " + in
                + u"index_form (one INTEGER PRIMARY KEY CHECK (one = 1), form INTEGER NOT NULL) STRICT"),
        QString(u"INSERT INTO " + in + u"index_form VALUES (1, " + QString::number(IndexForm) + u")"),
    };
}

const QStringList &indexTables()
{
    static const QStringList names{QStringLiteral("case_row"),  QStringLiteral("token"),
                                   QStringLiteral("claim"),     QStringLiteral("evidence"),
                                   QStringLiteral("receipt"),   QStringLiteral("stage_count"),
                                   QStringLiteral("index_form")};
    return names;
}

bool isIndexTable(const QString &name)
{
    return indexTables().contains(name) || name.startsWith(QStringLiteral("index_"));
}

Result<void> dropIndex(Database &database)
{
    QStringList tables;
    const Result<void> listed = database.each(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"), {}, [&tables](const Row &row) {
            if (isIndexTable(row.text(0)))
                tables.append(row.text(0));
            return true;
        });
    if (!listed)
        return listed;
    for (QString &table : tables) {
        const QString name = table.replace(u'"', QStringLiteral("\"\""));
        if (const Result<void> dropped = database.run(QStringLiteral("DROP TABLE main.\"%1\"").arg(name));
            !dropped)
            return dropped;
    }
    return {};
}

} // namespace counter
