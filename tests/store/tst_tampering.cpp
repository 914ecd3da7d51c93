#include "tampering.h"
#include "tests/room/testroom.h"

#include "models/store/opening/migrations.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include "tests/values/inchild.h"

#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counter;

using Attack = std::function<void(const TamperedStore &)>;
Q_DECLARE_METATYPE(Attack)

/// Whatever a hand deletes, changes, plants or replaces in a store is named by verify; what a crash leaves
/// behind is not.
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

    static void file(const char *name, const char *code, const Attack &attack)
    {
        QTest::newRow(name) << attack << QString::fromLatin1(code);
    }

#ifdef Q_OS_UNIX
    static void linkRows()
    {
        const auto linked = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                const QString away = store.fixture.home.filePath(QStringLiteral("away"));
                QVERIFY(QFile::rename(store.path(store.*what), away));
                QVERIFY(QFile::link(away, store.path(store.*what))); // the very same content
            };
        };
        const auto linkedTo = [](const char *name) -> Attack {
            return [name](const TamperedStore &store) {
                const QString away = store.fixture.home.filePath(QStringLiteral("away"));
                const QString path = store.path(QString::fromLatin1(name));
                QVERIFY(QDir().rename(path, away));
                QVERIFY(QFile::link(away, path));
            };
        };
        file("evidence replaced by a link", "evidence", linked(&TamperedStore::evidence));
        file("pack replaced by a link", "policy", linked(&TamperedStore::pack));
        file("notice replaced by a link", "notice", linked(&TamperedStore::notice));
        file("calendar replaced by a link", "calendar", linked(&TamperedStore::calendar));
        file("the evidence folder a link", "link", linkedTo("evidence"));
        file("the packs' folder a link", "link", linkedTo("policies"));
        file("a head a link", "store-damaged", linkedTo("store.head"));
        file("evidence replaced by a pipe", "evidence", [](const TamperedStore &store) {
            QVERIFY(QFile::remove(store.path(store.evidence)));
            QCOMPARE(::mkfifo(QFile::encodeName(store.path(store.evidence)).constData(), 0600), 0);
        });
        file("a pipe planted", "link", [](const TamperedStore &store) {
            const QString path = store.path(QStringLiteral("policies/pipe.yaml"));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        });
        const auto mode = [](const char *name, mode_t rights) -> Attack {
            return [name, rights](const TamperedStore &store) {
                const QByteArray path = QFile::encodeName(store.path(QString::fromLatin1(name)));
                QCOMPARE(::chmod(path.constData(), rights), 0);
            };
        };
        file("others may enter the folder", "rights", mode(".", 0755));
        file("others may write the database", "rights", mode("store.sqlite", 0666));
        file("everyone may write the packs", "rights", mode("policies", 0777));
        if (::geteuid() == 0)
            file("a file of somebody else", "rights", [](const TamperedStore &store) {
                const QByteArray path = QFile::encodeName(store.path(store.pack));
                QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
            });
    }
#endif

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    }

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
            " origin_store, origin_epoch, origin_sequence FROM version WHERE sequence = 1");
        for (const char *changed :
             {"format = 1", "format = 3", "epoch = 2", "account = 'x'", "staff_number = 'x'", "role = 'x'",
              "origin_store = 'x'", "origin_epoch = 2", "origin_epoch = origin_epoch + 4294967296",
              "origin_sequence = 9", "reason = 'x'", "clerk = 'x'", "window = 'x'", "office = 'x'"})
            QTest::addRow("version %s", changed)
                << QStringLiteral("UPDATE version SET %1 WHERE sequence = 2").arg(QLatin1String(changed))
                << QStringLiteral("chain");
        rows("head", "head", "sequence = 5", "");
        rows("header", "header", "store = 'another'", "");
        rows("event", "event",
             "content = CAST(replace(CAST(content AS TEXT), '李红', '黎红') AS BLOB) WHERE sequence = 1",
             "SELECT sequence + 100, format, at, kind, verb, name, case_id, content_hash, version,"
             " version_hash, content, hash FROM event WHERE sequence = 1");
        for (const char *changed :
             {"format = 1", "format = 3", "at = '2026-11-20T09:00:00.001Z'", "kind = 'printed'",
              "verb = 'done'", "name = 'x'", "case_id = 'x'", "content_hash = x'00'", "version = 1",
              "version_hash = x'00'", "content = x'00'",
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

    void filesAreNamed_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("code");
        const auto deleted = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) { QVERIFY(QFile::remove(store.path(store.*what))); };
        };
        const auto changed = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                store.write(store.*what, store.read(store.*what) + '\n');
            };
        };
        const auto folder = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                QVERIFY(QFile::remove(store.path(store.*what)));
                QVERIFY(QDir().mkpath(store.path(store.*what)));
            };
        };
        file("evidence deleted", "evidence", deleted(&TamperedStore::evidence));
        file("evidence changed", "evidence", changed(&TamperedStore::evidence));
        file("evidence replaced by a folder", "evidence", folder(&TamperedStore::evidence));
        file("pack deleted", "policy", deleted(&TamperedStore::pack));
        file("pack changed", "policy", changed(&TamperedStore::pack));
        file("pack replaced by a folder", "policy", folder(&TamperedStore::pack));
        file("notice deleted", "notice", deleted(&TamperedStore::notice));
        file("notice changed", "notice", changed(&TamperedStore::notice));
        file("calendar deleted", "calendar", deleted(&TamperedStore::calendar));
        file("calendar changed", "calendar", changed(&TamperedStore::calendar));
        const auto planted = [](const char *name) -> Attack {
            return [name](const TamperedStore &store) {
                store.write(QString::fromLatin1(name), QByteArray("id: planted\n"));
            };
        };
        file("pack planted", "policy", planted("policies/planted.yaml"));
        file("pack planted as the program would name it", "policy",
             planted("policies/meizhou-2021-11@0002-0123456789ab.yaml"));
        file("pack planted among the replaced", "policy", planted("policies/replaced/planted.yaml"));
        file("notice planted", "notice", planted("notices/planted.txt"));
        file("calendar planted", "calendar", planted("calendars/planted.yaml"));
        file("pack moved aside", "policy", [](const TamperedStore &store) {
            QVERIFY(QDir().mkpath(store.path(QStringLiteral("policies/replaced"))));
            QVERIFY(QFile::rename(store.path(store.pack),
                                  store.path(QStringLiteral("policies/replaced/"))
                                      + QFileInfo(store.pack).fileName()));
        });
#ifdef Q_OS_UNIX
        linkRows();
#endif
    }

    void filesAreNamed()
    {
        QFETCH(const Attack, attack);
        QFETCH(const QString, code);
        TamperedStore store;
        store.make();
        attack(store);
        const QStringList codes = store.codes();
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
        if (codes.first() == u"refused") // it is not even opened, and the place says why
            return;
        const QSet<QString> expected{code, QStringLiteral("link")};
        QVERIFY2(expected.contains(QSet<QString>(codes.begin(), codes.end())), qPrintable(codes.join(u' ')));
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

    void whatACrashLeavesIsNotNamed_data()
    {
        QTest::addColumn<Attack>("attack");
        const auto row = [](const char *name, const Attack &attack) { QTest::newRow(name) << attack; };
        const auto left = [](const char *name) -> Attack {
            return [name](const TamperedStore &store) {
                store.write(QString::fromLatin1(name), QByteArray("half"));
            };
        };
        row("evidence that no version took", [](const TamperedStore &store) {
            store.write(QStringLiteral("evidence/new/") + QString(64, u'a'), QByteArray("stray"));
        });
        row("half an evidence file", left("evidence/new/.abc.1x2y3z.part"));
        row("half a pack", left("policies/.meizhou-2021-11@0002-0123456789ab.yaml.1x2y3z.part"));
        row("half a notice", left("notices/.meizhou-2021-11.txt.1x2y3z.part"));
        row("half a calendar", left("calendars/.2027.yaml.1x2y3z.part"));
        row("an older upgrade's copy", left("store-v1-20261120T090000Z.sqlite"));
        row("half an upgrade's copy", left("store-v1-20261120T090000Z.sqlite.part"));
        row("the window's own memory", left("window.ini"));
        row("no digest",
            [](const TamperedStore &store) { QFile::remove(store.path(QStringLiteral("store.digest"))); });
        row("heads one behind", [](const TamperedStore &store) {
            const QByteArray head = store.read(QStringLiteral("store.head"));
            const QByteArray prints = store.read(QStringLiteral("event.head"));
            {
                const auto opened = store.fixture.open();
                QVERIFY(opened->append(StoreFixture::draft(30)));
                QVERIFY(opened->logPrints(StoreFixture::actor(), {PrintEntry()}));
            }
            store.write(QStringLiteral("store.head"), head);
            store.write(QStringLiteral("event.head"), prints);
        });
        row("an older pack that was not moved aside", [](const TamperedStore &store) {
            const QByteArray first = store.read(store.pack);
            store.write(QStringLiteral("later.yaml"), first + "# later\n");
            const Result<PolicyFile> later = readPolicyFile(
                store.path(QStringLiteral("later.yaml")), store.fixture.folder(), TamperedStore::resources());
            QVERIFY(later);
            QVERIFY(store.fixture.open()->putInForce(StoreFixture::actor(), *later));
            QVERIFY(!QFile::exists(store.path(store.pack)));
            store.write(store.pack, first);
        });
#ifdef Q_OS_UNIX
        row("a log that was not written back", [](const TamperedStore &store) {
            QCOMPARE(inChild([&store] {
                         const auto opened = store.fixture.open();
                         const bool done = opened && opened->append(StoreFixture::draft(31))
                             && opened->settings().put(StoreFixture::actor(), QStringLiteral("print.receipt"),
                                                       QStringLiteral("back"))
                             && opened->typing().drop(QStringLiteral("slot"));
                         ::_exit(done ? 7 : 1); // without closing
                         return 1;
                     }),
                     7);
            QVERIFY(QFileInfo(store.path(QStringLiteral("store.sqlite-wal"))).size() > 0);
        });
#endif
    }

    void whatACrashLeavesIsNotNamed()
    {
        QFETCH(const Attack, attack);
        TamperedStore store;
        store.make();
        attack(store);
        QCOMPARE(store.codes(), QStringList());
    }

#ifdef Q_OS_UNIX
    /// Stopped before any step of putting a pack in force: nothing is named, and it is in force or not.
    void aPackWhosePuttingWasStopped_data()
    {
        QTest::addColumn<int>("step"); // the n-th step of writing, its notice first
        for (int step = 0; step <= 10; ++step)
            QTest::addRow("before step %d", step) << step;
    }

    void aPackWhosePuttingWasStopped()
    {
        QFETCH(const int, step);
        TamperedStore store;
        store.make();
        const QString other = store.fixture.home.filePath(QStringLiteral("linfen.yaml"));
        QVERIFY(
            QFile::copy(TamperedStore::resources() + QStringLiteral("/policies/linfen-2020-29.yaml"), other));
        const int status = inChild([&] {
            Environment environment = store.fixture.environment();
            int steps = 0;
            environment.fileHook = [&steps, step](FileStep) -> std::optional<ErrorCode> {
                if (steps++ == step)
                    ::_exit(7);
                return {};
            };
            const auto opened = Store::open(store.fixture.folder(), environment);
            const auto policy = readPolicyFile(other, store.fixture.folder(), TamperedStore::resources());
            return opened && policy && (*opened)->putInForce(StoreFixture::actor(), *policy) ? 8 : 1;
        });
        QCOMPARE(status, step < 10 ? 7 : 8);
        QCOMPARE(store.codes(), QStringList());
        const auto opened = store.fixture.open();
        QVERIFY(opened->events().unsettled()->isEmpty());
        const auto policy = readPolicyFile(other, store.fixture.folder(), TamperedStore::resources());
        QVERIFY(opened->putInForce(StoreFixture::actor(), *policy)); // and again
        QVERIFY(verify(*opened)->good());
    }
#endif

    void aRefusedPackIsNotInForce()
    {
        TamperedStore store;
        store.make();
        const QString other = store.fixture.home.filePath(QStringLiteral("linfen.yaml"));
        QVERIFY(
            QFile::copy(TamperedStore::resources() + QStringLiteral("/policies/linfen-2020-29.yaml"), other));
        for (const FileStep failing :
             {FileStep::Open, FileStep::Write, FileStep::Sync, FileStep::Rename, FileStep::SyncFolder}) {
            Environment environment = store.fixture.environment();
            environment.fileHook = [failing](FileStep step) {
                return step == failing ? std::optional(ErrorCode::DiskFull) : std::nullopt;
            };
            {
                const auto opened = Store::open(store.fixture.folder(), environment);
                const auto policy = readPolicyFile(other, store.fixture.folder(), TamperedStore::resources());
                QCOMPARE((*opened)->putInForce(StoreFixture::actor(), *policy).error().code,
                         ErrorCode::DiskFull);
            }
            QCOMPARE(store.codes(), QStringList());
            QCOMPARE(QDir(store.path(QStringLiteral("policies")))
                         .entryList({QStringLiteral("linfen*")}, QDir::Files),
                     QStringList());
        }
    }

    /// A pack names its notice; that name never becomes another file of the store.
    void aNoticeStaysInItsFolder()
    {
        TamperedStore store;
        store.make();
        QByteArray bytes = store.read(store.pack);
        bytes.replace("file: notices/meizhou-2021-11.txt", "file: store.head");
        const QString path = store.fixture.home.filePath(QStringLiteral("pack.yaml"));
        QVERIFY(writeFile(path, bytes));
        QVERIFY(
            QFile::copy(store.path(store.notice), store.fixture.home.filePath(QStringLiteral("store.head"))));
        const auto policy = readPolicyFile(path, store.fixture.folder(), TamperedStore::resources());
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(store.fixture.open()->putInForce(StoreFixture::actor(), *policy).error().code,
                 ErrorCode::UnsafePath);
        QCOMPARE(store.codes(), QStringList());
    }

    void theSameSettingAgainWritesNothing()
    {
        TamperedStore store;
        store.make();
        const auto opened = store.fixture.open();
        const qint64 before = opened->events().end().kept()->sequence;
        QVERIFY(opened->setWorkplace(StoreFixture::actor(), opened->workplace()));
        QVERIFY(opened->settings().put(StoreFixture::actor(), QStringLiteral("print.receipt"),
                                       QStringLiteral("front")));
        QCOMPARE(opened->events().end().kept()->sequence, before);
        QVERIFY(opened->settings().put(StoreFixture::actor(), QStringLiteral("print.receipt"),
                                       QStringLiteral("back")));
        QCOMPARE(opened->events().end().kept()->sequence, before + 1);
        QVERIFY(verify(*opened)->good());
    }
};

COUNTER_TEST(TestTampering, QCoreApplication)
#include "tst_tampering.moc"
