#include "models/desk/officedesk.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"

#include "models/store/care/backup.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDir>

using namespace counter;

/// 谁看过: whoever looks, searches by a whole number or takes something out is on record before he sees it.
class TestTraces : public QObject
{
    Q_OBJECT

    struct Office
    {
        StoreFixture fixture;
        std::unique_ptr<Store> store = fixture.create();
        ReadRules rules{QStringLiteral(SOURCE_DIR "/resources")};
        std::unique_ptr<OfficeDesk> desk = std::make_unique<OfficeDesk>(*store, rules);

        Actor actor() const { return desk->actor(); }
        QString save(int n) const
        {
            const Result<SavedCase> saved = desk->drafts().save(actor(), {}, StoreFixture::application(n));
            return saved ? saved->caseId : QString();
        }
        QList<Trace> traces(const TraceQuery &query = {}) const
        {
            QList<Trace> all;
            const Result<void> read = desk->traces().each(query, [&all](const Trace &trace) {
                if (trace.kind != EventKind::Setting)
                    all.append(trace);
                return true;
            });
            QTEST_ASSERT(read);
            return all;
        }
        QStringList kinds(const TraceQuery &query = {}) const
        {
            QStringList names;
            for (const Trace &trace : traces(query))
                names.append(eventKindName(trace.kind));
            return names;
        }
    };

    /// As the next one at this window.
    static Actor another()
    {
        Actor actor = StoreFixture::actor();
        actor.name = QStringLiteral("张伟");
        actor.window = QStringLiteral("4");
        return actor;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aLookIsOnRecordWithWhoAndWhichVersion()
    {
        Office office;
        const QString id = office.save(1);
        QVERIFY(office.desk->cases().open(id)); // the program's own
        QCOMPARE(office.kinds(), QStringList());
        QVERIFY(office.desk->cases().look(another(), id));
        const QList<Trace> traces = office.traces();
        QCOMPARE(traces.size(), 1);
        QCOMPARE(traces.first().actor, another());
        QCOMPARE(traces.first().caseId, id);
        QCOMPARE(traces.first().detail, QStringLiteral("第 1 版"));
        QCOMPARE(traces.first().at, office.fixture.clock);
        QCOMPARE(office.desk->traces().ofCase(id, 10)->size(), 1);
        QVERIFY(verify(*office.store)->good());
        QCOMPARE(office.desk->cases().look(another(), QStringLiteral("nobody")).error().code,
                 ErrorCode::NoSuchCase);
        QCOMPARE(office.kinds().size(), 1);
    }

    void whatCannotBeKeptIsNotShown()
    {
        Office office;
        const QString id = office.save(1);
        QVERIFY(office.store->database().run(QStringLiteral(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON main.event BEGIN SELECT RAISE(ABORT, 'full'); END")));
        QVERIFY(!office.desk->cases().look(office.actor(), id));
        CaseQuery whole;
        whole.text = QStringLiteral("441402197000000001");
        QVERIFY(!office.desk->cases().search(office.actor(), whole));
        QVERIFY(!office.desk->files().exportCase(office.actor(), id,
                                                 office.fixture.home.filePath(QStringLiteral("out"))));
        QVERIFY(!QFileInfo::exists(office.fixture.home.filePath(QStringLiteral("out"))));
        QVERIFY(office.store->database().run(QStringLiteral("DROP TRIGGER temp.full")));
        QCOMPARE(office.kinds(), QStringList());
    }

    /// Damaged, or from a medium that cannot be written: looked at all the same.
    void aStoreThatIsOnlyReadIsLookedAtWithoutATrace()
    {
        Office office;
        const QString id = office.save(1);
        const QString folder = office.fixture.folder();
        QVERIFY(office.store->database().run(
            QStringLiteral("UPDATE event_head SET sequence = sequence + 1 WHERE one = 1")));
        office.desk.reset();
        office.store.reset();
        office.store = office.fixture.open();
        QVERIFY(office.store && office.store->damage());
        office.desk = std::make_unique<OfficeDesk>(*office.store, office.rules);
        QVERIFY(office.desk->cases().look(office.actor(), id));
        QCOMPARE(office.kinds(), QStringList());
    }

    void aSearchByAWholeNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("detail"); // empty: no trace
        QTest::newRow("identity number")
            << QStringLiteral("11010519491231002x") << QStringLiteral("末四位 002x");
        QTest::newRow("identity number with spaces")
            << QStringLiteral("110105 19491231 002X") << QStringLiteral("末四位 002X");
        QTest::newRow("old identity number")
            << QStringLiteral("110105491231002") << QStringLiteral("末四位 1002");
        QTest::newRow("account number")
            << QStringLiteral("6222021234567890123") << QStringLiteral("末四位 0123");
        QTest::newRow("phone") << QStringLiteral("１３８００１３８０００") << QStringLiteral("末四位 8000");
        QTest::newRow("the last four") << QStringLiteral("002X") << QString();
        QTest::newRow("a name") << QStringLiteral("梅州市第1机械有限公司") << QString();
        QTest::newRow("受理编号") << QStringLiteral("4414022026000001") << QString();
        QTest::newRow("a unit's code") << QStringLiteral("91350100M000100Y43") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aSearchByAWholeNumber()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, detail);
        Office office;
        CaseQuery query;
        query.text = typed;
        QVERIFY(office.desk->cases().search(office.actor(), query));
        QVERIFY(office.desk->cases().search(office.actor(), query)); // the list is asked again and again
        QVERIFY(office.desk->cases().knownClaimants(office.actor(), typed, false, 5));
        QStringList details;
        for (const Trace &trace : office.traces())
            details.append(trace.detail);
        QCOMPARE(details, detail.isEmpty() ? QStringList() : QStringList{detail});
        QVERIFY(office.desk->cases().search(office.actor(), {}));
        QVERIFY(office.desk->cases().search(office.actor(), query)); // looked for anew
        QCOMPARE(office.traces().size(), detail.isEmpty() ? 0 : 2);
    }

    void whatLeavesTheStoreIsOnRecordAndWhatWasRefusedToo()
    {
        Office office;
        const QString id = office.save(1);
        const QString out = office.fixture.home.filePath(QStringLiteral("out"));
        QVERIFY(office.desk->files().exportCase(office.actor(), id, out));
        QVERIFY(!office.desk->files().exportCase(office.actor(), id, out)); // something is in it now
        const QList<Trace> traces = office.traces();
        QCOMPARE(traces.size(), 2);
        QCOMPARE(traces.at(0).verb, EventVerb::Done);
        QVERIFY(traces.at(0).detail.endsWith(out));
        QCOMPARE(traces.at(1).verb, EventVerb::Refused);
        QVERIFY2(traces.at(1).detail.contains(QStringLiteral("新的或空的文件夹")),
                 qPrintable(traces.at(1).detail));
    }

    void aPictureABackupAndAPrintAreOnRecord()
    {
        Office office;
        const QString id = office.save(1);
        const Result<Evidence> picture =
            office.desk->evidence().take(StoreFixture::picture(7), QStringLiteral("凭证.png"));
        QVERIFY(picture);
        QCOMPARE(*office.desk->evidence().show(office.actor(), id, *picture), StoreFixture::picture(7));
        PrintEntry print;
        print.caseId = id;
        print.sheet = QStringLiteral("receipt");
        QVERIFY(office.desk->papers().record(office.actor(), {print}));
        const auto backed =
            office.desk->care().backup(another(), office.fixture.home.filePath(QStringLiteral("b")));
        QVERIFY2(backed, qPrintable(backed ? QString() : explain(backed.error()) + backed.error().detail));
        QCOMPARE(office.kinds(),
                 (QStringList{QStringLiteral("picture-shown"), QStringLiteral("printed"),
                              QStringLiteral("backup")}));
        QCOMPARE(office.traces().first().detail, QStringLiteral("凭证"));
        QCOMPARE(office.traces().last().actor, another());
        QCOMPARE(office.desk->traces().ofCase(id, 10)->first().kind, EventKind::Printed); // the newest first
    }

    void theyAreFoundByCaseByPersonAndByDay()
    {
        Office office;
        const QString one = office.save(1);
        const QString two = office.save(2);
        QVERIFY(office.desk->cases().look(office.actor(), one));
        office.fixture.clock = QDateTime(QDate(2026, 11, 20), QTime(16, 0), Qt::UTC); // the next day in China
        QVERIFY(office.desk->cases().look(another(), two));
        QCOMPARE(office.kinds().size(), 2);
        TraceQuery query;
        query.caseId = two;
        QCOMPARE(office.traces(query).size(), 1);
        QCOMPARE(office.traces(query).first().caseId, two);
        query = {};
        query.account = another().name;
        QCOMPARE(office.traces(query).size(), 1);
        query = {};
        query.from = QDate(2026, 11, 21);
        QCOMPARE(office.traces(query).first().caseId, two);
        query = {};
        query.to = QDate(2026, 11, 20);
        QCOMPARE(office.traces(query).first().caseId, one);
        QCOMPARE(office.traces(query).size(), 1);
        query.caseId = QStringLiteral("nobody");
        QCOMPARE(office.desk->traces().each(query, [](const Trace &) { return true; }).error().code,
                 ErrorCode::NoSuchCase);
    }
};

COUNTER_TEST(TestTraces, QCoreApplication)
#include "tst_traces.moc"
