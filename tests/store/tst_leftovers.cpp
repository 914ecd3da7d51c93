#include "tampering.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include "tests/values/inchild.h"

#include <unistd.h>
#endif

using namespace counter;

/// What a crash, a stop or a refusal leaves behind is no damage: verify names nothing.
class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

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

COUNTER_TEST(TestLeftovers, QCoreApplication)
#include "tst_leftovers.moc"
