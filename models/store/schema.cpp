#include "models/store/migrations.h"

namespace counter {

namespace {

/// The truth: what anyone did, in one order. Hashes: models/store/version.h.
QStringList truth()
{
    return {
        QStringLiteral("CREATE TABLE version ("
                       " sequence INTEGER PRIMARY KEY CHECK (sequence > 0),"
                       " case_id TEXT NOT NULL,"
                       " number INTEGER NOT NULL CHECK (number > 0),"
                       " case_previous INTEGER NOT NULL," // the case's version before this one, 0: none
                       " previous_hash BLOB NOT NULL,"
                       " body_hash BLOB NOT NULL,"
                       " at TEXT NOT NULL,"
                       " clerk TEXT NOT NULL,"
                       " window TEXT NOT NULL,"
                       " office TEXT NOT NULL,"
                       " verb TEXT NOT NULL,"
                       " stage TEXT NOT NULL,"
                       " reason TEXT NOT NULL,"
                       " hash BLOB NOT NULL,"
                       " body BLOB NOT NULL,"
                       " UNIQUE (case_id, number)"
                       ") STRICT"),
        QStringLiteral("CREATE TRIGGER version_never_updated BEFORE UPDATE ON version"
                       " BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END"),
        QStringLiteral("CREATE TRIGGER version_never_deleted BEFORE DELETE ON version"
                       " BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END"),
        QStringLiteral("CREATE TRIGGER version_without_gap BEFORE INSERT ON version"
                       " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM version)"
                       " BEGIN SELECT RAISE(ABORT, 'a version goes to the end'); END"),
        // The end of the chain, kept apart from it so that a cut tail shows.
        QStringLiteral(
            "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL,"
            " hash BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO head VALUES (1, 0, x'')"),
        QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL, hash BLOB NOT NULL)"
                       " STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE typing (slot TEXT PRIMARY KEY, case_id TEXT NOT NULL, at TEXT NOT NULL,"
                       " content_hash BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL) STRICT"),
    };
}

/// What went to a printer (models/store/printlog.h), also never changed. Its lookups are indexes of SQLite,
/// not tables of ours: there is nothing in them to rebuild.
QStringList prints()
{
    return {
        QStringLiteral("CREATE TABLE print ("
                       " sequence INTEGER PRIMARY KEY CHECK (sequence > 0),"
                       " about INTEGER NOT NULL CHECK (about < sequence)," // 0, or whose outcome this tells
                       " at TEXT NOT NULL,"
                       " clerk TEXT NOT NULL,"
                       " window TEXT NOT NULL,"
                       " office TEXT NOT NULL,"
                       " case_id TEXT NOT NULL,"
                       " version INTEGER NOT NULL,"
                       " content_hash TEXT NOT NULL,"
                       " sheet TEXT NOT NULL,"
                       " draft INTEGER NOT NULL,"
                       " reprint INTEGER NOT NULL,"
                       " printer TEXT NOT NULL,"
                       " job INTEGER NOT NULL,"
                       " copies INTEGER NOT NULL,"
                       " pages INTEGER NOT NULL,"
                       " outcome TEXT NOT NULL,"
                       " detail TEXT NOT NULL,"
                       " hash BLOB NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX print_case ON print (case_id, sequence)"),
        QStringLiteral("CREATE TRIGGER print_never_updated BEFORE UPDATE ON print"
                       " BEGIN SELECT RAISE(ABORT, 'a print is never changed'); END"),
        QStringLiteral("CREATE TRIGGER print_never_deleted BEFORE DELETE ON print"
                       " BEGIN SELECT RAISE(ABORT, 'a print is never deleted'); END"),
        QStringLiteral("CREATE TRIGGER print_without_gap BEFORE INSERT ON print"
                       " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM print)"
                       " BEGIN SELECT RAISE(ABORT, 'a print goes to the end'); END"),
        QStringLiteral("CREATE TABLE print_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " sequence INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO print_head VALUES (1, 0, x'')"),
    };
}

/// What is done to the store itself (models/store/actlog.h), never changed either, and the count of the rows
/// of typing, which come and go.
QStringList acts()
{
    return {
        QStringLiteral("CREATE TABLE act ("
                       " sequence INTEGER PRIMARY KEY CHECK (sequence > 0),"
                       " at TEXT NOT NULL,"
                       " clerk TEXT NOT NULL,"
                       " window TEXT NOT NULL,"
                       " office TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " verb TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " content_hash BLOB NOT NULL,"
                       " version INTEGER NOT NULL," // where the chain of versions ended then
                       " version_hash BLOB NOT NULL,"
                       " body BLOB NOT NULL,"
                       " hash BLOB NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX act_name ON act (kind, name, sequence)"),
        QStringLiteral("CREATE TRIGGER act_never_updated BEFORE UPDATE ON act"
                       " BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END"),
        QStringLiteral("CREATE TRIGGER act_never_deleted BEFORE DELETE ON act"
                       " BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END"),
        QStringLiteral("CREATE TRIGGER act_without_gap BEFORE INSERT ON act"
                       " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM act)"
                       " BEGIN SELECT RAISE(ABORT, 'an act goes to the end'); END"),
        QStringLiteral("CREATE TABLE act_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " sequence INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO act_head VALUES (1, 0, x'')"),
        QStringLiteral("CREATE TABLE typing_tally (one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " slots INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO typing_tally VALUES (1, 0, x'')"),
    };
}

/// A restored store goes on in an epoch of its own (models/store/numbering.h), and the newest instant is
/// looked up at every 受理 (models/store/clockguard.h). Rows of before are of the first epoch.
QStringList epochs()
{
    return {
        QStringLiteral("ALTER TABLE version ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0)"),
        QStringLiteral("CREATE INDEX version_at ON version (at)"),
        QStringLiteral("CREATE INDEX act_at ON act (at)"),
    };
}

} // namespace

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
    };
}

const QStringList &indexTables()
{
    static const QStringList names{QStringLiteral("case_row"), QStringLiteral("token"),
                                   QStringLiteral("claim"),    QStringLiteral("evidence"),
                                   QStringLiteral("receipt"),  QStringLiteral("stage_count")};
    return names;
}

const Migrations &storeMigrations()
{
    static const Migrations steps{truth() + indexStatements(QStringLiteral("main")), prints(), acts(),
                                  epochs()};
    return steps;
}

} // namespace counter
