#include "filledstore.h"
#include "tests/room/testroom.h"
#include "testseal.h"

#include "models/store/care/backup.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace counter;

namespace {

const QString Reason = QStringLiteral("因婆婆住院未能按时补交");

struct SealedStore
{
    StoreFixture fixture;
    std::shared_ptr<TurnedUnlock> unlock = std::make_shared<TurnedUnlock>();

    Environment environment() const
    {
        Environment made = fixture.environment();
        made.unlock = unlock;
        return made;
    }
    std::unique_ptr<Store> create() const
    {
        Result<std::unique_ptr<Store>> store =
            Store::create(fixture.folder(), StoreFixture::workplace(), environment());
        return store ? std::move(*store) : nullptr;
    }
    std::unique_ptr<Store> open() const
    {
        Result<std::unique_ptr<Store>> store = Store::open(fixture.folder(), environment());
        return store ? std::move(*store) : nullptr;
    }
};

NewVersion withReason(int n)
{
    NewVersion version = StoreFixture::draft(n);
    version.reason = Reason;
    return version;
}

/// Every file below a folder, one after another.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const Result<QByteArray> bytes = readFile(files.next(), 1 << 24))
            all += *bytes;
    return all;
}

void run(const StoreFixture &fixture, const QString &sql)
{
    const auto database =
        Database::open(fixture.folder() + QStringLiteral("/store.sqlite"), Database::Access::Write, 50);
    QVERIFY(database && (*database)->run(sql));
}

} // namespace

/// Whoever opens a store reads its header, gets a seal for it, and everything personal passes through that.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void nothingPersonalLiesInTheClear()
    {
        const SealedStore sealed;
        QString caseId;
        {
            const auto store = sealed.create();
            QVERIFY(store);
            fill(*store);
            const Result<SavedCase> saved = store->append(withReason(20));
            QVERIFY(saved);
            caseId = saved->caseId;
            QVERIFY(backup(*store, StoreFixture::actor(), sealed.fixture.home.filePath(QStringLiteral("b")),
                           sealed.environment()));
        }
        const Application one = StoreFixture::application(20);
        const QByteArray stored = everythingIn(sealed.fixture.home.path());
        QVERIFY(stored.contains("refund-store/1")); // it was read at all
        for (const QString &secret :
             {Reason, one.claimant.name, one.members.first().name, one.members.first().citizenId,
              one.claimant.bank.accountNumber, StoreFixture::application(9).claimant.name})
            QVERIFY2(!stored.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY(!stored.contains(StoreFixture::picture(1)));

        auto store = sealed.open();
        QVERIFY(store && !store->damage());
        QCOMPARE(store->history(caseId)->first().reason, Reason);
        QCOMPARE(store->version(caseId, 0)->application, one);
        QCOMPARE(store->typing().all()->size(), 1);
        QCOMPARE(*store->reindex(), 7);
        QVERIFY(verify(*store)->good());
        store.reset();
        const Result<BackupReport> back = restore(sealed.fixture.home.filePath(QStringLiteral("b")),
                                                  sealed.fixture.folder(), sealed.environment());
        QVERIFY(back);
        QVERIFY(back->epoch.numbersKnown); // the one put aside was opened too
        QVERIFY(verify(*sealed.open())->good());
    }

    /// A seal that cannot seal writes nothing, least of all in the clear.
    void whatCannotBeSealedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<std::function<ErrorCode(Store &)>>("act");
        const auto codeOf = [](const auto &result) {
            return result ? ErrorCode::Internal : result.error().code;
        };
        const auto row = [](const char *purpose, const std::function<ErrorCode(Store &)> &act) {
            QTest::newRow(purpose) << QByteArray(purpose) << act;
        };
        row("body", [codeOf](Store &store) { return codeOf(store.append(withReason(20))); });
        row("row", [codeOf](Store &store) { return codeOf(store.append(withReason(20))); });
        row("event", [codeOf](Store &store) {
            return codeOf(
                store.settings().put(StoreFixture::actor(), QStringLiteral("a"), QStringLiteral("b")));
        });
        row("typing", [codeOf](Store &store) {
            return codeOf(store.typing().keep(
                {QStringLiteral("other"), {}, store.now(), StoreFixture::application(20)}));
        });
        row("evidence",
            [codeOf](Store &store) { return codeOf(store.evidence().take(StoreFixture::picture(20))); });
    }

    void whatCannotBeSealedIsRefused()
    {
        QFETCH(const QByteArray, purpose);
        using Act = std::function<ErrorCode(Store &)>;
        QFETCH(const Act, act);
        const SealedStore sealed;
        {
            const auto store = sealed.create();
            fill(*store);
            *sealed.unlock->failing = purpose;
            QCOMPARE(errorName(act(*store)), errorName(ErrorCode::OutOfResources));
            QCOMPARE(store->ledger().end().last()->sequence, 6);
            QCOMPARE(store->evidence().all().size(), 2);
            QCOMPARE(store->typing().all()->size(), 1);
            sealed.unlock->failing->clear();
            QVERIFY(verify(*store)->good());
        }
        QVERIFY(verify(*sealed.open())->good());
    }

    void theHeaderIsReadBeforeAnythingIsOpened()
    {
        const SealedStore sealed;
        const auto made = sealed.create();
        const QString id = *made->settings().value(QStringLiteral("store.id"));
        QCOMPARE(id.size(), 32);
        QCOMPARE(sealed.unlock->asked.first(), StoreHeader()); // a new store: nothing is known of it yet
        QCOMPARE(sealed.unlock->asked.last(), StoreHeader({id, QStringLiteral("plain")}));
        QCOMPARE(made->header(), StoreHeader({id, QStringLiteral("plain")}));
    }

    void aHeaderThatThisProgramCannotOpenIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("sealed in another way") << QStringLiteral("UPDATE header SET seal = 'sm4-gcm'");
        QTest::newRow("another header") << QStringLiteral("UPDATE header SET format = 'refund-store/2'");
    }

    void aHeaderThatThisProgramCannotOpenIsRefused()
    {
        QFETCH(const QString, sql);
        StoreFixture fixture;
        QVERIFY(fixture.create());
        run(fixture, sql);
        const QString path = fixture.folder() + QStringLiteral("/store.sqlite");
        const QByteArray before = *readFile(path, 1 << 24);
        for (const OpenFor purpose : {OpenFor::Work, OpenFor::Check, OpenFor::Reading}) {
            const auto refused = Store::open(fixture.folder(), fixture.environment(), purpose);
            QVERIFY(!refused);
            QCOMPARE(errorName(refused.error().code), errorName(ErrorCode::StoreFromFuture));
        }
        QCOMPARE(*readFile(path, 1 << 24), before);
    }

    void aHeaderThatIsLostOrAnothersIsDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("lost") << QStringLiteral("DELETE FROM header");
        QTest::newRow("another's") << QStringLiteral("UPDATE header SET store = 'another'");
    }

    void aHeaderThatIsLostOrAnothersIsDamage()
    {
        QFETCH(const QString, sql);
        StoreFixture fixture;
        QVERIFY(fixture.create());
        run(fixture, sql);
        const auto store = fixture.open();
        QVERIFY(store && store->damage());
        QCOMPARE(store->damage()->place, QStringLiteral("header"));
        QVERIFY(!store->append(StoreFixture::draft(1)));
        QCOMPARE(verify(*store)->codes, QSet<QString>{QStringLiteral("header")});
    }
};

COUNTER_TEST(TestSealing, QCoreApplication)
#include "tst_seal.moc"
