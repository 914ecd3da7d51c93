#include "corpus.h"
#include "models/desk/officedesk.h"
#include "storedexample.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"
#include "models/store/opening/migrations.h"
#include "models/store/opening/takeover.h"
#include "models/store/opening/upgradecopy.h"
#include "models/store/vault/sm3.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::corpus;

namespace {

/// No program left a store in this schema: the step after it follows at once (aStopBetweenTwoSteps).
constexpr qsizetype NeverAnEnd = 6;

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("store-v*")}, QDir::Files);
}

} // namespace

/// A newer program opens what every older one wrote.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusHoldsEveryReleasedSchema()
    {
        for (qsizetype version = 1; version <= storeMigrations().size(); ++version)
            QVERIFY2(version == NeverAnEnd || examples().contains(QStringLiteral("schema-%1").arg(version)),
                     qPrintable(QString::number(version)));
        for (const QString &name : examples())
            QVERIFY2(schemaOf(name) >= 1 && schemaOf(name) <= storeMigrations().size(), qPrintable(name));
    }

    /// A step that was released is what stores out there went through.
    void aReleasedStepIsNeverChanged()
    {
        QStringList hashes;
        for (const QStringList &step : storeMigrations())
            hashes.append(sm3Hex(step.join(u'\n').toUtf8()).left(8));
        QCOMPARE(hashes.join(u' '),
                 QStringLiteral("276034c1 aecee842 63264374 e6d1ee42 8cd46015 53cd9623 7a9b70d8 949848f5"));
    }

    void aStoreOfAnyReleaseOpensWhole_data() { exampleRows(); }

    void aStoreOfAnyReleaseOpensWhole()
    {
        QFETCH(const QString, example);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        const QJsonObject expected = jsonIn(example, QStringLiteral("content.json")).object();
        QVERIFY(expected.value(QStringLiteral("cases")).toArray().size() >= 3);

        const bool older = schemaOf(example) < storeMigrations().size();
        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        for (int time = 1; time <= 2; ++time) { // at the upgrade, and after it
            const auto store = fixture.open();
            QVERIFY(store && !store->damage());
            QCOMPARE(store->upgradeCopy().isEmpty(), !older || time == 2);
            OfficeDesk office(*store, rules);
            const Result<QJsonObject> content = contentOf(*store, office);
            QVERIFY(content);
            QCOMPARE(*content, expected);
            const Result<VerifyReport> report = verify(*store);
            QVERIFY(report);
            QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
            QCOMPARE(report->evidence, 1);
        }
        QCOMPARE(copiesIn(fixture.folder()).size(), older ? 1 : 0);

        const auto store = fixture.open();
        OfficeDesk office(*store, rules);
        const Result<SavedCase> saved =
            office.drafts().save(office.actor(), {}, StoreFixture::application(60));
        QVERIFY(saved);
        PrintEntry print;
        print.caseId = saved->caseId;
        print.sheet = QStringLiteral("receipt");
        QVERIFY(office.papers().record(office.actor(), {print}));
        QVERIFY(verify(*store)->good());
    }

    /// Stopped after any step of an upgrade: the next opening goes on from there.
    void aStopBetweenTwoSteps_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<int>("reached");
        for (const QString &name : examples())
            for (int reached = schemaOf(name) + 1; reached < storeMigrations().size(); ++reached)
                QTest::addRow("%s to %d", qPrintable(name), reached) << name << reached;
    }

    void aStopBetweenTwoSteps()
    {
        QFETCH(const QString, example);
        QFETCH(const int, reached);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        {
            const auto database = Database::open(fixture.folder() + QStringLiteral("/store.sqlite"),
                                                 Database::Access::Write, 50);
            QVERIFY(database);
            const Result<Upgrade> done = migrate(**database, storeMigrations().first(reached), fixture.clock,
                                                 takeOverIn(**database, fixture.folder(), fixture.clock));
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        fixture.clock = fixture.clock.addSecs(60); // the second copy is another
        const auto store = fixture.open();
        QVERIFY(store && !store->damage());
        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        QCOMPARE(*contentOf(*store, OfficeDesk(*store, rules)),
                 jsonIn(example, QStringLiteral("content.json")).object());
        QVERIFY(verify(*store)->good());
    }

    /// Not a byte of what an older program wrote of a version is another after the upgrade.
    void whatWasWrittenStaysAsItWas_data() { exampleRows(); }

    void whatWasWrittenStaysAsItWas()
    {
        QFETCH(const QString, example);
        StoreFixture fixture;
        QVERIFY(copyTree(pathOf(example) + QStringLiteral("/store"), fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        const auto rows = [&path] {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QStringList read;
            QTEST_ASSERT((*database)->each(
                QStringLiteral("SELECT sequence || case_id || number || case_previous || hex(previous_hash)"
                               " || hex(body_hash) || at || clerk || window || office || verb || stage"
                               " || reason || hex(hash) || hex(body) FROM version ORDER BY sequence"),
                {}, [&read](const Row &row) {
                    read.append(row.text(0));
                    return true;
                }));
            return read;
        };
        const QStringList before = rows();
        QVERIFY(fixture.open());
        QCOMPARE(rows(), before);
    }

    /// Whoever must go back to the older program finds its store untouched in the copy.
    void theCopyIsAStoreOfTheOlderProgram()
    {
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-1");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        QString copy;
        {
            const auto store = fixture.open();
            QVERIFY(store);
            copy = store->upgradeCopy();
        }
        QCOMPARE(QFileInfo(copy).fileName(), QStringLiteral("store-v1-20261120T090000Z.sqlite"));
#ifdef Q_OS_UNIX // on Windows the user's own folder keeps others out
        QCOMPARE(int(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
#endif
        const auto old = Database::open(copy, Database::Access::Write, 50);
        QVERIFY(old);
        QCOMPARE(*schemaVersion(**old), 1);
        QVERIFY(*(*old)->integer(QStringLiteral("SELECT count(*) FROM version")) > 0);
        QCOMPARE(*(*old)->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'print'")),
                 0);
    }

    /// Damage that stops an upgrade is what verify is asked for: it is told, and nothing is changed.
    void anOlderStoreIsJudgedAsItLies_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a version was changed")
            << QStringLiteral("UPDATE version SET reason = '改' WHERE sequence = 2")
            << QStringLiteral("chain");
        QTest::newRow("a setting was changed")
            << QStringLiteral("UPDATE setting SET value = '别人' WHERE name = 'desk.clerk'")
            << QStringLiteral("setting");
    }

    void anOlderStoreIsJudgedAsItLies()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, found);
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-2");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        if (!damage.isEmpty()) {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QVERIFY((*database)->run(QStringLiteral("DROP TRIGGER version_never_updated")));
            QVERIFY((*database)->run(damage));
            QVERIFY((*database)->run(
                QStringLiteral("CREATE TRIGGER version_never_updated BEFORE UPDATE ON version"
                               " BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END")));
        }
        const Result<QByteArray> before = readFile(path, 1 << 24);
        {
            const auto store = Store::open(fixture.folder(), fixture.environment(), OpenFor::Check);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
            const Result<VerifyReport> report = verify(**store);
            QVERIFY(report);
            QCOMPARE(report->codes.contains(found), !found.isEmpty());
            if (found.isEmpty())
                QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
        }
        QCOMPARE(*readFile(path, 1 << 24), *before);
        QVERIFY(copiesIn(fixture.folder()).isEmpty());
    }

    /// The upgrade waits for a copy that can be trusted: without one the store stays as it was.
    void withoutACopyNothingIsChanged()
    {
        StoreFixture fixture;
        const QString example = QString::fromLatin1(Examples) + QStringLiteral("/schema-1");
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        const QString inTheWay =
            fixture.folder() + QStringLiteral("/store-v1-20261120T090000Z.sqlite.part/file");
        QVERIFY(QDir().mkpath(inTheWay));
        QVERIFY(!fixture.open());
        {
            const auto database = Database::open(fixture.folder() + QStringLiteral("/store.sqlite"),
                                                 Database::Access::Write, 50);
            QVERIFY(database);
            QCOMPARE(*schemaVersion(**database), 1);
        }
        QVERIFY(QDir(QFileInfo(inTheWay).path()).removeRecursively());
        QVERIFY(fixture.open());
    }

    void anOlderProgramRefusesANewerStorePlainly()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QVERIFY(database);
            QVERIFY(
                (*database)->run(QStringLiteral("PRAGMA user_version=%1").arg(storeMigrations().size() + 1)));
        }
        const Result<QByteArray> before = readFile(path, 1 << 24);
        const Result<std::unique_ptr<Store>> refused = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFromFuture);
        QVERIFY2(explain(refused.error()).contains(QStringLiteral("更新")),
                 qPrintable(explain(refused.error())));
        QCOMPARE(*readFile(path, 1 << 24), *before);
        QVERIFY(copiesIn(fixture.folder()).isEmpty());
    }
};

COUNTER_TEST(TestUpgrade, QCoreApplication)
#include "tst_upgrade.moc"
