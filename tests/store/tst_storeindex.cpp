#include "filledstore.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"
#include "models/store/index/indextables.h"

#include <QCoreApplication>
#include <QDir>

#ifdef Q_OS_UNIX
#include "tests/values/inchild.h"

#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counter;

namespace {

constexpr int Versions = 6; ///< of a filled store

/// Every row of every table of the index.
QStringList indexRows(Database &database)
{
    QStringList rows;
    for (const QString &table : indexTables()) {
        qint64 columns =
            *database.integer(QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(table));
        const Result<void> read = database.each(
            QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table), {}, [&](const Row &row) {
                QStringList values{table};
                for (int column = 0; column < columns; ++column)
                    values.append(QString::fromLatin1(row.bytes(column).toHex()));
                rows.append(values.join(u'|'));
                return true;
            });
        if (!read)
            rows.append(table + u' ' + read.error().detail);
    }
    return rows;
}

std::unique_ptr<Database> databaseOf(const StoreFixture &fixture)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(fixture.folder() + QStringLiteral("/store.sqlite"), Database::Access::Write, 50);
    return database ? std::move(*database) : nullptr;
}

void change(const StoreFixture &fixture, const QString &statements)
{
    const auto database = databaseOf(fixture);
    QVERIFY(database);
    for (const QString &statement : statements.split(QStringLiteral(";; "))) {
        const Result<void> done = database->run(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
}

/// A closed store, and the rows of its index as they were made one version at a time.
QStringList filled(const StoreFixture &fixture)
{
    const auto store = fixture.create();
    fill(*store);
    return indexRows(store->database());
}

const QString Older = QStringLiteral("DROP TABLE index_form;; DROP TABLE claim;; DELETE FROM token");

} // namespace

/// The index has a form of its own: one of another form, an older or a newer program's, is made anew from the
/// versions, whole or not at all.
class TestStoreIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anIndexOfAnotherFormIsMadeAnew_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("of before there was a form", QStringLiteral("DROP TABLE index_form"));
        row("of which half is missing", Older);
        row("without a column that is read now",
            QStringLiteral("UPDATE index_form SET form = form - 1;; ALTER TABLE claim DROP COLUMN line"));
        row("with more than this program knows",
            QStringLiteral(
                "UPDATE index_form SET form = form + 1;; ALTER TABLE case_row ADD COLUMN colour TEXT;;"
                " CREATE TABLE index_colour (a INTEGER) STRICT;;"
                " CREATE INDEX index_colour_a ON index_colour (a)"));
    }

    void anIndexOfAnotherFormIsMadeAnew()
    {
        QFETCH(const QString, sql);
        StoreFixture fixture;
        const QStringList rows = filled(fixture);
        change(fixture, sql);
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        const Result<QByteArray> before = readFile(path, 1 << 24);
        {
            const auto judged = Store::open(fixture.folder(), fixture.environment(), OpenFor::Check);
            QVERIFY2(judged, qPrintable(judged ? QString() : judged.error().detail));
            QVERIFY(verify(**judged)->onlyHas({QStringLiteral("file")})); // that we changed it
            for (const Result<void> &written :
                 {(*judged)->settings().put(StoreFixture::actor(), QStringLiteral("a"), QStringLiteral("b")),
                  (*judged)->typing().drop(QStringLiteral("slot"))})
                QCOMPARE(errorName(written ? ErrorCode::Internal : written.error().code),
                         errorName(ErrorCode::ReadOnly));
            QCOMPARE(errorName((*judged)->append(StoreFixture::draft(40)).error().code),
                     errorName(ErrorCode::ReadOnly));
        }
        QCOMPARE(*readFile(path, 1 << 24), *before);
        {
            const auto store = fixture.open();
            QVERIFY(store && !store->damage());
            QCOMPARE(indexRows(store->database()), rows);
            QVERIFY(verify(*store)->good());
            QVERIFY(store->upgradeCopy().isEmpty()); // nothing goes that cannot be made anew
            QVERIFY(store->append(StoreFixture::draft(40)));
        }
        QVERIFY(verify(*fixture.open())->good());
        QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("store-v*")}), QStringList());
    }

    /// Only a table of the index may be called as they are, and only while another form is being dropped.
    void aTablePlantedUnderItsNameIsDamage()
    {
        StoreFixture fixture;
        filled(fixture);
        change(fixture, QStringLiteral("CREATE TABLE index_planted (a INTEGER) STRICT"));
        const auto store = fixture.open();
        QVERIFY(store && store->damage());
        QCOMPARE(store->damage()->place, QStringLiteral("index_planted"));
    }

    void aMachineThatFailsMeanwhileRefusesAndChangesNothing_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= Versions; ++step)
            QTest::addRow("step %d", step) << step;
    }

    void aMachineThatFailsMeanwhileRefusesAndChangesNothing()
    {
        QFETCH(const int, step);
        StoreFixture fixture;
        const QStringList rows = filled(fixture);
        change(fixture, Older);
        Environment environment = fixture.environment();
        int steps = 0;
        environment.storeHook = [&steps, step](StoreStep now) -> std::optional<ErrorCode> {
            return now == StoreStep::Rebuild && steps++ == step ? std::optional(ErrorCode::DiskFull)
                                                                : std::nullopt;
        };
        const auto refused = Store::open(fixture.folder(), environment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        {
            const auto database = databaseOf(fixture);
            QCOMPARE(*indexForm(*database), 0);
            QCOMPARE(*database->integer(QStringLiteral("SELECT count(*) FROM case_row")), 5);
        }
        const auto store = fixture.open();
        QVERIFY(store && !store->damage());
        QCOMPARE(indexRows(store->database()), rows);
    }

#ifdef Q_OS_UNIX
    void killedMeanwhileItIsTheOldOrTheNew_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= Versions + 1; ++step)
            QTest::addRow("before step %d", step) << step;
    }

    void killedMeanwhileItIsTheOldOrTheNew()
    {
        QFETCH(const int, step);
        StoreFixture fixture;
        const QStringList rows = filled(fixture);
        change(fixture, Older);
        const int status = inChild([&fixture, step] {
            Environment environment = fixture.environment();
            int steps = 0;
            environment.storeHook = [&steps, step](StoreStep now) -> std::optional<ErrorCode> {
                if (now == StoreStep::Rebuild && steps++ == step)
                    ::_exit(7);
                return {};
            };
            return Store::open(fixture.folder(), environment) ? 8 : 1;
        });
        QCOMPARE(status, step <= Versions ? 7 : 8);
        {
            const auto database = databaseOf(fixture);
            QCOMPARE(*indexForm(*database), step <= Versions ? 0 : IndexForm);
            QCOMPARE(*database->integer(QStringLiteral("SELECT count(*) FROM case_row")), 5);
        }
        const auto store = fixture.open();
        QVERIFY(store && !store->damage());
        QCOMPARE(indexRows(store->database()), rows);
        QVERIFY(verify(*store)->good());
    }

    /// A disc made by the program of before is read by this one.
    void fromAMediumThatCannotBeWritten()
    {
        StoreFixture fixture;
        filled(fixture);
        change(fixture, Older);
        const QByteArray folder = QFile::encodeName(fixture.folder());
        const QByteArray database = folder + "/store.sqlite";
        ::chmod(QFile::encodeName(fixture.home.path()).constData(), 0755);
        const QByteArray scratch = QFile::encodeName(fixture.home.filePath(QStringLiteral("scratch")));
        QVERIFY(::mkdir(scratch.constData(), 0777) == 0 && ::chmod(scratch.constData(), 0777) == 0);
        ::chmod(database.constData(), 0444);
        for (const char *beside :
             {"/store.lock", "/store.head", "/event.head"}) // a disc is anybody's to read
            ::chmod(QByteArray(folder + beside).constData(), 0444);
        ::chmod(folder.constData(), 0555);
        const int status = inChild([&fixture, &scratch] {
            qputenv("TMPDIR", scratch); // where whoever reads may write
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                return 2;
            if (Store::open(fixture.folder(), fixture.environment()))
                return 3; // for work it must be written
            const auto store = Store::open(fixture.folder(), fixture.environment(), OpenFor::Reading);
            if (!store)
                return 4;
            const Result<int> cases = (*store)->search().count({});
            CaseQuery query;
            query.text = QStringLiteral("机械");
            const Result<QList<CaseRow>> found = (*store)->search().list(query);
            return cases && *cases == 5 && found && found->size() == 5 ? 0 : 5;
        });
        ::chmod(folder.constData(), 0700);
        QCOMPARE(status, 0);
        QCOMPARE(*indexForm(*databaseOf(fixture)), 0);
    }
#endif

    /// It cannot be made from versions that cannot be read: what was there stays, and nothing is appended.
    void damageInAVersionLeavesTheOldOne()
    {
        StoreFixture fixture;
        filled(fixture);
        change(fixture,
               QStringLiteral("DROP TRIGGER version_never_updated;; UPDATE version SET body = x'00' WHERE"
                              " sequence = 3;; CREATE TRIGGER version_never_updated BEFORE UPDATE ON version"
                              " BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;;"
                              " DROP TABLE index_form"));
        const auto store = fixture.open();
        QVERIFY(store && store->damage());
        QCOMPARE(store->damage()->place, QStringLiteral("version 3"));
        QCOMPARE(*store->search().count({}), 5);
        QVERIFY(!store->append(StoreFixture::draft(40)));
        QVERIFY(verify(*store)->codes.contains(QStringLiteral("body")));
        QCOMPARE(*indexForm(store->database()), 0);
    }
};

COUNTER_TEST(TestStoreIndex, QCoreApplication)
#include "tst_storeindex.moc"
