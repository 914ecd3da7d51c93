#include "storefixture.h"
#include "tests/room/testroom.h"
#include "tests/values/inchild.h"

#include "models/casework/applicationfile.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRandomGenerator>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace counter;

/// A full disk, a folder that may not be written, and the plug pulled at any moment.
class TestFaults : public QObject
{
    Q_OBJECT

    /// A draft with one picture of its own.
    static Result<SavedCase> saveWithPicture(Store &store, int n)
    {
        const Result<EvidenceVault::Taken> taken = store.evidence().take(StoreFixture::picture(n));
        if (!taken)
            return taken.error();
        Application application = StoreFixture::application(n);
        Evidence item;
        item.sm3 = taken->sm3;
        application.evidence.append(item);
        return store.append(StoreFixture::version(application));
    }

    static int filesUnder(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

    static QString verdict(const VerifyReport &report)
    {
        QStringList texts;
        for (const Finding &finding : report.findings)
            texts.append(finding.code + u' ' + finding.place + u' ' + finding.message);
        return texts.join(u'\n');
    }

    /// What the child has been told is saved; read by the parent after the kill.
    struct Told
    {
        QStringList cases;
        QString typing; ///< the name in the last keepTyping that returned
    };

    static Told killed(const StoreFixture &fixture, int from, bool whenOpen, int milliseconds)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        const pid_t child = ::fork();
        if (child == 0) {
            const auto tell = [&ends](const QString &line) {
                const QByteArray bytes = line.toUtf8() + '\n';
                if (::write(ends[1], bytes.constData(), size_t(bytes.size())) != bytes.size())
                    ::_exit(2);
            };
            const auto store = fixture.open();
            tell(QStringLiteral("open"));
            for (int n = from; store; ++n) {
                Application typed = StoreFixture::application(n);
                if (store->typing().keep({QStringLiteral("slot"), {}, store->now(), typed}))
                    tell(QString(u"t " + typed.claimant.name));
                const Result<SavedCase> saved = saveWithPicture(*store, n);
                if (saved)
                    tell(QString(u"c " + saved->caseId));
            }
            ::_exit(3);
        }
        ::close(ends[1]);
        char first = 0; // some are killed while they open the store, most when they work
        if (whenOpen && ::read(ends[0], &first, 1) != 1)
            return {};
        ::usleep(useconds_t(milliseconds) * 1000);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        Told told;
        QFile file;
        if (file.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.startsWith("c "))
                    told.cases.append(QString::fromUtf8(line.mid(2)));
                if (line.startsWith("t "))
                    told.typing = QString::fromUtf8(line.mid(2));
            }
        return told;
    }

    /// What was typed last is offered back, or it is the case that was saved after it.
    static void checkTyping(Store &store, const QString &typed, int cases)
    {
        if (typed.isEmpty())
            return;
        const Result<QList<KeptTyping>> kept = store.typing().all();
        QVERIFY(kept);
        QSet<QString> names;
        for (const KeptTyping &one : *kept)
            names.insert(one.application.claimant.name);
        CaseQuery newest;
        newest.limit = 1;
        const Result<QList<CaseRow>> rows = store.search().list(newest);
        for (const CaseRow &row : *rows)
            names.insert(row.name);
        // One keepTyping more may have been done without being told.
        names.insert(cases > 0 ? StoreFixture::application(cases).claimant.name : QString());
        QVERIFY2(names.contains(typed), qPrintable(typed));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aFullDiskIsSaidAndNothingChanges()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        store.reset();
        const int status = inChild([&fixture] {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto full = fixture.open();
            if (!full)
                return 2;
            const rlimit limit{64 * 1024, 64 * 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            int saved = 0;
            for (int n = 2; n < 100; ++n, ++saved) {
                const Result<SavedCase> done = full->append(StoreFixture::draft(n));
                if (done)
                    continue;
                if (done.error().code != ErrorCode::DiskFull)
                    return 3;
                // Still usable, and once there is room again it goes on.
                if (*full->search().count({}) != 1 + saved)
                    return 4;
                const rlimit room{RLIM_INFINITY, RLIM_INFINITY};
                ::setrlimit(RLIMIT_FSIZE, &room);
                return 7;
            }
            return 5;
        });
        QCOMPARE(status, 7);
        store = fixture.open();
        QVERIFY(store);
        QVERIFY(verify(*store)->good());
        QVERIFY(*store->search().count({}) >= 1);
    }

    /// A copy lies on another disk than the store, and that is the full one.
    void aCopyWithoutRoomNamesItsOwnPlace()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        store.reset();
        const QString copy = fixture.home.filePath(QStringLiteral("copy.sqlite"));
        const int status = inChild([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto full = fixture.open();
            const rlimit limit{32 * 1024, 32 * 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const Result<void> done = full->database().run(QStringLiteral("VACUUM INTO ?"), {copy});
            if (done || done.error().code != ErrorCode::DiskFull)
                return 1;
            return done.error().place == copy && explain(done.error()).contains(copy) ? 7 : 2;
        });
        QCOMPARE(status, 7);
    }

    void aFullDiskWhileEvidenceComesIn()
    {
        StoreFixture fixture;
        Environment environment = fixture.environment();
        environment.fileHook = [](FileStep step) {
            return step == FileStep::Write ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        };
        QVERIFY(fixture.create());
        const Result<std::unique_ptr<Store>> store = Store::open(fixture.folder(), environment);
        const Result<EvidenceVault::Taken> taken = (*store)->evidence().take(StoreFixture::picture(1));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::DiskFull);
        QCOMPARE(filesUnder(fixture.folder() + QStringLiteral("/evidence")), 0);
    }

    void aFailedStepOfAppendingChangesNothing_data()
    {
        QTest::addColumn<StoreStep>("step");
        QTest::newRow("begin") << StoreStep::Begin;
        QTest::newRow("insert") << StoreStep::Insert;
        QTest::newRow("index") << StoreStep::Index;
        QTest::newRow("commit") << StoreStep::Commit;
    }

    void aFailedStepOfAppendingChangesNothing()
    {
        QFETCH(StoreStep, step);
        StoreFixture fixture;
        QVERIFY(fixture.create());
        bool failing = false;
        Environment environment = fixture.environment();
        environment.storeHook = [&](StoreStep now) {
            return failing && now == step ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        };
        const Result<std::unique_ptr<Store>> store = Store::open(fixture.folder(), environment);
        QVERIFY(saveWithPicture(**store, 1));
        failing = true;
        QCOMPARE(saveWithPicture(**store, 2).error().code, ErrorCode::DiskFull);
        failing = false;
        QCOMPARE(*(*store)->search().count({}), 1);
        QCOMPARE((*store)->ledger().end().last()->sequence, 1);
        QVERIFY2(saveWithPicture(**store, 2), "its lines were not claimed by the attempt");
        QVERIFY(verify(**store)->good());
    }

    void aFolderThatMayNotBeWritten()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        // Everyone may read it, nobody may write it.
        for (const QString &path : {fixture.home.path(), fixture.folder()})
            QVERIFY(QFile::setPermissions(path,
                                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        const auto code = [](const auto &result) { return result.ok() ? 100 : int(result.error().code); };
        const auto asNobody = [](const std::function<int()> &work) {
            return inChild([&work] {
                constexpr uid_t nobody = 65534; // the superuser may write anywhere
                return ::geteuid() == 0 && ::setuid(nobody) != 0 ? 101 : work();
            });
        };
        const int opened =
            asNobody([&] { return code(Store::open(fixture.folder(), fixture.environment())); });
        const int made = asNobody([&] {
            return code(Store::create(fixture.home.filePath(QStringLiteral("x")), {}, fixture.environment()));
        });
        for (const QString &path : {fixture.home.path(), fixture.folder()})
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(opened, int(ErrorCode::ReadOnly));
        QCOMPARE(made, int(ErrorCode::ReadOnly));
        QVERIFY(verify(*fixture.open())->good());
    }

    /// Stopped before each step of saving: the acknowledged is there, nothing else is.
    void aProgramThatDiesAtAStep_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("store");
        QTest::addColumn<int>("cases");
        const auto fileRow = [](const char *name, FileStep step) {
            QTest::newRow(name) << int(step) << -1 << 1;
        };
        const auto storeRow = [](const char *name, StoreStep step, int cases) {
            QTest::newRow(name) << -1 << int(step) << cases;
        };
        fileRow("before the picture is written", FileStep::Write);
        fileRow("before the picture is flushed", FileStep::Sync);
        fileRow("before the picture has its name", FileStep::Rename);
        fileRow("before the folder is flushed", FileStep::SyncFolder);
        storeRow("before the transaction", StoreStep::Begin, 1);
        storeRow("before the version", StoreStep::Insert, 1);
        storeRow("before the index", StoreStep::Index, 1);
        storeRow("before the commit", StoreStep::Commit, 1);
        storeRow("after the commit", StoreStep::Committed, 2);
    }

    void aProgramThatDiesAtAStep()
    {
        QFETCH(int, file);
        QFETCH(int, store);
        QFETCH(int, cases);
        StoreFixture fixture;
        {
            const auto first = fixture.create();
            QVERIFY(saveWithPicture(*first, 1));
        }
        const int status = inChild([&] {
            Environment environment = fixture.environment();
            environment.fileHook = [file](FileStep step) -> std::optional<ErrorCode> {
                if (int(step) == file)
                    ::_exit(7);
                return {};
            };
            environment.storeHook = [store](StoreStep step) -> std::optional<ErrorCode> {
                if (int(step) == store)
                    ::_exit(7);
                return {};
            };
            const Result<std::unique_ptr<Store>> dying = Store::open(fixture.folder(), environment);
            return saveWithPicture(**dying, 2) ? 1 : 2;
        });
        QCOMPARE(status, 7);
        const auto after = fixture.open();
        QVERIFY(after);
        QCOMPARE(*after->search().count({}), cases);
        QCOMPARE(filesUnder(fixture.folder() + QStringLiteral("/evidence")), cases);
        QCOMPARE(filesUnder(fixture.folder() + QStringLiteral("/evidence/new")), 0);
        const Result<VerifyReport> report = verify(*after);
        QVERIFY2(report->good(), qPrintable(verdict(*report)));
    }

    void killedAtRandomInstants()
    {
        constexpr int Kills = 60; // tests/benchmarks/kill_store does it ten thousand times
        constexpr int KillsAStore = 20; // so that verifying all of it each time stays quick
        QRandomGenerator random(20261120);
        int acknowledged = 0;
        for (int round = 0; round < Kills / KillsAStore; ++round) {
            StoreFixture fixture;
            QVERIFY(fixture.create());
            QStringList known;
            int next = 1;
            for (int kill = 0; kill < KillsAStore; ++kill) {
                const Told told = killed(fixture, next, kill % 4 != 0, random.bounded(80));
                known += told.cases;
                const auto store = fixture.open();
                QVERIFY(store);
                for (const QString &id : std::as_const(known))
                    QVERIFY2(store->version(id, 0), qPrintable(id));
                const int cases = *store->search().count({});
                QVERIFY(cases == known.size()
                        || cases == known.size() + 1); // saved, but killed before it was told
                if (cases > known.size())
                    known.append(store->search().list({})->first().id);
                QCOMPARE(filesUnder(fixture.folder() + QStringLiteral("/evidence")), cases);
                const Result<VerifyReport> report = verify(*store);
                QVERIFY2(report->good(), qPrintable(verdict(*report)));
                checkTyping(*store, told.typing, cases);
                next = cases + 1;
            }
            acknowledged += int(known.size());
        }
        qInfo("%d kills, %d cases saved between them", Kills, acknowledged);
        QVERIFY2(acknowledged > Kills / 10, "the kills came before anything was done");
    }

    /// The row is durable when keepTyping returns, and gone when its version is saved.
    void keptTypingOutlivesTheProgram()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const Application typed = StoreFixture::application(5);
        const int status = inChild([&] {
            const auto store = fixture.open();
            return store->typing().keep({QStringLiteral("a"), {}, store->now(), StoreFixture::application(4)})
                    && store->typing().keep({QStringLiteral("a"), {}, store->now(), typed})
                ? (::kill(::getpid(), SIGKILL), 1)
                : 2;
        });
        QCOMPARE(status, -1);
        auto store = fixture.open();
        const Result<QList<KeptTyping>> kept = store->typing().all();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().application, typed);
        QCOMPARE(kept->first().at, fixture.clock);
        QVERIFY(store->append(StoreFixture::version(typed)));
        QVERIFY(store->typing().all()->isEmpty());
    }

    /// A crash leaves the digest behind the file; that is no damage.
    void aDigestOfYesterdayIsNoDamage()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString digest = fixture.folder() + QStringLiteral("/store.digest");
        QVERIFY(QFile::exists(digest));
        const int status = inChild([&fixture] {
            const auto store = fixture.open();
            ::_exit(store && store->append(StoreFixture::draft(1)) ? 7 : 1); // without closing
            return 1;
        });
        QCOMPARE(status, 7);
        QVERIFY(!QFile::exists(digest)); // gone before the first byte was changed
        auto store = fixture.open();
        QVERIFY(verify(*store)->good());
        QCOMPARE(*store->search().count({}), 1);
        store.reset();
        QVERIFY(QFile::exists(digest));
        QVERIFY(verify(*fixture.open())->good());
    }
};

COUNTER_TEST(TestFaults, QCoreApplication)
#include "tst_faults.moc"
