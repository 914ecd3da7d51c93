#include "tests/room/testroom.h"
#include "tests/store/sealedfixture.h"

#include "models/store/care/backup.h"
#include "models/store/care/verify.h"
#include "models/store/opening/signinguard.h"
#include "models/store/vault/stagingfolder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QStringEncoder>

using namespace counter;

namespace {

/// What must not lie anywhere in the clear.
QStringList planted()
{
    return {QStringLiteral("梅州市第7机械有限公司"), QStringLiteral("441402197000000007"),
            QStringLiteral("44001000000000007"), QStringLiteral("因单位重复申报而退费的理由")};
}

QList<QByteArray> spellings(const QString &text)
{
    QList<QByteArray> found{text.toUtf8()};
    found.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    QStringEncoder gbk("GBK");
    if (gbk.isValid())
        found.append(gbk.encode(text));
    return found;
}

/// The files below a folder that hold any of it.
QStringList leaks(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("unreadable")};
        const QByteArray bytes = file.readAll();
        for (const QString &text : planted())
            for (const QByteArray &spelling : spellings(text))
                if (bytes.contains(spelling))
                    found.append(file.fileName() + u' ' + text);
        if (bytes.contains(StoreFixture::picture(7)))
            found.append(file.fileName() + QStringLiteral(" picture"));
    }
    return found;
}

NewVersion withEvidence(Store &store, int n)
{
    NewVersion version = StoreFixture::draft(n);
    const Result<EvidenceVault::Taken> taken = store.evidence().take(StoreFixture::picture(n));
    Evidence item;
    item.kind = QStringLiteral("other");
    item.title = QStringLiteral("说明");
    if (taken)
        item.sm3 = taken->sm3;
    version.body.application.evidence.append(item);
    version.reason = QStringLiteral("因单位重复申报而退费的理由");
    version.actor = store.actor();
    return version;
}

} // namespace

/// A store with accounts: nothing personal lies in the clear, nobody gets in without a password, and nobody
/// signs for another.
class TestSealedStore : public QObject
{
    Q_OBJECT

    /// A plain store with a case, its evidence, kept typing and a second version.
    static QString fill(const SealedFixture &fixture)
    {
        const std::unique_ptr<Store> store = fixture.create();
        if (!store)
            return {};
        const Result<SavedCase> saved = store->append(withEvidence(*store, 7));
        if (!saved)
            return {};
        const Result<void> kept =
            store->typing().keep({QStringLiteral("slot"), {}, fixture.clock, StoreFixture::application(7)});
        return kept ? saved->caseId : QString();
    }

private Q_SLOTS:
    void sealingKeepsEverythingAndLeavesNothingPlain()
    {
        const SealedFixture fixture;
        const QString id = fill(fixture);
        QVERIFY(!id.isEmpty());
        QVERIFY(!leaks(fixture.home.path()).isEmpty()); // the check can fail
        const std::unique_ptr<Store> before = fixture.open();
        const Result<CaseVersion> plain = before->version(id, 0);
        const QByteArray head = before->ledger().end().kept()->hash;
        const_cast<std::unique_ptr<Store> &>(before).reset();

        const Result<SealReport> report = fixture.seal();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->verified.good() && report->confirmed);
        QCOMPARE(leaks(fixture.home.path()), QStringList());
        QCOMPARE(QDir(fixture.home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("store")});

        const Result<std::unique_ptr<Store>> store = fixture.openHeld();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->ledger().end().kept()->hash, head); // the chain is the same
        const Result<CaseVersion> sealed = (*store)->version(id, 0);
        QVERIFY(sealed);
        QCOMPARE(sealed->application, plain->application);
        QCOMPARE(sealed->info.reason, plain->info.reason);
        QCOMPARE((*store)->typing().all()->size(), 1);
        QCOMPARE(*(*store)->evidence().content(sealed->application.evidence.first().sm3),
                 StoreFixture::picture(7));
        CaseQuery query;
        query.text = QStringLiteral("第7机械");
        QCOMPARE((*store)->search().list(query)->size(), 1);
    }

    void nobodyGetsInWithoutAPassword_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nobody") << QString() << QByteArray() << ErrorCode::SignInNeeded;
        QTest::newRow("wrong password")
            << SealedFixture::keeperName() << QByteArray("Mei-zhou#2027") << ErrorCode::WrongPassword;
        QTest::newRow("unknown name")
            << "张三" << SealedFixture::keeperPassword() << ErrorCode::WrongPassword;
    }

    void nobodyGetsInWithoutAPassword()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, password);
        QFETCH(ErrorCode, code);
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        fixture.keys->drop();
        for (const OpenFor purpose : {OpenFor::Work, OpenFor::Reading, OpenFor::Check}) {
            const Result<std::unique_ptr<Store>> store = Store::open(
                fixture.folder(), name.isEmpty() ? fixture.environment() : fixture.signingIn(name, password),
                purpose);
            QVERIFY(!store);
            QCOMPARE(store.error().code, code);
            QVERIFY(!fixture.keys->held());
        }
    }

    void thePasswordAndTheCardOpenIt()
    {
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        fixture.keys->drop();
        {
            const Result<std::unique_ptr<Store>> store =
                Store::open(fixture.folder(),
                            fixture.signingIn(SealedFixture::keeperName(), SealedFixture::keeperPassword()));
            QVERIFY(store);
            QCOMPARE((*store)->account()->name, SealedFixture::keeperName());
            QVERIFY((*store)->append(withEvidence(**store, 8)));
        }
        fixture.keys->drop();
        const Result<std::unique_ptr<Store>> byCard =
            Store::open(fixture.folder(), fixture.signingIn({}, fixture.card.text().toUtf8()));
        QVERIFY2(byCard, byCard ? "" : qPrintable(byCard.error().detail));
        QVERIFY(!(*byCard)->account());
        NewVersion version = withEvidence(**byCard, 9);
        QCOMPARE((*byCard)->append(version).error().code,
                 ErrorCode::NotPermitted); // it reads, it signs nothing
    }

    void nobodySignsForAnother()
    {
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        const Result<std::unique_ptr<Store>> store = fixture.openHeld();
        QVERIFY(store);
        NewVersion version = withEvidence(**store, 8);
        version.actor->account = QStringLiteral("李受理");
        QCOMPARE((*store)->append(version).error().code, ErrorCode::NotPermitted);
        version.actor->account.clear();
        QCOMPARE((*store)->append(version).error().code, ErrorCode::NotPermitted);
    }

    void aBackupIsSealedAndOpensWithTheSameKeys()
    {
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        const QString out = fixture.home.filePath(QStringLiteral("stick"));
        {
            const Result<std::unique_ptr<Store>> store = fixture.openHeld();
            QVERIFY(store);
            const Result<BackupReport> report =
                backup(**store, (*store)->actor(), out, (*store)->environment());
            QVERIFY2(report && report->verified.good(), report ? "" : qPrintable(report.error().detail));
        }
        QCOMPARE(leaks(fixture.home.path()), QStringList());
        fixture.keys->drop();
        const QString elsewhere = fixture.home.filePath(QStringLiteral("other/store"));
        QVERIFY(QDir().mkpath(fixture.home.filePath(QStringLiteral("other"))));
        QCOMPARE(restore(out, elsewhere, fixture.environment()).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(
            restore(out, elsewhere, fixture.signingIn(SealedFixture::keeperName(), QByteArrayLiteral("no")))
                .error()
                .code,
            ErrorCode::WrongPassword);
        const Result<BackupReport> restored = restore(
            out, elsewhere, fixture.signingIn(SealedFixture::keeperName(), SealedFixture::keeperPassword()));
        QVERIFY2(restored && restored->verified.good(), restored ? "" : qPrintable(restored.error().detail));
    }

    void fiveFailuresLockWhateverTheClockSays()
    {
        SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        fixture.keys->drop();
        const auto attempt = [&fixture](const QByteArray &password) {
            const Result<std::unique_ptr<Store>> store =
                Store::open(fixture.folder(), fixture.signingIn(SealedFixture::keeperName(), password));
            return store ? std::optional<ErrorCode>() : store.error().code;
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(attempt("Wrong-1234"), ErrorCode::WrongPassword);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked); // even the right one
        fixture.clock = fixture.clock.addSecs(4 * 60);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked);
        fixture.clock = fixture.clock.addDays(-2); // set back: the wait begins anew
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked);
        fixture.clock = fixture.clock.addSecs(4 * 60);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked);
        fixture.clock = fixture.clock.addSecs(61);
        QCOMPARE(attempt("Wrong-1234"), ErrorCode::WrongPassword); // the sixth: 15 minutes
        fixture.clock = fixture.clock.addSecs(14 * 60);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked);
        fixture.clock = fixture.clock.addSecs(2 * 60);
        QCOMPARE(attempt("Wrong-1234"), ErrorCode::WrongPassword); // and an hour from here on
        fixture.clock = fixture.clock.addSecs(59 * 60);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), ErrorCode::Locked);
        fixture.clock = fixture.clock.addSecs(2 * 60);
        QCOMPARE(attempt(SealedFixture::keeperPassword()), std::optional<ErrorCode>());

        const Result<std::unique_ptr<Store>> store = fixture.openHeld();
        QVERIFY(store);
        QStringList told; // and it is on record
        QVERIFY((*store)->events().ofKind(EventKind::SignedIn, [&told](const Event &event) -> Result<void> {
            if (event.verb == EventVerb::Refused)
                told.append(event.name + QString::fromUtf8(event.body));
            return {};
        }));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(QStringLiteral("\"failures\":7")), qPrintable(told.first()));
    }

    void aStoreIsSealedOnce()
    {
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        QCOMPARE(fixture.seal().error().code, ErrorCode::StoreExists);
        const SealedFixture none;
        QCOMPARE(none.seal().error().code, ErrorCode::StoreMissing);
    }

    /// Each step of writing fails once, and each time the store is the old one or the new one.
    void everyFailureLeavesTheOldStoreOrTheNew()
    {
        bool done = false;
        for (int failing = 0; !done; ++failing) {
            const SealedFixture fixture;
            const QString id = fill(fixture);
            Environment environment = fixture.environment();
            int step = 0;
            environment.fileHook = [&step, failing](FileStep) {
                return step++ == failing ? std::optional(ErrorCode::DiskFull) : std::nullopt;
            };
            const Result<SealReport> report =
                sealStore(fixture.folder(), fixture.keeper(), fixture.keys, environment);
            done = report.ok() && step <= failing;
            if (!report)
                QVERIFY(!fixture.keys->held());
            const Result<std::unique_ptr<Store>> store =
                report ? fixture.openHeld() : Store::open(fixture.folder(), fixture.environment());
            QVERIFY2(store, qPrintable(QString::number(failing)));
            QVERIFY2((*store)->version(id, 0), qPrintable(QString::number(failing)));
            const Result<VerifyReport> verified = verify(**store);
            QVERIFY2(verified && verified->good(), qPrintable(QString::number(failing)));
            QVERIFY(StagingFolder::beside(fixture.folder()).isEmpty());
        }
    }

    void whatIsTamperedWithIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const char *sql, const char *code) {
            QTest::newRow(what) << QString::fromUtf8(sql) << QString::fromUtf8(code);
        };
        row("a signature gone", "UPDATE version SET signature = x'' WHERE sequence = 2", "signature");
        row("another's signature",
            "UPDATE version SET signature = (SELECT signature FROM version WHERE"
            " sequence = 3) WHERE sequence = 2",
            "signature");
        row("another's name", "UPDATE version SET clerk = '张三' WHERE sequence = 2", "chain");
        row("a body of another case",
            "UPDATE version SET body = (SELECT body FROM version WHERE sequence = 3)"
            " WHERE sequence = 2",
            "body");
        row("an account act unsigned", "UPDATE event SET signature = x'' WHERE kind = 'account'",
            "signature");
        row("a way put in",
            "INSERT INTO key_slot VALUES ('account', '张三', 'argon2id', 64, 1, x'00', x'00',"
            " x'00', x'00')",
            "account");
        row("a way taken out", "DELETE FROM key_slot WHERE kind = 'card'", "account");
        row("a way changed", "UPDATE key_slot SET passes = 2 WHERE kind = 'account'", "account");
        row("an event of another place",
            "UPDATE event SET content = (SELECT content FROM event WHERE sequence"
            " = 2) WHERE sequence = 3",
            "event");
    }

    void whatIsTamperedWithIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, code);
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        {
            const Result<std::unique_ptr<Store>> store = fixture.openHeld();
            QVERIFY(store && (*store)->append(withEvidence(**store, 8))
                    && (*store)->append(withEvidence(**store, 9)));
        }
        {
            const Result<std::unique_ptr<Database>> database = Database::open(
                fixture.folder() + QStringLiteral("/store.sqlite"), Database::Access::Write, 50);
            QVERIFY(database);
            QStringList triggers;
            QVERIFY((*database)->each(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"),
                                      {}, [&triggers](const Row &row) {
                                          triggers.append(row.text(0));
                                          return true;
                                      }));
            for (const QString &trigger : std::as_const(triggers))
                QVERIFY((*database)->run(QStringLiteral("DROP TRIGGER ") + trigger.split(u' ').at(2)));
            QVERIFY((*database)->run(sql));
            for (const QString &trigger : std::as_const(triggers))
                QVERIFY((*database)->run(trigger));
        }
        const Result<std::unique_ptr<Store>> store = fixture.openHeld(OpenFor::Check);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const Result<VerifyReport> report = verify(**store);
        QVERIFY(report);
        QVERIFY2(report->codes.contains(code), qPrintable(QStringList(report->codes.values()).join(u' ')));
    }

    void aSwappedPictureIsNamedWithoutOpeningIt()
    {
        const SealedFixture fixture;
        QVERIFY(!fill(fixture).isEmpty());
        QVERIFY(fixture.seal());
        QString first;
        {
            const Result<std::unique_ptr<Store>> store = fixture.openHeld();
            QVERIFY(store && (*store)->append(withEvidence(**store, 8)));
            first = (*store)->evidence().all().first();
            const Result<VerifyReport> whole = verify(**store);
            QVERIFY(whole && whole->good());
        }
        const QString path = fixture.folder() + QStringLiteral("/evidence/") + first.left(2) + u'/' + first;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("x") == 1);
        file.close();
        const Result<std::unique_ptr<Store>> store = fixture.openHeld(OpenFor::Check);
        QVERIFY(store);
        const Result<VerifyReport> report = verify(**store);
        QVERIFY(report && report->codes.contains(QStringLiteral("evidence")));
        QCOMPARE((*store)->evidence().content(first).error().code, ErrorCode::StoreDamaged);
    }
};

COUNTER_TEST(TestSealedStore, QCoreApplication)
#include "tst_sealing.moc"
