#include "tampering.h"
#include "tests/room/testroom.h"

#include "models/store/opening/migrations.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace counter;

/// Whatever a hand deletes, changes or plants in a store's database is named by verify, or the store is not
/// opened at all.
class TestTampering : public QObject
{
    Q_OBJECT

    static void rows(const char *table, const char *code, const char *changed, const char *planted)
    {
        const auto row = [&](const char *what, const QString &sql) {
            QTest::addRow("%s %s", table, what) << sql << QString::fromLatin1(code);
        };
        const QString name = QString::fromLatin1(table);
        row("all rows deleted", QStringLiteral("DELETE FROM %1").arg(name));
        if (*changed)
            row("row changed", QStringLiteral("UPDATE %1 SET %2").arg(name, QString::fromUtf8(changed)));
        if (*planted)
            row("row planted", QStringLiteral("INSERT INTO %1 %2").arg(name, QString::fromUtf8(planted)));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anUntouchedStoreIsGood()
    {
        TamperedStore store;
        store.make();
        QCOMPARE(store.codes(), QStringList());
        QCOMPARE(store.codes(), QStringList());
    }

    void rowsAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        rows(
            "version", "head", "",
            "SELECT sequence + 6, case_id || 'x', number, case_previous, previous_hash, body_hash, at, clerk,"
            " window, office, verb, stage, reason, hash, body, epoch, format, account, staff_number, role,"
            " origin_store, origin_epoch, origin_sequence, signature FROM version WHERE sequence = 1");
        for (const char *changed :
             {"format = 1", "format = 3", "epoch = 2", "account = 'x'", "staff_number = 'x'", "role = 'x'",
              "origin_store = 'x'", "origin_epoch = 2", "origin_epoch = origin_epoch + 4294967296",
              "origin_sequence = 9", "signature = x'00'", "reason = 'x'", "clerk = 'x'", "window = 'x'", "office = 'x'"})
            QTest::addRow("version %s", changed)
                << QStringLiteral("UPDATE version SET %1 WHERE sequence = 2").arg(QLatin1String(changed))
                << (QByteArrayView(changed).startsWith("signature") ? QStringLiteral("signature")
                                                                      : QStringLiteral("chain"));
        rows("head", "head", "sequence = 5", "");
        rows("header", "header", "store = 'another'", "");
        rows("event", "event",
             "content = CAST(replace(CAST(content AS TEXT), '李红', '黎红') AS BLOB) WHERE sequence = 1",
             "SELECT sequence + 100, format, at, kind, verb, name, case_id, content_hash, version,"
             " version_hash, content, hash, signature FROM event WHERE sequence = 1");
        for (const char *changed :
             {"format = 1", "format = 3", "at = '2026-11-20T09:00:00.001Z'", "kind = 'printed'",
              "verb = 'done'", "name = 'x'", "case_id = 'x'", "content_hash = x'00'", "version = 1",
              "version_hash = x'00'", "signature = x'00'", "content = x'00'",
              "content = CAST(replace(CAST(content AS TEXT), '{\"account\"', '{ \"account\"') AS BLOB)"})
            QTest::addRow("event %s", changed)
                << QStringLiteral("UPDATE event SET %1 WHERE sequence = 2").arg(QLatin1String(changed))
                << QStringLiteral("event");
        rows("event_head", "event", "sequence = 1", "");
        rows("setting", "setting", "value = value || 'x' WHERE name = 'desk.clerk'",
             "SELECT 'planted', value, hash FROM setting WHERE name = 'desk.clerk'");
        rows("typing", "typing", "body = CAST(replace(CAST(body AS TEXT), '陈', '程') AS BLOB)",
             "SELECT 'planted', case_id, at, content_hash, hash, body FROM typing");
        rows("typing_tally", "typing", "slots = 0", "");
        rows("case_row", "index", "stage = 'paid'", "");
        rows("token", "index", "", "VALUES (1, 1)");
        rows("claim", "index", "line = line + 1", "VALUES (1, 'x', 0)");
        rows("evidence", "index", "sequence = sequence + 1", "VALUES (x'00', 1)");
        rows("receipt", "index", "last = 9", "VALUES ('441402', 2000, 7)");
        rows("stage_count", "index", "cases = 9", "VALUES ('paid', 7)");

        const auto row = [](const char *name, const char *sql, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(code);
        };
        row("version first deleted", "DELETE FROM version WHERE sequence = 1", "chain");
        row("version first changed", "UPDATE version SET reason = 'x' WHERE sequence = 1", "chain");
        row("version body changed", "UPDATE version SET body = x'00' WHERE sequence = 1", "body");
        row("version last deleted with its head",
            "DELETE FROM version WHERE sequence = 6;; UPDATE head SET sequence = 5, hash ="
            " (SELECT hash FROM version WHERE sequence = 5)",
            "head");
        row("print deleted", "DELETE FROM event WHERE kind = 'printed' AND name = '2'", "event");
        row("print deleted, the places closed up",
            "DELETE FROM event WHERE kind = 'printed' AND name = '2';; UPDATE event SET sequence = sequence "
            "- 1"
            " WHERE sequence > (SELECT sequence FROM event WHERE kind = 'printed' AND name = '1')",
            "event");
        row("print said to be another", "UPDATE event SET name = '3' WHERE kind = 'printed' AND name = '2'",
            "print");
        row("event last deleted", "DELETE FROM event WHERE sequence = (SELECT max(sequence) FROM event)",
            "event");
        row("event last deleted with its head",
            "DELETE FROM event WHERE sequence = (SELECT max(sequence) FROM event);; UPDATE event_head SET"
            " (sequence, hash) = (SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1)",
            "event");
        row("event log emptied with its head",
            "DELETE FROM event;; UPDATE event_head SET sequence = 0, hash = x''", "setting");
        row("setting one deleted", "DELETE FROM setting WHERE name = 'print.receipt'", "setting");
        row("setting deleted and its last event with the head",
            "DELETE FROM setting WHERE name = 'store.id';; DELETE FROM event WHERE sequence ="
            " (SELECT max(sequence) FROM event);; UPDATE event_head SET (sequence, hash) ="
            " (SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1)",
            "setting");
    }

    void rowsAreNamed()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, code);
        TamperedStore store;
        store.make();
        store.force(sql);
        const QStringList codes = store.codes();
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }

    /// Whoever has the folder has the outside heads too.
    void alsoWithTheHeadFileGone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("code");
        QTest::newRow("the whole event log")
            << QStringLiteral("DELETE FROM event;; UPDATE event_head SET sequence = 0, hash = x''")
            << QStringLiteral("event.head") << QStringLiteral("setting");
        QTest::newRow("every version")
            << QStringLiteral("DELETE FROM version;; UPDATE head SET sequence = 0, hash = x''")
            << QStringLiteral("store.head") << QStringLiteral("head");
        QTest::newRow("the last version")
            << QStringLiteral("DELETE FROM version WHERE sequence = 6;; UPDATE head SET sequence = 5, hash ="
                              " (SELECT hash FROM version WHERE sequence = 5)")
            << QStringLiteral("store.head") << QStringLiteral("head");
    }

    void alsoWithTheHeadFileGone()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, head);
        QFETCH(const QString, code);
        TamperedStore store;
        store.make();
        store.force(sql);
        QVERIFY(QFile::remove(store.path(head)));
        const QStringList codes = store.codes();
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }

    void aMissingHeadFileAloneLeavesTheChainWhole()
    {
        TamperedStore store;
        store.make();
        for (const char *name : {"store.head", "event.head"}) {
            const QString head = QString::fromLatin1(name);
            const QByteArray good = store.read(head);
            for (const QByteArray &torn : {QByteArray(), good.left(20), QByteArray(good).replace('0', '1')}) {
                store.write(head, torn);
                QCOMPARE(store.codes(), QStringList{QStringLiteral("head-file")});
            }
            QVERIFY(QFile::remove(store.path(head)));
            const Result<std::unique_ptr<Store>> opened =
                Store::open(store.fixture.folder(), store.fixture.environment());
            const Result<VerifyReport> report = verify(**opened);
            QVERIFY(report && !report->good() && report->chainWhole());
            QVERIFY(report->onlyHas({QStringLiteral("head-file")}));
            store.write(head, good);
        }
        QCOMPARE(store.codes(), QStringList());
    }

    void theSchemaIsCompared_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("refused");
        TamperedStore store;
        store.make();
        const auto database =
            Database::open(store.path(QStringLiteral("store.sqlite")), Database::Access::Write, 50);
        QVERIFY(database);
        QVERIFY((*database)->each(
            // An index without its form is made anew (tst_storeindex).
            QStringLiteral("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"
                           " AND name <> 'index_form'"),
            {}, [](const Row &row) {
                QTest::addRow("%s %s dropped", qPrintable(row.text(0)), qPrintable(row.text(1)))
                    << QStringLiteral("DROP %1 %2").arg(row.text(0), row.text(1)) << false;
                return true;
            }));
        const auto row = [](const char *name, const char *sql, bool refused) {
            QTest::newRow(name) << QString::fromLatin1(sql) << refused;
        };
        row("table planted", "CREATE TABLE planted (a)", false);
        row("index planted", "CREATE INDEX planted ON event (name)", false);
        row("unique index planted", "CREATE UNIQUE INDEX planted ON event (name, sequence)", false);
        row("column added", "ALTER TABLE setting ADD COLUMN planted TEXT", false);
        row("statistics planted", "ANALYZE", false);
        row("trigger planted",
            "CREATE TRIGGER planted AFTER INSERT ON version BEGIN DELETE FROM setting; END", true);
        row("trigger on typing planted",
            "CREATE TRIGGER planted AFTER UPDATE ON setting BEGIN DELETE FROM typing; END", true);
        row("view planted", "CREATE VIEW planted AS SELECT * FROM setting", true);
        row("guard changed",
            "DROP TRIGGER version_never_updated;; CREATE TRIGGER version_never_updated BEFORE UPDATE ON "
            "version"
            " WHEN 0 BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END",
            true);
        row("table made virtual", "CREATE VIRTUAL TABLE planted USING fts5(a)", true);
    }

    void theSchemaIsCompared()
    {
        QFETCH(const QString, sql);
        QFETCH(const bool, refused);
        TamperedStore store;
        store.make();
        store.run(sql);
        const Result<std::unique_ptr<Store>> opened =
            Store::open(store.fixture.folder(), store.fixture.environment());
        QCOMPARE(opened.ok(), !refused);
        if (refused) {
            QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
            QVERIFY2(explain(opened.error()).contains(u"不是本程序所建")
                         || explain(opened.error()).contains(u"被改动"),
                     qPrintable(explain(opened.error())));
            return;
        }
        QVERIFY((*opened)->damage());
        QCOMPARE((*opened)->append(StoreFixture::draft(40)).error().code, ErrorCode::StoreDamaged);
        const Result<VerifyReport> report = verify(**opened);
        QVERIFY(report && report->codes.contains(QStringLiteral("schema")) && !report->chainWhole());
    }

    /// In the older schema too, before its upgrade and before a copy is made.
    void aPlantedTriggerIsRefusedBeforeTheUpgrade()
    {
        StoreFixture fixture;
        QVERIFY(QDir().mkpath(fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        {
            const auto database = Database::open(path, Database::Access::Make, 50);
            QVERIFY(database);
            QVERIFY(migrate(**database, storeMigrations().first(2), fixture.clock));
            QVERIFY((*database)->run(QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON setting"
                                                    " BEGIN DELETE FROM typing; END")));
        }
        const Result<std::unique_ptr<Store>> refused = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(refused.error().place, QStringLiteral("planted"));
        QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("store-v*")}), QStringList());
        const auto database = Database::open(path, Database::Access::Write, 50);
        QCOMPARE(*schemaVersion(**database), 2);
    }

    /// Rows out of their order would lead a reader who asks for the next one in circles.
    void rowsOutOfOrderAreNamedAndEverythingEnds()
    {
        TamperedStore store;
        store.make();
        {
            const auto opened = store.fixture.open();
            for (int n = 50; n < 70; ++n)
                QVERIFY(opened->append(StoreFixture::draft(n)));
        }
        qint64 page = 0;
        qint64 size = 0;
        {
            const auto database =
                Database::open(store.path(QStringLiteral("store.sqlite")), Database::Access::Write, 50);
            page = *(*database)->integer(
                QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'version'"));
            size = *(*database)->integer(QStringLiteral("PRAGMA page_size"));
        }
        QByteArray file = store.read(QStringLiteral("store.sqlite"));
        char *root = file.data() + (page - 1) * size; // https://www.sqlite.org/fileformat2.html#b_tree_pages
        QCOMPARE(int(root[0]), 5); // an inner page: its cells point to the leaves
        const int cells = (uchar(root[3]) << 8) | uchar(root[4]);
        QVERIFY(cells > 1);
        for (int low = 0, high = cells - 1; low < high; ++low, --high) {
            std::swap(root[12 + 2 * low], root[12 + 2 * high]);
            std::swap(root[13 + 2 * low], root[13 + 2 * high]);
        }
        store.write(QStringLiteral("store.sqlite"), file);

        QElapsedTimer clock;
        clock.start();
        const QStringList codes = store.codes();
        QVERIFY2(codes.contains(QStringLiteral("database")), qPrintable(codes.join(u' ')));
        QVERIFY2(codes.contains(QStringLiteral("chain")), qPrintable(codes.join(u' ')));
        const auto opened = store.fixture.open();
        QVERIFY(opened);
        QCOMPARE(opened->reindex().error().code, ErrorCode::StoreDamaged);
        CasePass pass;
        Result<QList<CaseVersion>> next = opened->next(pass, 5);
        for (int turns = 0; next && !next->isEmpty(); ++turns) {
            QVERIFY(turns < 30);
            next = opened->next(pass, 5);
        }
        QVERIFY(clock.elapsed() < 20'000);
    }
};

COUNTER_TEST(TestTampering, QCoreApplication)
#include "tst_tampering.moc"
