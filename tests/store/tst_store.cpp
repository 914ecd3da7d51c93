#include "storefixture.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"
#include "models/store/opening/migrations.h"

#include <QProcess>

using namespace counter;

/// Opening, locking, schema and the append itself.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whatIsSavedIsThereTomorrow()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store);
        const Result<SavedCase> saved = store->append(StoreFixture::draft(1));
        QVERIFY(saved);
        QCOMPARE(saved->version, 1);
        QCOMPARE(saved->number, QString());
        store.reset();

        store = fixture.open();
        QVERIFY(store);
        QCOMPARE(store->workplace(), StoreFixture::workplace());
        const Result<CaseVersion> read = store->version(saved->caseId, 0);
        QVERIFY(read);
        QCOMPARE(read->application, StoreFixture::application(1));
        QCOMPARE(read->info.by, QStringLiteral("李红"));
        QCOMPARE(read->info.window, QStringLiteral("3"));
        QCOMPARE(read->info.at, fixture.clock);
        QCOMPARE(read->decision.paid, Money::fromFen(2008));
    }

    void aSecondProgramIsRefusedAtOnce()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        QVERIFY(store);
        QElapsedTimer timer;
        timer.start();
        const Result<std::unique_ptr<Store>> second = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QVERIFY2(timer.elapsed() < 1000, "the clerk would wait");

        // Another process, which has its own locks.
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_store"), QStringLiteral("--open"), fixture.folder()});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 3);
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("store-locked"));
    }

    void thereIsNoStore()
    {
        StoreFixture fixture;
        const Result<std::unique_ptr<Store>> none = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::StoreMissing);
        QVERIFY(!QFileInfo::exists(fixture.folder()));
    }

    void thereIsAStoreAlready()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const Result<std::unique_ptr<Store>> again =
            Store::create(fixture.folder(), Workplace(), fixture.environment());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::StoreExists);
        QCOMPARE(fixture.open()->workplace(), StoreFixture::workplace());
    }

    void aNewerProgramsStoreIsLeftAlone()
    {
        StoreFixture fixture;
        {
            const auto store = fixture.create();
            QVERIFY(store->database().run(QStringLiteral("PRAGMA user_version=99")));
        }
        const Result<std::unique_ptr<Store>> opened = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFromFuture);
    }

    void aFileThatIsNoDatabase()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        QVERIFY(writeFile(fixture.folder() + QStringLiteral("/store.sqlite"), QByteArray(8192, 'x')));
        const Result<std::unique_ptr<Store>> opened = Store::open(fixture.folder(), fixture.environment());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }

    void aVersionIsNeverChangedNorDeleted()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        for (const char *attack : {"UPDATE version SET reason = 'x'", "DELETE FROM version",
                                   "REPLACE INTO version SELECT sequence, case_id, number, case_previous, "
                                   "previous_hash, body_hash, at,"
                                   " clerk, window, office, verb, stage, 'x', hash, body, epoch, format,"
                                   " account, staff_number, role, origin_store, origin_epoch, origin_sequence, signature"
                                   " FROM version"})
            QVERIFY2(!store->database().run(QString::fromLatin1(attack)), attack);
        QCOMPARE(store->ledger().end().last()->sequence, 1);
        QVERIFY(verify(*store)->good());
    }

    void aMigrationKeepsACopyAndCountsInItsOwnTransaction()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        Migrations steps = storeMigrations();
        const qint64 now = steps.size();
        const QString copy = fixture.folder() + QStringLiteral("/store-v%1-20261120T090000Z.sqlite").arg(now);
        steps.append(QStringList{QStringLiteral("CREATE TABLE extra (a INTEGER) STRICT"),
                                 QStringLiteral("CREATE TABLE extra (a INTEGER) STRICT")});
        {
            const auto database = Database::open(path, Database::Access::Write, 50);
            QVERIFY(database);
            QVERIFY(!migrate(**database, steps, fixture.clock));
            QCOMPARE(*schemaVersion(**database), now);
            QCOMPARE(*(*database)->integer(
                         QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'")),
                     0);
            QVERIFY(QFileInfo::exists(copy));
            steps.last().removeLast();
            QVERIFY(migrate(**database, steps, fixture.clock));
            QCOMPARE(*schemaVersion(**database), now + 1);
        }
        const auto old = Database::open(copy, Database::Access::Write, 50);
        QVERIFY(old);
        QCOMPARE(*schemaVersion(**old), now);
    }

    /// A store of the first release had no print log.
    void aStoreOfTheFirstSchemaOpensAndLogs()
    {
        StoreFixture fixture;
        QVERIFY(QDir().mkpath(fixture.folder()));
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        {
            const auto database = Database::open(path, Database::Access::Make, 50);
            QVERIFY(database);
            QVERIFY(migrate(**database, {storeMigrations().first()}, fixture.clock));
        }
        auto store = fixture.open();
        QVERIFY(store && !store->damage());
        QVERIFY(QFileInfo::exists(fixture.folder() + QStringLiteral("/store-v1-20261120T090000Z.sqlite")));
        const Result<SavedCase> saved = store->append(StoreFixture::draft(1));
        QVERIFY(saved);
        PrintEntry entry;
        entry.caseId = saved->caseId;
        entry.sheet = QStringLiteral("receipt");
        QVERIFY(store->logPrints(StoreFixture::actor(), {entry}));
        store.reset();
        store = fixture.open();
        QVERIFY(store && !store->damage());
        QCOMPARE(store->prints(saved->caseId)->size(), 1);
    }

    void numbersHaveNoGapsAndNoDuplicates()
    {
        StoreFixture fixture;
        Environment environment = fixture.environment();
        std::optional<StoreStep> failing;
        environment.storeHook = [&failing](StoreStep step) -> std::optional<ErrorCode> {
            if (failing == step)
                return ErrorCode::DiskFull;
            return {};
        };
        Result<std::unique_ptr<Store>> store =
            Store::create(fixture.folder(), StoreFixture::workplace(), environment);
        QVERIFY(store);
        QStringList numbers;
        int n = 0;
        for (const auto &step : {std::optional<StoreStep>(), std::optional(StoreStep::Begin),
                                 std::optional(StoreStep::Insert), std::optional(StoreStep::Index),
                                 std::optional(StoreStep::Commit), std::optional<StoreStep>()}) {
            failing = step;
            NewVersion accepted = StoreFixture::version(StoreFixture::application(++n), {}, Stage::Accepted);
            accepted.giveNumber = true;
            const Result<SavedCase> saved = (*store)->append(accepted);
            QCOMPARE(saved.ok(), !step.has_value());
            if (saved)
                numbers.append(saved->number);
        }
        fixture.clock = fixture.clock.addYears(1);
        failing = {};
        NewVersion nextYear = StoreFixture::version(StoreFixture::application(++n), {}, Stage::Accepted);
        nextYear.giveNumber = true;
        numbers.append((*store)->append(nextYear)->number);
        QCOMPARE(numbers,
                 QStringList({QStringLiteral("4414022026000001"), QStringLiteral("4414022026000002"),
                              QStringLiteral("4414022027000001")}));
        QCOMPARE((*store)->version(QStringLiteral("4414022026000002"), 0)->application.number, numbers.at(1));
    }

    void theYearOfANumberIsChinas_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("number");
        const QDateTime last(QDate(2026, 12, 31), QTime(15, 59, 59), Qt::UTC);
        QTest::newRow("the last second of the year") << last << QStringLiteral("4414022026000001");
        QTest::newRow("the first second of the next")
            << last.addSecs(1) << QStringLiteral("4414022027000001");
        QTest::newRow("a clock that tells another zone")
            << last.addSecs(1).toOffsetFromUtc(-5 * 3600) << QStringLiteral("4414022027000001");
    }

    /// Whatever the zone of the PC.
    void theYearOfANumberIsChinas()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, number);
        StoreFixture fixture;
        fixture.clock = at;
        const auto store = fixture.create();
        NewVersion accepted = StoreFixture::version(StoreFixture::application(1), {}, Stage::Accepted);
        accepted.giveNumber = true;
        QCOMPARE(store->append(accepted)->number, number);
    }

    void anOfficeWithoutACodeGivesNoNumber()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        Workplace desk = StoreFixture::workplace();
        desk.officeCode = QStringLiteral("4414");
        QVERIFY(store->setWorkplace(StoreFixture::actor(), desk));
        NewVersion accepted = StoreFixture::version(StoreFixture::application(1), {}, Stage::Accepted);
        accepted.giveNumber = true;
        const Result<SavedCase> saved = store->append(accepted);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::BadInput);
        QCOMPARE(store->ledger().end().last()->sequence, 0);
    }

    void aSecondClaimIsRefusedAndNamesTheFirst_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<bool>("refused");
        for (const Stage stage : AllStages)
            QTest::newRow(qPrintable(stageName(stage))) << stage << isLive(stage);
    }

    void aSecondClaimIsRefusedAndNamesTheFirst()
    {
        QFETCH(Stage, stage);
        QFETCH(bool, refused);
        StoreFixture fixture;
        const auto store = fixture.create();
        const Application first = StoreFixture::application(1);
        const Result<SavedCase> held = store->append(StoreFixture::version(first, {}, stage));
        QVERIFY(held);
        Application second = StoreFixture::application(2);
        second.members.first().citizenId = first.members.first().citizenId;
        second.lines.append(first.lines.first());
        const Result<SavedCase> saved = store->append(StoreFixture::version(second));
        QCOMPARE(saved.ok(), !refused);
        const Result<QList<OtherClaim>> others = store->index().otherClaims({}, second);
        QVERIFY(others);
        if (refused) {
            QCOMPARE(saved.error().code, ErrorCode::LineClaimed);
            QCOMPARE(saved.error().place, QStringLiteral("/lines/1"));
            QVERIFY(saved.error().detail.contains(held->caseId));
            QVERIFY(saved.error().detail.contains(first.claimant.name));
            QCOMPARE(others->size(), 1);
            QCOMPARE(others->first().caseId, held->caseId);
            QCOMPARE(others->first().line, 1);
            QCOMPARE(store->ledger().end().last()->sequence, 1);
        } else {
            QCOMPARE(others->size(), 2); // now they are the second one's
            QCOMPARE(others->first().caseId, saved->caseId);
            QVERIFY(store->index().otherClaims(saved->caseId, second)->isEmpty());
        }
        QVERIFY(verify(*store)->good());
    }

    void aDiscardedDraftFreesItsLines()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        const Application application = StoreFixture::application(1);
        const Result<SavedCase> first = store->append(StoreFixture::version(application));
        QVERIFY(!store->append(StoreFixture::version(application)));
        QVERIFY(store->append(StoreFixture::version(application, first->caseId, Stage::Discarded)));
        const Result<SavedCase> second = store->append(StoreFixture::version(application));
        QVERIFY(second);
        QVERIFY2(!store->append(StoreFixture::version(application, first->caseId)), "taken meanwhile");
        QCOMPARE(store->history(first->caseId)->size(), 2);
        QVERIFY(verify(*store)->good());
    }

    void aBatchIsAllOrNothing()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        QVERIFY(!store->append({StoreFixture::draft(1), StoreFixture::draft(2), StoreFixture::draft(1)}));
        QCOMPARE(store->ledger().end().last()->sequence, 0);
        QCOMPARE(*store->search().count({}), 0);
        QCOMPARE(store->append({StoreFixture::draft(1), StoreFixture::draft(2)})->size(), 2);
        QCOMPARE(*store->search().count({}), 2);
    }

    void historyHoldsEveryVersion()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        const Result<SavedCase> saved = store->append(StoreFixture::draft(1));
        QVERIFY(store->append(StoreFixture::draft(2)));
        Application changed = StoreFixture::application(1);
        changed.reason = QStringLiteral("改过");
        fixture.clock = fixture.clock.addSecs(60);
        QVERIFY(store->append(StoreFixture::version(changed, saved->caseId)));
        const Result<QList<VersionInfo>> history = store->history(saved->caseId);
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().version, 2);
        QCOMPARE(history->first().sequence, 3);
        QCOMPARE(history->first().at, fixture.clock);
        QCOMPARE(store->version(saved->caseId, 1)->application, StoreFixture::application(1));
        QCOMPARE(store->version(saved->caseId, 0)->application, changed);
        QCOMPARE(store->version(saved->caseId, 3).error().code, ErrorCode::NoSuchCase);
        QCOMPARE(store->history(QStringLiteral("nobody")).error().code, ErrorCode::NoSuchCase);
    }
};

/// As another program: opens a store and says how that went.
static int openOnly(const QString &folder)
{
    const Result<std::unique_ptr<Store>> store = Store::open(folder);
    QTextStream(stdout) << (store ? QStringLiteral("open") : errorName(store.error().code)) << Qt::endl;
    return store ? 0 : 3;
}

static int runStore(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--open") == 0)
        return openOnly(QString::fromLocal8Bit(argv[2]));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

COUNTER_TOPIC(&runStore)

#include "tst_store.moc"
