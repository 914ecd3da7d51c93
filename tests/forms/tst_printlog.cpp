#include "app/commands/casejson.h"
#include "models/desk/officedesk.h"
#include "models/desk/papers/loggedprinter.h"
#include "models/desk/rulesathand.h"
#include "models/store/care/backup.h"
#include "tests/forms/paperdesk.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace counter;

namespace {

/// A store with one draft, its prints going through the log.
struct PrintingDesk
{
    StoreFixture fixture;
    std::unique_ptr<Store> store = fixture.create();
    RulesAtHand rules;
    OfficeDesk office{*store, rules};
    ToldPrinter printer;
    LoggedPrinter logged{printer, office};
    QString id = store->append(StoreFixture::draft(1))->caseId;

    PrintRequest request(const QString &sheet = QStringLiteral("receipt"), bool draft = true)
    {
        const Result<CaseVersion> version = store->version(id, 0);
        PrintRequest made{QStringLiteral("Paper"), {}, {}, 2};
        made.papers.append({id, version->info.version, version->info.bodyHash, sheet, draft,
                            *office.papers().printedBefore(id, sheet, draft), 3, 1});
        return made;
    }
    int before(bool draft = true)
    {
        return *office.papers().printedBefore(id, QStringLiteral("receipt"), draft);
    }
    QList<PrintOutcome> outcomes()
    {
        QList<PrintOutcome> found;
        const QList<PrintEntry> prints = *office.papers().of(id);
        for (const PrintEntry &entry : prints)
            found.append(entry.outcome);
        return found;
    }
    void reopen()
    {
        store.reset();
        store = fixture.open();
    }
};

QStringList placesOf(const VerifyReport &report, const QString &code)
{
    QStringList places;
    for (const Finding &finding : report.findings)
        if (finding.code == code)
            places.append(finding.place);
    return places;
}

} // namespace

/// What was printed is known afterwards, and cannot be talked away.
class TestPrintLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aPrintIsLoggedOnceTheSpoolerTookIt()
    {
        PrintingDesk desk;
        QVERIFY(desk.logged.send(desk.request()));
        const PrintEntry entry = desk.office.papers().of(desk.id)->first();
        QCOMPARE(entry.sheet, QStringLiteral("receipt"));
        QCOMPARE(entry.by, QStringLiteral("李红"));
        QCOMPARE(entry.window, QStringLiteral("3"));
        QCOMPARE(entry.at, desk.fixture.clock);
        QCOMPARE(entry.version, 1);
        QCOMPARE(entry.contentHash, desk.store->version(desk.id, 0)->info.bodyHash);
        QCOMPARE(entry.printer, QStringLiteral("Paper"));
        QCOMPARE(entry.job, 1);
        QCOMPARE(entry.copies, 2);
        QCOMPARE(entry.pages, 3);
        QCOMPARE(entry.outcome, PrintOutcome::Sent);
        QVERIFY(verify(*desk.store)->good());
    }

    void whatTheSpoolerRefusedIsNotAPrint()
    {
        PrintingDesk desk;
        desk.printer.refusal = Error{ErrorCode::PrinterGone, {}, QStringLiteral("Paper")};
        QVERIFY(!desk.logged.send(desk.request()));
        QCOMPARE(desk.outcomes(), QList<PrintOutcome>{PrintOutcome::Failed});
        const PrintEntry entry = desk.office.papers().of(desk.id)->first();
        QCOMPARE(entry.job, 0);
        QVERIFY(entry.detail.contains(QStringLiteral("打印机")));
        QCOMPARE(desk.before(), 0);
    }

    void reprintsAreCounted()
    {
        PrintingDesk desk;
        for (int n = 0; n < 3; ++n) {
            QCOMPARE(desk.request().papers.first().reprint, n);
            QVERIFY(desk.logged.send(desk.request()));
        }
        QCOMPARE(desk.before(), 3);
        QCOMPARE(desk.before(false), 0); // the valid paper is not a reprint of the draft
        QCOMPARE(*desk.office.papers().printedBefore(desk.id, QStringLiteral("case-cover"), true), 0);
        QCOMPARE(*desk.office.papers().printedBefore({}, QStringLiteral("receipt"), true), 0);
    }

    /// Windows forgets a printed job and a deleted one alike; that it was stuck before tells them apart.
    void theSpoolerIsAskedWithWhatWasLastKnown()
    {
        PrintingDesk desk;
        const Result<PrintJob> job = desk.logged.send(desk.request());
        QVERIFY(job);
        desk.printer.state = JobState::Stopped;
        desk.logged.followOpen(1);
        desk.printer.state = JobState::Held;
        desk.logged.followOpen(1);
        QVERIFY(desk.logged.follow(*job));
        desk.logged.followOpen(1);
        QCOMPARE(desk.printer.asked,
                 (QList<JobState>{JobState::Pending, JobState::Stopped, job->state, JobState::Held}));
    }

    void howAJobEndedIsLogged_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("printed");
        const auto row = [](const char *name, JobState state, PrintOutcome outcome, int printed) {
            QTest::newRow(name) << int(state) << int(outcome) << printed;
        };
        row("completed", JobState::Completed, PrintOutcome::Completed, 1);
        row("cancelled", JobState::Cancelled, PrintOutcome::Cancelled, 0);
        row("aborted", JobState::Aborted, PrintOutcome::Aborted, 0);
        row("held is no end", JobState::Held, PrintOutcome::Sent, 1);
        row("stopped is no end", JobState::Stopped, PrintOutcome::Sent, 1);
    }
    void howAJobEndedIsLogged()
    {
        QFETCH(int, state);
        QFETCH(int, outcome);
        QFETCH(int, printed);
        PrintingDesk desk;
        const Result<PrintJob> job = desk.logged.send(desk.request());
        QVERIFY(job);
        desk.printer.state = JobState(state);
        desk.printer.reason = QStringLiteral("why");
        for (int look = 0; look < 3; ++look)
            QVERIFY(desk.logged.follow(*job));
        QCOMPARE(desk.outcomes(), QList<PrintOutcome>{PrintOutcome(outcome)});
        QCOMPARE(desk.before(), printed);
        // Said once, however often it was looked at.
        const qint64 rows = *desk.store->database().integer(
            QStringLiteral("SELECT count(*) FROM event WHERE kind = 'printed'"));
        QCOMPARE(rows, PrintOutcome(outcome) == PrintOutcome::Sent ? 1 : 2);
        QVERIFY(verify(*desk.store)->good());
    }

    void aFullDiskIsSaidAndThePaperIsOut()
    {
        StoreFixture fixture;
        std::optional<StoreStep> failing;
        Environment environment = fixture.environment();
        environment.storeHook = [&failing](StoreStep step) -> std::optional<ErrorCode> {
            return failing == step ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        };
        const auto store = *Store::create(fixture.folder(), StoreFixture::workplace(), environment);
        RulesAtHand rules;
        OfficeDesk office(*store, rules);
        const QString id = store->append(StoreFixture::draft(1))->caseId;
        ToldPrinter printer;
        LoggedPrinter logged(printer, office);
        PrintRequest request;
        request.papers.append({id, 0, {}, QStringLiteral("receipt"), true, 0, 1, 1});
        failing = StoreStep::Commit;
        const Result<PrintJob> job = logged.send(request);
        QVERIFY(job);
        QVERIFY2(job->unlogged.contains(QStringLiteral("磁盘已满")), qPrintable(job->unlogged));
        QCOMPARE(office.papers().of(id)->size(), 0);
    }

    void aJobThatIsNoCasesLeavesNoTrace()
    {
        PrintingDesk desk;
        QVERIFY(desk.logged.send({QStringLiteral("Paper"), {}, {}, 1}));
        QCOMPARE(*desk.store->database().integer(
                     QStringLiteral("SELECT count(*) FROM event WHERE kind = 'printed'")),
                 0);
    }

    void theLogSurvivesReindexBackupAndTomorrow()
    {
        PrintingDesk desk;
        QVERIFY(desk.logged.send(desk.request()));
        QVERIFY(desk.logged.send(desk.request()));
        const QList<PrintEntry> logged = *desk.office.papers().of(desk.id);
        QVERIFY(desk.store->reindex());
        QCOMPARE(*desk.office.papers().of(desk.id), logged);
        const QString copy = desk.fixture.home.filePath(QStringLiteral("copy"));
        QVERIFY(backup(*desk.store, StoreFixture::actor(), copy, desk.fixture.environment()));
        desk.reopen();
        QVERIFY(!desk.store->damage());
        QCOMPARE(*desk.store->prints(desk.id), logged);
        const auto copied = Store::open(copy, desk.fixture.environment());
        QVERIFY(copied && !(*copied)->damage());
        QCOMPARE(*(*copied)->prints(desk.id), logged);
        QCOMPARE(verify(**copied)->prints, 2);
    }

    void nothingInItIsChangedOrDeleted()
    {
        PrintingDesk desk;
        QVERIFY(desk.logged.send(desk.request()));
        for (const char *attack : {"UPDATE event SET content = x''", "DELETE FROM event",
                                   "INSERT INTO event SELECT 99, format, at, kind, verb, name, case_id,"
                                   " content_hash, version, version_hash, content, hash, signature FROM event"})
            QVERIFY2(!desk.store->database().run(QString::fromLatin1(attack)), attack);
    }

    void whatWasForcedIsFound_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<bool>("atOpening"); // already, without looking at all of it
        const auto row = [](const char *name, const QByteArray &attack, bool atOpening) {
            QTest::newRow(name) << QString::fromUtf8(attack) << atOpening;
        };
        const auto changed = [&row](const char *name, const char *from, const char *to) {
            row(name,
                QByteArray("UPDATE event SET content = CAST(replace(CAST(content AS TEXT), '"
                           + QByteArray(from) + "', '" + to
                           + "') AS BLOB) WHERE kind = 'printed' AND name = '1'"),
                false);
        };
        changed("another clerk", "李红", "黎红");
        changed("a larger number of copies", "\"copies\":", "\"copies\":9");
        changed("another outcome", "\"sent\"", "\"failed\"");
        row("one in the middle gone", "DELETE FROM event WHERE kind = 'printed' AND name = '1'", false);
        row("the last gone", "DELETE FROM event WHERE kind = 'printed' AND name = '2'", true);
        row("all gone, the head too", "DELETE FROM event; UPDATE event_head SET sequence = 0, hash = x''",
            true);
    }
    void whatWasForcedIsFound()
    {
        QFETCH(QString, attack);
        QFETCH(bool, atOpening);
        PrintingDesk desk;
        QVERIFY(desk.logged.send(desk.request()));
        QVERIFY(desk.logged.send(desk.request()));
        QStringList guards;
        for (const QString &each :
             {QStringLiteral("event_never_updated"), QStringLiteral("event_never_deleted")}) {
            guards.append(*desk.store->database().text(
                QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {each}));
            QVERIFY(desk.store->database().run(QString(u"DROP TRIGGER " + each)));
        }
        for (const QString &each : attack.split(QStringLiteral("; ")) + guards)
            QVERIFY(desk.store->database().run(each));
        const Result<VerifyReport> report = verify(*desk.store);
        QVERIFY(report);
        QVERIFY(!placesOf(*report, QStringLiteral("event")).isEmpty());
        desk.reopen();
        QCOMPARE(desk.store->damage().has_value(), atOpening);
    }

    void aPrintNamesAVersionThatIsThere()
    {
        PrintingDesk desk;
        PrintRequest wrong = desk.request();
        wrong.papers.first().contentHash = QString(64, u'0');
        QVERIFY(desk.logged.send(wrong));
        QCOMPARE(placesOf(*verify(*desk.store), QStringLiteral("print")),
                 QStringList{QStringLiteral("print 1")});
    }

    void theHistoryTellsWhatWasPrintedWhen()
    {
        PrintingDesk desk;
        QVERIFY(desk.logged.send(desk.request()));
        desk.fixture.clock = desk.fixture.clock.addSecs(60);
        Application changed = StoreFixture::application(1);
        changed.reason = QStringLiteral("重复缴费");
        QVERIFY(desk.store->append(StoreFixture::version(changed, desk.id)));
        desk.fixture.clock = desk.fixture.clock.addSecs(60);
        QVERIFY(desk.logged.send(desk.request()));
        QVERIFY(desk.logged.send(desk.request()));
        const QList<VersionInfo> versions = *desk.office.cases().history(desk.id);
        const auto during = printsByVersion(versions, *desk.office.papers().of(desk.id));
        QCOMPARE(during.value(1).size(), 1);
        QCOMPARE(during.value(2).size(), 2);
        QCOMPARE(during.value(2).first().reprint, 2);
        const QJsonObject json =
            QJsonDocument::fromJson(versionInfoJson(versions.first(), during.value(2))).object();
        QCOMPARE(json.value(u"prints").toArray().size(), 2);
        QCOMPARE(json.value(u"prints").toArray().first().toObject().value(u"outcome").toString(),
                 QStringLiteral("sent"));
    }

    void outcomesAreSpelledForever()
    {
        for (const PrintOutcome outcome : AllPrintOutcomes) {
            QCOMPARE(*parsePrintOutcome(printOutcomeName(outcome)), outcome);
            QVERIFY(!printOutcomeLabel(outcome).isEmpty());
        }
        QVERIFY(!parsePrintOutcome(u"printed"));
    }
};

COUNTER_TEST(TestPrintLog, QCoreApplication)
#include "tst_printlog.moc"
