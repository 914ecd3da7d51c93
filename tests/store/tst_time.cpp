// The clock and the numbers: time does not run backward in a store, and no number is given twice.
#include "filledstore.h"
#include "tests/room/testroom.h"

#include "models/casework/workflow.h"
#include "models/store/care/backup.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDir>

using namespace counter;

namespace {

QDateTime at(const char *utc)
{
    return QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate);
}

NewVersion acceptance(int n)
{
    NewVersion accepted = StoreFixture::version(StoreFixture::application(n), {}, Stage::Accepted);
    accepted.verb = verbName(Verb::Accept);
    accepted.giveNumber = true;
    return accepted;
}

const QString Reason = QStringLiteral("昨天电脑日期错成下一年，现已改正");

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theClockIsHeldAgainstWhatIsStored_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("what");
        using What = ClockState::What;
        QTest::newRow("as it was") << 0 << int(What::Right);
        QTest::newRow("a minute earlier, as after setting it right") << -60 << int(What::Right);
        QTest::newRow("five minutes earlier") << -300 << int(What::Behind);
        QTest::newRow("a year earlier") << -365 * 86400 << int(What::Behind);
        QTest::newRow("the next morning") << 20 * 3600 << int(What::Right);
        QTest::newRow("two days later") << 2 * 86400 << int(What::Jumped);
    }

    void theClockIsHeldAgainstWhatIsStored()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, what);
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        store.reset();
        fixture.clock = fixture.clock.addSecs(seconds);
        store = fixture.open();
        const Result<ClockState> state = store->clockState();
        QVERIFY(state);
        QCOMPARE(int(state->what), what);
        QCOMPARE(state->sentence().isEmpty(), state->what == ClockState::What::Right);
        if (state->what != ClockState::What::Right)
            QVERIFY2(state->sentence().contains(QStringLiteral("2026年11月20日 17:00")),
                     qPrintable(state->sentence()));
    }

    void behindNothingIsReceivedOrSignedButDraftsAreKept()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        QVERIFY(store->append(acceptance(1)));
        fixture.clock = fixture.clock.addDays(-1);
        const Result<SavedCase> refused = store->append(acceptance(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
        QVERIFY(explain(refused.error()).contains(QStringLiteral("早于案件库里最后的记录")));
        for (const Verb verb : AllVerbs) {
            NewVersion version = StoreFixture::version(StoreFixture::application(50), {}, Stage::Discarded);
            version.verb = verbName(verb);
            QVERIFY2(store->append(version).ok() == !isSigned(verb), qPrintable(version.verb));
        }
        // A draft that was saved with the wrong clock does not make it right.
        QCOMPARE(store->clockState()->what, ClockState::What::Behind);
        QVERIFY(!store->append(acceptance(2)));
        QVERIFY(verify(*store)->good());
    }

    void aConfirmedDateIsKeptWithItsReason()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fixture.clock = at("2027-11-20T09:00:00Z"); // wrong by a year
        QVERIFY(store->append(acceptance(1)));
        fixture.clock = at("2026-11-21T09:00:00Z");
        QVERIFY(!store->append(acceptance(2)));
        const QDate today(2026, 11, 21);
        QCOMPARE(store->confirmDate(StoreFixture::actor(), today, QString()).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(store->confirmDate(StoreFixture::actor(), today, QStringLiteral("确认日期")).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(store->confirmDate(StoreFixture::actor(), today.addDays(1), Reason).error().code,
                 ErrorCode::BadUsage);
        QVERIFY(!store->append(acceptance(2)));
        QVERIFY(store->confirmDate(StoreFixture::actor(), today, Reason));
        QCOMPARE(store->clockState()->what, ClockState::What::Right);
        QCOMPARE(store->append(acceptance(2))->number, QStringLiteral("4414022026000001"));
        // From then on the confirmed date is what the clock may not fall behind.
        fixture.clock = at("2026-11-20T09:00:00Z");
        QVERIFY(!store->append(acceptance(3)));
        store.reset();
        store = fixture.open();
        QCOMPARE(store->clockState()->what, ClockState::What::Behind);

        QByteArray kept;
        QVERIFY(store->events().walk([&kept](const Event &event) -> Result<void> {
            if (event.kind == EventKind::Today)
                kept += event.body + event.actor.name.toUtf8();
            return {};
        }));
        QVERIFY2(kept.contains(Reason.toUtf8()) && kept.contains("2027-11-20")
                     && kept.contains(QStringLiteral("李红").toUtf8()),
                 kept.constData());
        QVERIFY(verify(*store)->good());
    }

    void numbersNeverRunIntoAPastYear()
    {
        StoreFixture fixture;
        fixture.clock = at("2026-12-31T15:00:00Z"); // 23:00 in China
        const auto store = fixture.create();
        QCOMPARE(store->append(acceptance(1))->number, QStringLiteral("4414022026000001"));
        fixture.clock = at("2026-12-31T16:00:30Z"); // the new year there
        QCOMPARE(store->append(acceptance(2))->number, QStringLiteral("4414022027000001"));
        fixture.clock = at("2026-12-31T15:59:30Z"); // set right by a minute
        QCOMPARE(store->append(acceptance(3))->number, QStringLiteral("4414022027000002"));
        fixture.clock = at("2026-12-31T15:00:00Z");
        QVERIFY(!store->append(acceptance(4)));
    }

    void aRestoredStoreGivesNoNumberTwice_data()
    {
        QTest::addColumn<QString>("aside");
        QTest::addColumn<QString>("next");
        QTest::newRow("the store put aside is whole") << "whole"
                                                      << "4414022026000004";
        QTest::newRow("it was killed and its log holds the last") << "killed"
                                                                  << "4414022026000004";
        QTest::newRow("its index is gone") << "unindexed"
                                           << "4414022026000004";
        QTest::newRow("its last version is gone, the head file knows of it") << "cut"
                                                                             << "4414022026010001";
        QTest::newRow("there is none") << "none"
                                       << "4414022026010001";
        QTest::newRow("there is none, but the last paper was read") << "read"
                                                                    << "4414022026000018";
        QTest::newRow("there is another store") << "other"
                                                << "4414022026010001";
    }

    void aRestoredStoreGivesNoNumberTwice()
    {
        QFETCH(const QString, aside);
        QFETCH(const QString, next);
        StoreFixture fixture;
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        {
            const auto store = fixture.create();
            QVERIFY(store->append(acceptance(1)));
            QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
            const QString old = fixture.home.filePath(QStringLiteral("old"));
            if (aside == u"cut") {
                QVERIFY(store->append(acceptance(2)));
                QVERIFY(store->database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
                QVERIFY(QFile::copy(fixture.folder() + QStringLiteral("/store.sqlite"), old));
            }
            QVERIFY(store->append(acceptance(12)));
            QCOMPARE(store->append(acceptance(13))->number.right(1),
                     aside == u"cut" ? QStringLiteral("4") : QStringLiteral("3"));
            if (aside == u"killed") {
                const QString killed = fixture.home.filePath(QStringLiteral("killed"));
                QVERIFY(QDir().mkpath(killed));
                for (const QString &name : QDir(fixture.folder()).entryList(QDir::Files))
                    QVERIFY(QFile::copy(fixture.folder() + u'/' + name, killed + u'/' + name));
            }
            if (aside == u"unindexed")
                QVERIFY(store->database().run(QStringLiteral("DROP TABLE receipt")));
        }
        const QString database = fixture.folder() + QStringLiteral("/store.sqlite");
        if (aside == u"killed") {
            QVERIFY(QDir(fixture.folder()).removeRecursively());
            QVERIFY(QDir().rename(fixture.home.filePath(QStringLiteral("killed")), fixture.folder()));
            QVERIFY(QFileInfo(database + QStringLiteral("-wal")).size() > 0);
        }
        if (aside == u"cut") {
            QVERIFY(QFile::remove(database));
            QVERIFY(QFile::rename(fixture.home.filePath(QStringLiteral("old")), database));
        }
        if (aside == u"none" || aside == u"read" || aside == u"other")
            QVERIFY(QDir(fixture.folder()).removeRecursively());
        if (aside == u"other")
            QVERIFY(fixture.create());
        fixture.clock = fixture.clock.addSecs(3600);
        std::optional<ReceiptNumber> last;
        if (aside == u"read")
            last = *ReceiptNumber::parse(u"4414022026000017");
        const Result<BackupReport> back = restore(out, fixture.folder(), fixture.environment(), {}, last);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->epoch.number, 2);
        QCOMPARE(back->epoch.next.value(0).toString(), next);

        auto store = fixture.open();
        QVERIFY(store && !store->damage());
        QCOMPARE(store->epoch(), 2);
        const Result<SavedCase> accepted = store->append(acceptance(20));
        QVERIFY(accepted);
        QCOMPARE(accepted->number, next);
        QCOMPARE(store->history(accepted->caseId)->first().epoch, 2);
        QVERIFY(store->reindex());
        QVERIFY(store->append(acceptance(21))->number > next);
        const Result<VerifyReport> report = verify(*store);
        QVERIFY2(report->good(), qPrintable(report->findings.value(0).message));
        QVERIFY(QDir(fixture.folder()).entryList({QStringLiteral("given*")}).isEmpty());
    }

    /// Restored from the same backup again: what the store in between gave is not given again either.
    void everyRestoringBeginsAnEpoch()
    {
        StoreFixture fixture;
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        {
            const auto store = fixture.create();
            QVERIFY(store->append(acceptance(1)));
            QCOMPARE(store->history(store->search().list({})->first().id)->first().epoch, 1);
            QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
        }
        QString last = QStringLiteral("4414022026000001");
        for (int epoch = 2; epoch <= 4; ++epoch) {
            fixture.clock = fixture.clock.addSecs(60);
            QVERIFY(restore(out, fixture.folder(), fixture.environment()));
            const auto store = fixture.open();
            QCOMPARE(store->epoch(), epoch);
            const Result<SavedCase> accepted = store->append(acceptance(2));
            QVERIFY(accepted && accepted->number > last);
            last = accepted->number;
        }
        QCOMPARE(last, QStringLiteral("4414022026000004"));
    }

    void aRestoredStoreKnowsItsLastBackup()
    {
        StoreFixture fixture;
        const QString out = fixture.home.filePath(QStringLiteral("backup"));
        {
            const auto store = fixture.create();
            QVERIFY(store->append(StoreFixture::draft(1)));
            fixture.clock = fixture.clock.addSecs(600);
            QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
        }
        const QString made = instantText(fixture.clock);
        fixture.clock = fixture.clock.addDays(3);
        QVERIFY(QDir(fixture.folder()).removeRecursively());
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
        QCOMPARE(*fixture.open()->settings().value(lastBackupSetting()), made);
    }
};

COUNTER_TEST(TestTime, QCoreApplication)
#include "tst_time.moc"
