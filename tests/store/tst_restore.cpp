// A backup goes out and comes back.
#include "filledstore.h"
#include "tests/room/testroom.h"

#include "models/store/care/backup.h"
#include "models/store/care/storecopy.h"
#include "models/store/vault/stagingfolder.h"

#include <QCoreApplication>
#include <atomic>
#include <chrono>
#include <thread>

#ifdef Q_OS_UNIX
#include "tests/values/inchild.h"
#endif

using namespace counter;

class TestRestore : public QObject
{
    Q_OBJECT

    /// A filled store of the fixture, closed, and the folder of its backup.
    static QString backedUp(const StoreFixture &fixture)
    {
        const auto store = fixture.create();
        fill(*store);
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        const Result<BackupReport> made = backup(*store, StoreFixture::actor(), out, fixture.environment());
        return made ? out : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aBackupIsACopyThatVerifiesAndComesBack()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString resources = QStringLiteral(SOURCE_DIR "/resources");
        const Result<PolicyFile> policy = readPolicyFile(
            resources + QStringLiteral("/policies/meizhou-2021-11.yaml"), fixture.folder(), resources);
        QVERIFY(policy);
        const Result<QString> pack = store->putInForce(StoreFixture::actor(), *policy);
        QVERIFY(pack);
        const QString out = fixture.home.filePath(QStringLiteral("备份"));
        const Result<BackupReport> made = backup(*store, StoreFixture::actor(), out, fixture.environment());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->verified.versions, 6);
        QCOMPARE(made->verified.evidence, 2);
        QCOMPARE(backup(*store, StoreFixture::actor(), out, fixture.environment()).error().code,
                 ErrorCode::StoreExists);

        QVERIFY(store->append(StoreFixture::draft(20)));
        QCOMPARE(restore(out, fixture.folder(), fixture.environment()).error().code, ErrorCode::StoreLocked);
        store.reset();
        const Result<BackupReport> back = restore(out, fixture.folder(), fixture.environment());
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(Store::existsIn(back->keptAside));
        store = fixture.open();
        QCOMPARE(*store->search().count({}), 5);
        QVERIFY(verify(*store)->good());
        QVERIFY(QFile::exists(*pack));
        QVERIFY(QFile::exists(fixture.folder() + QStringLiteral("/notices/meizhou-2021-11.txt")));
        QCOMPARE(*Store::open(back->keptAside, fixture.environment()).value()->search().count({}), 6);
    }

#ifdef Q_OS_UNIX // on Windows the user's own folder keeps others out
    void aRestoredStoreIsItsOwnersAlone()
    {
        const StoreFixture fixture;
        const QString out = backedUp(fixture);
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
        QCOMPARE(int(QFileInfo(fixture.folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }
#endif

    /// It was restored as good once, fired on the next import and wiped the settings.
    void aBackupWithAPlantedTriggerDoesNotComeBack()
    {
        const StoreFixture fixture;
        const QString out = backedUp(fixture);
        {
            const auto database =
                Database::open(out + QStringLiteral("/store.sqlite"), Database::Access::Write, 50);
            QVERIFY((*database)->run(QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON version"
                                                    " BEGIN DELETE FROM setting; END")));
        }
        const Result<BackupReport> refused = restore(out, fixture.folder(), fixture.environment());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        QVERIFY(verify(*fixture.open())->good());
    }

    /// A case saved into it would go aside with it.
    void nobodyOpensAStoreThatIsBeingReplaced()
    {
        const StoreFixture fixture;
        const QString out = backedUp(fixture);
        int tried = 0;
        int opened = 0;
        int begun = 0;
        const auto meanwhile = [&](qint64, qint64) {
            ++tried;
            opened += Store::open(fixture.folder(), fixture.environment()) ? 1 : 0;
            begun += restore(out, fixture.folder(), fixture.environment()) ? 1 : 0;
            return true;
        };
        QVERIFY(restore(out, fixture.folder(), fixture.environment(), meanwhile));
        QVERIFY(tried > 0);
        QCOMPARE(opened, 0);
        QCOMPARE(begun, 0);
    }

#ifdef Q_OS_UNIX
    void theNextStartEndsWhatWasCutShort_data()
    {
        QTest::addColumn<int>("renamings"); // done before the program was killed
        QTest::addColumn<bool>("thereBefore");
        QTest::addColumn<RestoreEnd::What>("end");
        QTest::addColumn<int>("cases");
        QTest::newRow("before the first renaming it is undone") << 0 << true << RestoreEnd::What::Undone << 2;
        QTest::newRow("between the two it is finished") << 1 << true << RestoreEnd::What::Finished << 5;
        QTest::newRow("after the second it is finished") << 2 << true << RestoreEnd::What::Finished << 5;
        QTest::newRow("on a new machine it is finished") << 0 << false << RestoreEnd::What::Finished << 5;
        QTest::newRow("renamed on a new machine it is finished")
            << 2 << false << RestoreEnd::What::Finished << 5;
    }

    /// Exactly the restoring that was cut short, not the newest folder that is called like one put aside.
    void theNextStartEndsWhatWasCutShort()
    {
        QFETCH(const int, renamings);
        QFETCH(const bool, thereBefore);
        QFETCH(const RestoreEnd::What, end);
        QFETCH(const int, cases);
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        const QString old = fixture.folder() + QStringLiteral(".before-20991231T235959Z");
        QVERIFY(QDir().rename(fixture.folder(), old)); // another one, put aside by hand
        if (thereBefore) {
            auto other = fixture.create();
            QVERIFY(other->append(StoreFixture::draft(91)) && other->append(StoreFixture::draft(92)));
        }
        const QString aside = fixture.folder() + QStringLiteral(".before-20261120T094100Z-0000");
        const int killed = inChild([&]() -> int {
            auto staging = StagingFolder::make(fixture.folder(), fixture.environment().randomBytes);
            const auto all = [](const QString &) { return true; };
            RestoreNote note;
            note.aside = thereBefore ? QFileInfo(aside).fileName() : QString();
            bool good = staging && copyStoreFiles(out, staging->path(), all, {}, {}, {})
                && staging->note(note.toJson());
            if (good && renamings > 0 && thereBefore)
                good = bool(moveFolder(fixture.folder(), aside));
            if (good && renamings > 1)
                good = bool(staging->rename(fixture.folder()));
            ::_exit(good ? 0 : 1); // nothing is tidied up
        });
        QCOMPARE(killed, 0);

        const auto store = fixture.open();
        QVERIFY(store);
        QCOMPARE(store->restoreEnd().what, end);
        QVERIFY(!store->restoreEnd().sentence().isEmpty());
        QCOMPARE(*store->search().count({}), cases);
        QVERIFY(verify(*store)->good());
        QVERIFY(Store::existsIn(old));
        QCOMPARE(Store::existsIn(aside), thereBefore && end == RestoreEnd::What::Finished);
        QVERIFY(StagingFolder::beside(fixture.folder()).isEmpty());
        QVERIFY(!StagingFolder::in(fixture.folder()));
    }

    /// What a restoring left behind brings back no store that was moved away on purpose.
    void aStoreThatWasMovedAwayStaysAway()
    {
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
        const QString elsewhere = fixture.home.filePath(QStringLiteral("archive"));
        QVERIFY(QDir().rename(fixture.folder(), elsewhere));
        QCOMPARE(Store::open(fixture.folder(), fixture.environment()).error().code, ErrorCode::StoreMissing);
        QVERIFY(!QFileInfo::exists(fixture.folder()));
    }

    /// The program is killed while it copies; what lay beside belongs to somebody else or to a living run.
    void onlyOurOwnRemainsAreRemoved()
    {
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        const QString stranger = fixture.folder() + QStringLiteral(".part");
        const QString alike = fixture.folder() + QStringLiteral(".part-0123456789abcdef");
        for (const QString &folder : {stranger, alike}) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(writeFile(folder + QStringLiteral("/mine.txt"), "x"));
        }
        QVERIFY(QDir().mkpath(fixture.folder() + QStringLiteral(".restoring")));
        QCOMPARE(inChild([&]() -> int {
                     auto staging = StagingFolder::make(fixture.folder(), fixture.environment().randomBytes);
                     ::_exit(staging && writeFile(staging->path() + QStringLiteral("/store.sqlite"), "half")
                                 ? 0
                                 : 1);
                 }),
                 0);
        auto living = StagingFolder::make(fixture.folder(), fixture.environment().randomBytes);
        QVERIFY(living);
        QCOMPARE(StagingFolder::beside(fixture.folder()).size(), 2);
        QVERIFY(fixture.open());
        QCOMPARE(StagingFolder::beside(fixture.folder()).size(), 1);
        QVERIFY(QFileInfo::exists(living->path()));
        for (const QString &folder : {stranger, alike})
            QVERIFY(QFileInfo::exists(folder + QStringLiteral("/mine.txt")));
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
    }

    void aLinkOfTheTemporaryNameIsNotFollowed()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString theirs = fixture.home.filePath(QStringLiteral("theirs"));
        QVERIFY(QDir().mkpath(theirs));
        QVERIFY(writeFile(theirs + QStringLiteral("/mine.txt"), "x"));
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        QVERIFY(QFile::link(theirs, out + QStringLiteral(".part")));
        QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
        QCOMPARE(QDir(theirs).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});
        QVERIFY(QFileInfo(out + QStringLiteral(".part")).isSymLink());
    }
#endif

    /// Two in one second put two stores aside.
    void twoRestoringsInOneSecondDoNotMeet()
    {
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        const Result<BackupReport> first = restore(out, fixture.folder(), fixture.environment());
        const Result<BackupReport> second = restore(out, fixture.folder(), fixture.environment());
        QVERIFY(first && second);
        QVERIFY(first->keptAside != second->keptAside);
        QVERIFY(Store::existsIn(first->keptAside) && Store::existsIn(second->keptAside));
    }

    /// A stray file in a backup's folder is not brought in.
    void onlyWhatAStoreIsMadeOfComesBack()
    {
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        for (const char *name :
             {"/notes.txt", "/evidence/autorun.inf", "/evidence/new/x", "/policies/run.sh"})
            QVERIFY(QDir().mkpath(QFileInfo(out + QString::fromLatin1(name)).path())
                    && writeFile(out + QString::fromLatin1(name), "x"));
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
        for (const char *name :
             {"/notes.txt", "/evidence/autorun.inf", "/evidence/new/x", "/policies/run.sh"})
            QVERIFY(!QFileInfo::exists(fixture.folder() + QString::fromLatin1(name)));
    }

    void aWholeChainComesBackWithoutItsHeadFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("torn") << QByteArray("refund-head/1 000000");
    }

    void aWholeChainComesBackWithoutItsHeadFiles()
    {
        QFETCH(const QByteArray, content);
        StoreFixture fixture;
        const QString out = backedUp(fixture);
        for (const char *name : {"/store.head", "/event.head"}) {
            QVERIFY(QFile::remove(out + QString::fromLatin1(name)));
            if (!content.isEmpty())
                QVERIFY(writeFile(out + QString::fromLatin1(name), content));
        }
        const Result<BackupReport> back = restore(out, fixture.folder(), fixture.environment());
        QVERIFY(back);
        QCOMPARE(back->headsMade, (QStringList{QStringLiteral("store.head"), QStringLiteral("event.head")}));
        QVERIFY(back->verified.good());
        const auto store = fixture.open();
        QVERIFY(store->ledger().end().outside());
        QVERIFY(store->events().end().outside());
    }

    /// One damaged picture is no reason to go without a backup of everything else.
    void missingEvidenceStopsNoBackup_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::newRow("missing") << false;
        QTest::newRow("changed") << true;
    }

    void missingEvidenceStopsNoBackup()
    {
        QFETCH(const bool, changed);
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString sm3 = store->evidence().all().first();
        const QString file = fixture.folder() + u"/evidence/" + sm3.left(2) + u'/' + sm3;
        QVERIFY(changed ? bool(writeFile(file, "other")) : QFile::remove(file));
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        const Result<BackupReport> made = backup(*store, StoreFixture::actor(), out, fixture.environment());
        QVERIFY(made);
        QCOMPARE(made->verified.findings.size(), 1);
        QCOMPARE(made->verified.findings.first().place, sm3);
        store.reset();
        const Result<BackupReport> back = restore(out, fixture.folder(), fixture.environment());
        QVERIFY(back);
        QCOMPARE(back->verified.findings, made->verified.findings);
    }

    void theStoreItselfIsNoBackup_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("in use") << QString();
        QTest::newRow("through a link") << QStringLiteral(".link");
    }

    void theStoreItselfIsNoBackup()
    {
        QFETCH(const QString, end);
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString chosen = fixture.folder() + end;
        if (!end.isEmpty())
            QVERIFY(QFile::link(fixture.folder(), chosen));
        store.reset();
        QCOMPARE(restore(chosen, fixture.folder(), fixture.environment()).error().code, ErrorCode::BadUsage);
        QVERIFY(Store::existsIn(chosen));
        QVERIFY(verify(*fixture.open())->good());
    }

    void aDamagedBackupDoesNotComeBack()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
        store.reset();
        {
            const auto damaged = Store::open(out, fixture.environment());
            QVERIFY((*damaged)->database().run(QStringLiteral("DROP TRIGGER version_never_updated")));
            QVERIFY((*damaged)->database().run(
                QStringLiteral("UPDATE version SET clerk = 'x' WHERE sequence = 2")));
        }
        QCOMPARE(restore(out, fixture.folder(), fixture.environment()).error().code, ErrorCode::StoreDamaged);
        QVERIFY(verify(*fixture.open())->good());
        QVERIFY(StagingFolder::beside(fixture.folder()).isEmpty());
    }

    /// Between making a folder and locking it another start may take it for a killed run's and sweep it.
    void aFolderThatWasSweptIsMadeOnceMore()
    {
        const QTemporaryDir home;
        std::atomic<bool> over = false;
        std::thread sweeping([&] {
            while (!over) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
                StagingFolder::sweep(home.path());
            }
        });
        QStringList failed;
        for (int n = 0; n < 300; ++n)
            if (const Result<StagingFolder> made = StagingFolder::make(home.filePath(QStringLiteral("store")),
                                                                       Environment::real().randomBytes);
                !made)
                failed.append(errorName(made.error().code) + u' ' + made.error().detail + u' '
                              + made.error().place);
        over = true;
        sweeping.join();
        QCOMPARE(failed.join(u'\n'), QString());
    }
};

COUNTER_TEST(TestRestore, QCoreApplication)
#include "tst_restore.moc"
