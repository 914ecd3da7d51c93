// A backup goes out and comes back.
#include "filledstore.h"

#include "models/store/backup.h"

#include <QTest>

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
        const Result<BackupReport> made = backup(*store, out, fixture.environment());
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
        const Result<QString> pack = store->putInForce(*policy);
        QVERIFY(pack);
        const QString out = fixture.home.filePath(QStringLiteral("备份"));
        const Result<BackupReport> made = backup(*store, out, fixture.environment());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->verified.versions, 6);
        QCOMPARE(made->verified.evidence, 2);
        QCOMPARE(backup(*store, out, fixture.environment()).error().code, ErrorCode::StoreExists);

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
            const auto database = Database::open(out + QStringLiteral("/store.sqlite"), false, 50);
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

    void aPowerCutBetweenTheRenamingsLosesNoStore_data()
    {
        QTest::addColumn<QByteArray>("lock"); // process, program, computer, its identity, its start
        QTest::newRow("a program that is gone") << QByteArray("999999999\nrefund-counter\n\n\n\n");
        QTest::newRow("a lock that was not written") << QByteArray();
    }

    void aPowerCutBetweenTheRenamingsLosesNoStore()
    {
        QFETCH(const QByteArray, lock);
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        store.reset();
        QVERIFY(!putBackAfterPowerCut(fixture.folder()));
        const QString aside = fixture.folder() + QStringLiteral(".before-20261120T094100Z");
        QVERIFY(QDir().rename(fixture.folder(), aside));
        QVERIFY(!putBackAfterPowerCut(fixture.folder())); // no restoring was cut short

        QVERIFY(writeFile(fixture.folder() + QStringLiteral(".restoring"), lock));
        QVERIFY(putBackAfterPowerCut(fixture.folder()));
        QVERIFY(Store::existsIn(fixture.folder()));
        QVERIFY(verify(*fixture.open())->good());
        QVERIFY(!QFileInfo::exists(fixture.folder() + QStringLiteral(".restoring")));
    }

    void theStoreItselfIsNoBackup_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("in use") << QString();
        QTest::newRow("of a restoring that was cut short") << QStringLiteral(".part");
    }

    void theStoreItselfIsNoBackup()
    {
        QFETCH(const QString, end);
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const QString chosen = fixture.folder() + end;
        if (!end.isEmpty())
            QVERIFY(backup(*store, chosen, fixture.environment()));
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
        QVERIFY(backup(*store, out, fixture.environment()));
        const QString sm3 = store->evidence().all().first();
        store.reset();
        QVERIFY(QFile::remove(out + u"/evidence/" + sm3.left(2) + u'/' + sm3));
        QCOMPARE(restore(out, fixture.folder(), fixture.environment()).error().code, ErrorCode::StoreDamaged);
        QVERIFY(verify(*fixture.open())->good());
        QVERIFY(!QFile::exists(fixture.folder() + QStringLiteral(".part")));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
