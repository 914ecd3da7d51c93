#include "models/desk/officedesk.h"
#include "storedexample.h"
#include "tests/room/testroom.h"

#include "models/store/migrations.h"
#include "models/store/upgradecopy.h"
#include "models/store/verify.h"
#include "models/values/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace counter;

namespace {

constexpr auto Examples = SOURCE_DIR "/tests/store/examples";

bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target)
            || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    // As every store's: nobody but the owner reads it.
    return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("store-v*")}, QDir::Files);
}

} // namespace

/// A newer program opens what every older one wrote: the corpus holds one store of each released schema,
/// written by the program of its time (make_example).
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusHoldsEveryReleasedSchema()
    {
        const QStringList examples =
            QDir(QString::fromLatin1(Examples)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList schemas;
        for (qsizetype version = 1; version <= storeMigrations().size(); ++version)
            schemas.append(QStringLiteral("schema-%1").arg(version));
        QCOMPARE(examples, schemas);
    }

    void aStoreOfAnyReleaseOpensWhole_data()
    {
        QTest::addColumn<int>("schema");
        for (int version = 1; version <= storeMigrations().size(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void aStoreOfAnyReleaseOpensWhole()
    {
        QFETCH(const int, schema);
        StoreFixture fixture;
        const QString example = QStringLiteral("%1/schema-%2").arg(QLatin1String(Examples)).arg(schema);
        QVERIFY(copyTree(example + QStringLiteral("/store"), fixture.folder()));
        const Result<QByteArray> bytes = readFile(example + QStringLiteral("/content.json"), 1 << 20);
        QVERIFY(bytes);
        const QJsonObject expected = QJsonDocument::fromJson(*bytes).object();
        QVERIFY(expected.value(QStringLiteral("cases")).toArray().size() > 3);

        const bool older = schema < storeMigrations().size();
        const PolicyLibrary policies = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"));
        for (int time = 1; time <= 2; ++time) { // at the upgrade, and after it
            const auto store = fixture.open();
            QVERIFY(store && !store->damage());
            QCOMPARE(store->upgradeCopy().isEmpty(), !older || time == 2);
            OfficeDesk office(*store, policies);
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
        OfficeDesk office(*store, policies);
        const Result<SavedCase> saved =
            office.drafts().save(office.actor(), {}, StoreFixture::application(60));
        QVERIFY(saved);
        PrintEntry print;
        print.caseId = saved->caseId;
        print.sheet = QStringLiteral("receipt");
        QVERIFY(office.papers().record({print}));
        QVERIFY(verify(*store)->good());
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
