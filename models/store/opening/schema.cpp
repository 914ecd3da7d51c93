#include "models/store/opening/migrations.h"

namespace counter {

namespace {

// Every step is released and frozen: it is SQL as it was, and calls nothing that may change. The index is in
// none of them (models/store/index/indextables.h).

/// The truth: what anyone did, in one order. Hashes: models/store/chain/version.h.
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

/// What went to a printer (schema 6 took it over into the event log), also never changed. Its lookups are
/// indexes of SQLite, not tables of ours: there is nothing in them to rebuild.
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

/// What is done to the store itself (schema 6 took them over into the event log), never changed either, and
/// the count of the rows of typing, which come and go.
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

/// A restored store goes on in an epoch of its own (models/store/care/numbering.h), and the newest instant is
/// looked up at every 受理 (models/store/chain/clockguard.h). Rows of before are of the first epoch.
QStringList epochs()
{
    return {
        QStringLiteral("ALTER TABLE version ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0)"),
        QStringLiteral("CREATE INDEX version_at ON version (at)"),
        QStringLiteral("CREATE INDEX act_at ON act (at)"),
    };
}

/// Where a version was made, by which account in which role, and by which rules its hash is reckoned; its
/// reason lies in the body from here on (models/store/chain/version.h). Rows of before are of format 1 and
/// were made here. The header is what is read before anything is unsealed
/// (models/store/opening/headertable.h).
QStringList origins()
{
    return {
        QStringLiteral("ALTER TABLE version ADD COLUMN format INTEGER NOT NULL DEFAULT 1 CHECK (format > 0)"),
        QStringLiteral("ALTER TABLE version ADD COLUMN account TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE version ADD COLUMN staff_number TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE version ADD COLUMN role TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE version ADD COLUMN origin_store TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE version ADD COLUMN origin_epoch INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE version ADD COLUMN origin_sequence INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE TABLE header (one INTEGER PRIMARY KEY CHECK (one = 1), format TEXT NOT NULL,"
                       " store TEXT NOT NULL, seal TEXT NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO header SELECT 1, 'refund-store/1',"
                       " coalesce((SELECT value FROM setting WHERE name = 'store.id'), ''), 'plain'"),
    };
}

/// One log of everything that changes no case (models/store/chain/eventlog.h), never changed either. Acts and
/// prints of before are taken over into it (eventtakeover.h) before the next step takes their tables away.
QStringList events()
{
    return {
        QStringLiteral("CREATE TABLE event ("
                       " sequence INTEGER PRIMARY KEY CHECK (sequence > 0),"
                       " format INTEGER NOT NULL CHECK (format > 0),"
                       " at TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " verb TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " case_id TEXT NOT NULL," // empty: of no case
                       " content_hash BLOB NOT NULL,"
                       " version INTEGER NOT NULL," // where the chain of versions ended then
                       " version_hash BLOB NOT NULL,"
                       " content BLOB NOT NULL," // sealed: who, and the body
                       " hash BLOB NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX event_name ON event (kind, name, sequence)"),
        QStringLiteral("CREATE INDEX event_kind ON event (kind, sequence)"),
        QStringLiteral("CREATE INDEX event_case ON event (case_id, kind, sequence) WHERE case_id <> ''"),
        QStringLiteral("CREATE INDEX event_at ON event (at)"),
        QStringLiteral("CREATE INDEX event_act_at ON event (at)"
                       " WHERE kind IN ('setting', 'policy', 'notice', 'calendar', 'clock')"),
        QStringLiteral("CREATE TRIGGER event_never_updated BEFORE UPDATE ON event"
                       " BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END"),
        QStringLiteral("CREATE TRIGGER event_never_deleted BEFORE DELETE ON event"
                       " BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END"),
        QStringLiteral("CREATE TRIGGER event_without_gap BEFORE INSERT ON event"
                       " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)"
                       " BEGIN SELECT RAISE(ABORT, 'an event goes to the end'); END"),
        QStringLiteral("CREATE TABLE event_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
                       " sequence INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO event_head VALUES (1, 0, x'')"),
    };
}

/// Accounts (models/store/vault/keyslot.h): the ways to the store's key, and who failed to get in. What an
/// account does is signed; what was done before there were any is not.
QStringList accounts()
{
    return {
        QStringLiteral("ALTER TABLE version ADD COLUMN signature BLOB NOT NULL DEFAULT x''"),
        QStringLiteral("ALTER TABLE event ADD COLUMN signature BLOB NOT NULL DEFAULT x''"),
        QStringLiteral("CREATE TABLE key_slot ("
                       " kind TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " algorithm TEXT NOT NULL,"
                       " memory INTEGER NOT NULL," // KiB
                       " passes INTEGER NOT NULL,"
                       " salt BLOB NOT NULL,"
                       " store_key BLOB NOT NULL," // sealed by the password's key; empty: closed for good
                       " public_key BLOB NOT NULL,"
                       " signing_key BLOB NOT NULL,"
                       " PRIMARY KEY (kind, name)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE sign_in ("
                       " name TEXT PRIMARY KEY,"
                       " failures INTEGER NOT NULL," // since the last success
                       " untold INTEGER NOT NULL," // of these, not yet in the event log
                       " last_at TEXT NOT NULL) STRICT, WITHOUT ROWID"),
    };
}

/// What was taken over.
QStringList oldLogs()
{
    return {QStringLiteral("DROP TABLE act"), QStringLiteral("DROP TABLE act_head"),
            QStringLiteral("DROP TABLE print"), QStringLiteral("DROP TABLE print_head")};
}

} // namespace

const Migrations &storeMigrations()
{
    static const Migrations steps{truth(),   prints(), acts(),    epochs(),
                                  origins(), events(), oldLogs(), accounts()};
    return steps;
}

} // namespace counter
