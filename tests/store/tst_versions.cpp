#include "filledstore.h"
#include "tests/room/testroom.h"

#include "models/store/care/backup.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>

using namespace counter;

namespace {

Actor reviewer()
{
    return {QStringLiteral("zhang"),  QStringLiteral("张敏"), QStringLiteral("T-0417"),
            QStringLiteral("review"), QStringLiteral("7"),    QStringLiteral("441402")};
}

NewVersion byReviewer(int n)
{
    NewVersion version = StoreFixture::draft(n);
    version.actor = reviewer();
    version.reason = QStringLiteral("附件不清，请重拍");
    return version;
}

} // namespace

/// What a version says beside its application: who, in which role, where it was made, and why.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void itSaysWhoAndWhereItWasMade()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        const QString id = *store->settings().value(QStringLiteral("store.id"));
        QVERIFY(store->append(StoreFixture::draft(1)));
        const Result<SavedCase> saved = store->append(byReviewer(2));
        QVERIFY(saved);
        for (int time = 1; time <= 2; ++time) { // and once more from the disk
            const VersionInfo info = store->history(saved->caseId)->first();
            QCOMPARE(info.account, QStringLiteral("zhang"));
            QCOMPARE(info.by, QStringLiteral("张敏"));
            QCOMPARE(info.staffNumber, QStringLiteral("T-0417"));
            QCOMPARE(info.role, QStringLiteral("review"));
            QCOMPARE(info.window, QStringLiteral("7"));
            QCOMPARE(info.origin, (Origin{id, 1, 2}));
            QCOMPARE(store->version(saved->caseId, 0)->info, info);
            store.reset();
            store = fixture.open();
        }
        QVERIFY(verify(*store)->good());
    }

    /// Nobody named: whoever works at the desk.
    void whoeverWorksAtTheDesk()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        const Result<SavedCase> saved = store->append(StoreFixture::draft(1));
        const VersionInfo info = store->history(saved->caseId)->first();
        QCOMPARE(info.by, StoreFixture::workplace().clerk);
        QCOMPARE(info.window, StoreFixture::workplace().window);
        QCOMPARE(info.account + info.staffNumber + info.role, QString());
    }

    void theReasonLiesInTheSealedBody()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        const Result<SavedCase> saved = store->append(byReviewer(1));
        QVERIFY(saved);
        QCOMPARE(*store->database().text(QStringLiteral("SELECT reason FROM version")), QString());
        QCOMPARE(store->history(saved->caseId)->first().reason, byReviewer(1).reason);
        QCOMPARE(store->version(saved->caseId, 0)->info.reason, byReviewer(1).reason);
        const Result<VersionBody> body =
            readBody(*store->ledger().body(*store->ledger().version(saved->caseId, 0)));
        QCOMPARE(body->reason, byReviewer(1).reason);
    }

    /// The history stays readable where one body is not, and says of which version it cannot tell why.
    void aBodyThatCannotBeReadIsSaid()
    {
        StoreFixture fixture;
        const auto store = fixture.create();
        const Result<SavedCase> saved = store->append(byReviewer(1));
        NewVersion second = byReviewer(1);
        second.caseId = saved->caseId;
        QVERIFY(store->append(second));
        QVERIFY(store->database().run(QStringLiteral("DROP TRIGGER version_never_updated")));
        QVERIFY(store->database().run(QStringLiteral("UPDATE version SET body = x'00' WHERE sequence = 1")));
        const Result<QList<VersionInfo>> history = store->history(saved->caseId);
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QVERIFY(history->at(0).reasonRead && !history->at(1).reasonRead);
        QCOMPARE(history->at(0).reason, second.reason);
        QCOMPARE(history->at(1).reason, QString());
        QCOMPARE(history->at(1).by, QStringLiteral("张敏"));
    }

    /// As a package will bring one.
    void aVersionFromElsewhereKeepsItsOrigin()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        fill(*store);
        const Origin origin{QStringLiteral("0123456789abcdef0123456789abcdef"), 3, 1700};
        {
            Transaction transaction(store->database());
            QVERIFY(transaction.begin());
            Version version;
            version.caseId = QStringLiteral("elsewhere");
            version.at = instantText(store->now());
            version.actor = reviewer();
            version.verb = QStringLiteral("draft");
            version.stage = stageName(Stage::Draft);
            version.origin = origin;
            const VersionBody body{StoreFixture::application(30), {}, QStringLiteral("移送")};
            const Result<Version> appended = store->ledger().append(version, writeBody(body));
            QVERIFY(appended);
            QCOMPARE(appended->origin, origin);
            QVERIFY(store->index().apply(*appended, body));
            QVERIFY(transaction.commit());
        }
        store.reset();
        store = fixture.open();
        QCOMPARE(store->history(QStringLiteral("elsewhere"))->first().origin, origin);
        QCOMPARE(store->history(QStringLiteral("elsewhere"))->first().sequence, 7);
        QVERIFY(verify(*store)->good());
    }

    void aRestoredStoreSaysItsEpoch()
    {
        StoreFixture fixture;
        const QString out = fixture.home.filePath(QStringLiteral("b"));
        auto store = fixture.create();
        QVERIFY(store->append(StoreFixture::draft(1)));
        QVERIFY(backup(*store, StoreFixture::actor(), out, fixture.environment()));
        store.reset();
        QVERIFY(restore(out, fixture.folder(), fixture.environment()));
        store = fixture.open();
        const Result<SavedCase> saved = store->append(StoreFixture::draft(2));
        QVERIFY(saved);
        QCOMPARE(store->history(saved->caseId)->first().origin, (Origin{store->header().store, 2, 2}));
        QVERIFY(verify(*store)->good());
    }
};

COUNTER_TEST(TestVersions, QCoreApplication)
#include "tst_versions.moc"
