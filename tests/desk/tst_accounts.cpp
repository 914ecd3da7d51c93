#include "models/desk/officedesk.h"
#include "models/desk/session.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"
#include "tests/store/sealedfixture.h"

#include "models/desk/passwordrule.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>

using namespace counter;

namespace {

Secret word(const char *text)
{
    return secretOf(QByteArray(text));
}

} // namespace

/// Who works here and what each may do: made by the keeper, reset by two, refused and on record where the
/// post does not allow it.
class TestAccounts : public QObject
{
    Q_OBJECT

    struct Office
    {
        SealedFixture fixture;
        std::unique_ptr<Store> store;
        ReadRules rules{QStringLiteral(SOURCE_DIR "/resources")};
        std::unique_ptr<OfficeDesk> desk;

        Office()
        {
            fixture.create();
            if (!fixture.seal())
                return;
            Result<std::unique_ptr<Store>> opened = fixture.openHeld();
            if (!opened)
                return;
            store = std::move(*opened);
            desk = std::make_unique<OfficeDesk>(*store, rules);
        }
        Accounts &accounts() const { return desk->accounts(); }
        Result<Account> add(const QString &name, const QString &staff, const QList<Role> &roles) const
        {
            return accounts().add(desk->actor(), {name, staff, roles}, word("Jie-Dai#2026"));
        }
        /// At the same window.
        Result<void> signIn(const QString &name, const char *password) const
        {
            Session session(*store);
            Result<Session::Attempt> attempt = session.begin(name, word(password));
            if (!attempt)
                return attempt.error();
            attempt->run();
            return session.end(*attempt);
        }
        QStringList refusals() const
        {
            QStringList found;
            const Result<void> read =
                store->events().ofKind(EventKind::ActRefused, [&found](const Event &event) -> Result<void> {
                    found.append(event.actor.account + u' ' + event.name);
                    return {};
                });
            return read ? found : QStringList{QStringLiteral("unread")};
        }
    };

    static constexpr auto Keeper = "Mei-zhou#2026";

private Q_SLOTS:
    void theKeeperMakesAccountsAndTheVacanciesShrink()
    {
        const Office office;
        QVERIFY(office.desk);
        QCOMPARE(office.accounts().vacancies()->size(), 7);
        const Result<Account> made =
            office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver, Role::Handler});
        QVERIFY2(made, made ? "" : qPrintable(explain(made.error())));
        QVERIFY(made->passwordGiven);
        QCOMPARE(office.accounts().vacancies()->size(), 5);
        QCOMPARE(office.accounts().list()->size(), 2);
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        QCOMPARE(office.desk->actor().staffNumber, QStringLiteral("002"));
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY(report && report->good());
    }

    void whatIsNoAccountIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QByteArray>("password");
        const QByteArray good("Jie-Dai#2026");
        QTest::newRow("a name that is taken") << "王管理"
                                              << "009"
                                              << "receiver" << good;
        QTest::newRow("a staff number that is taken") << "李受理"
                                                      << "001"
                                                      << "receiver" << good;
        QTest::newRow("no name") << ""
                                 << "009"
                                 << "receiver" << good;
        QTest::newRow("the name of a card") << "#1"
                                            << "009"
                                            << "receiver" << good;
        QTest::newRow("no post") << "李受理"
                                 << "009"
                                 << "" << good;
        QTest::newRow("keeper and receiver") << "李受理"
                                             << "009"
                                             << "keeper,receiver" << good;
        QTest::newRow("auditor and keeper") << "李受理"
                                            << "009"
                                            << "auditor,keeper" << good;
        QTest::newRow("too short") << "李受理"
                                   << "009"
                                   << "receiver" << QByteArray("Ab1#567");
        QTest::newRow("two classes") << "李受理"
                                     << "009"
                                     << "receiver" << QByteArray("abcdef12");
        QTest::newRow("the name in it") << "Wang"
                                        << "009"
                                        << "receiver" << QByteArray("Wang#12345");
        QTest::newRow("what everybody uses") << "李受理"
                                             << "009"
                                             << "receiver" << QByteArray("P@ssw0rd2026!");
    }

    void whatIsNoAccountIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, staff);
        QFETCH(QString, roles);
        QFETCH(QByteArray, password);
        const Office office;
        const Result<QList<Role>> parsed = parseRoles(roles);
        if (!parsed) {
            QCOMPARE(parsed.error().code, ErrorCode::BadInput);
            return;
        }
        const Result<Account> made =
            office.accounts().add(office.desk->actor(), {name, staff, *parsed}, secretOf(password));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
        QCOMPARE(office.accounts().list()->size(), 1);
    }

    void aHanziIsAClassOfItsOwn()
    {
        QVERIFY(checkPassword(QStringLiteral("梅州ab2026"), QStringLiteral("李"), {}));
        QVERIFY(!checkPassword(QStringLiteral("梅州退费窗口人员"), QStringLiteral("李"), {}));
    }

    void onlyTheKeeperManages()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        QCOMPARE(office.add(QStringLiteral("赵"), QStringLiteral("003"), {Role::Receiver}).error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(office.accounts().lock(office.desk->actor(), SealedFixture::keeperName()).error().code,
                 ErrorCode::NotPermitted);
    }

    /// Each does his own, and what was tried is on record.
    void aPostDoesNotDoAnothers()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.add(QStringLiteral("赵审计"), QStringLiteral("003"), {Role::Auditor}));
        Drafts &drafts = office.desk->drafts();
        QCOMPARE(drafts.save(office.desk->actor(), {}, StoreFixture::application(1)).error().code,
                 ErrorCode::NotPermitted); // the keeper signs nothing
        QVERIFY(office.signIn(QStringLiteral("赵审计"), "Jie-Dai#2026"));
        QCOMPARE(drafts.save(office.desk->actor(), {}, StoreFixture::application(1)).error().code,
                 ErrorCode::NotPermitted);
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        const Result<SavedCase> saved = drafts.save(office.desk->actor(), {}, StoreFixture::application(1));
        QVERIFY2(saved, saved ? "" : qPrintable(explain(saved.error())));
        const Result<QList<VersionInfo>> history = office.desk->cases().history(saved->caseId);
        QCOMPARE(history->first().role, QStringLiteral("receiver"));
        QCOMPARE(history->first().account, QStringLiteral("李受理"));
        QVERIFY(
            !office.desk->traces().ofCase(saved->caseId, 10)); // who looked is the auditor's and the keeper's
        QVERIFY(office.signIn(QStringLiteral("赵审计"), "Jie-Dai#2026"));
        QVERIFY(office.desk->traces().ofCase(saved->caseId, 10));
        QCOMPARE(office.refusals(),
                 (QStringList{QStringLiteral("王管理 draft"), QStringLiteral("赵审计 draft"),
                              QStringLiteral("李受理 traces")}));
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY(report && report->good());
    }

    void anotherNameOnAVersionIsNamed()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        NewVersion version = StoreFixture::draft(3);
        version.actor = office.desk->actor();
        version.actor->staffNumber = QStringLiteral("001");
        QVERIFY(office.store->append(version));
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY(report && report->codes.contains(QStringLiteral("signature")));
    }

    void aForgottenPasswordIsResetByTwo()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.add(QStringLiteral("张审核"), QStringLiteral("003"), {Role::Reviewer}));
        const Actor keeper = office.desk->actor();
        const auto reset = [&](const QString &second, const char *password) {
            return office.accounts().reset(keeper, QStringLiteral("李受理"), word("Xin-Mi#2027"),
                                           {second, word(password)});
        };
        QCOMPARE(reset(SealedFixture::keeperName(), Keeper).error().code, ErrorCode::SameSigner);
        QCOMPARE(reset(QStringLiteral("李受理"), "Jie-Dai#2026").error().code, ErrorCode::SameSigner);
        QCOMPARE(reset(QStringLiteral("张审核"), "Wrong#1234").error().code, ErrorCode::WrongPassword);
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026")); // nothing has changed
        const Result<SavedCase> signedBefore =
            office.desk->drafts().save(office.desk->actor(), {}, StoreFixture::application(1));
        QVERIFY(signedBefore);
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper));
        const Result<Account> done = reset(QStringLiteral("张审核"), "Jie-Dai#2026");
        QVERIFY2(done, done ? "" : qPrintable(explain(done.error())));
        QVERIFY(done->passwordGiven);
        QCOMPARE(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026").error().code,
                 ErrorCode::WrongPassword);
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Xin-Mi#2027"));
        QVERIFY(office.desk->drafts().save(office.desk->actor(), {}, StoreFixture::application(2)));
        const Result<VerifyReport> report = verify(*office.store); // what was signed before stays signed
        QVERIFY2(report && report->good(), qPrintable(QStringList(report->codes.values()).join(u' ')));
    }

    void theLastFivePasswordsAreNotTakenAgain()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        const auto change = [&office](const char *password) {
            return office.accounts().changePassword(office.desk->actor(), word(password));
        };
        QCOMPARE(change("Jie-Dai#2026").error().code, ErrorCode::BadInput);
        QVERIFY(change("Xin-Mi#2027"));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Xin-Mi#2027"));
        QVERIFY(!office.store->account()->passwordGiven);
        QCOMPARE(change("Jie-Dai#2026").error().code, ErrorCode::BadInput);
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY(report && report->good());
    }

    void theCardGivesTheKeeperANewPassword()
    {
        Office office;
        office.desk.reset();
        office.store.reset();
        office.fixture.keys->drop();
        Result<std::unique_ptr<Store>> store = Store::open(
            office.fixture.folder(), office.fixture.signingIn({}, office.fixture.card.text().toUtf8()));
        QVERIFY(store);
        OfficeDesk desk(**store, office.rules);
        const Result<Account> done = desk.accounts().recover({}, word("Xin-Mi#2027"));
        QVERIFY2(done, done ? "" : qPrintable(explain(done.error())));
        QCOMPARE(desk.actor().account, SealedFixture::keeperName());
        QVERIFY(desk.accounts().add(desk.actor(),
                                    {QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}},
                                    word("Jie-Dai#2026")));
        const Result<VerifyReport> report = verify(**store);
        QVERIFY2(report && report->good(), qPrintable(QStringList(report->codes.values()).join(u' ')));
        store->reset();
        office.fixture.keys->drop();
        QCOMPARE(Store::open(office.fixture.folder(),
                             office.fixture.signingIn(SealedFixture::keeperName(), Keeper))
                     .error()
                     .code,
                 ErrorCode::WrongPassword);
        QVERIFY(Store::open(office.fixture.folder(),
                            office.fixture.signingIn(SealedFixture::keeperName(), "Xin-Mi#2027")));
    }

    void aNewCardClosesTheOldOne()
    {
        Office office;
        const RecoveryCode fresh(secretOf(QByteArray(16, 'n')));
        QVERIFY(office.accounts().makeCard(office.desk->actor(), fresh));
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY2(report && report->good(), qPrintable(QStringList(report->codes.values()).join(u' ')));
        office.desk.reset();
        office.store.reset();
        office.fixture.keys->drop();
        const auto opens = [&office](const RecoveryCode &code) {
            return Store::open(office.fixture.folder(), office.fixture.signingIn({}, code.text().toUtf8()));
        };
        QCOMPARE(opens(office.fixture.card).error().code, ErrorCode::WrongPassword);
        QVERIFY(opens(fresh));
    }

    void whoeverIsStoppedDoesNotComeIn()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.add(QStringLiteral("张审核"), QStringLiteral("003"), {Role::Reviewer}));
        const Actor keeper = office.desk->actor();
        QCOMPARE(office.accounts().lock(keeper, SealedFixture::keeperName()).error().code,
                 ErrorCode::BadInput);
        QVERIFY(office.accounts().lock(keeper, QStringLiteral("李受理")));
        QCOMPARE(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026").error().code, ErrorCode::Locked);
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper));
        QVERIFY(office.accounts().unlock(keeper, QStringLiteral("李受理")));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper));
        QVERIFY(office.accounts().retire(keeper, QStringLiteral("李受理")));
        QCOMPARE(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026").error().code,
                 ErrorCode::WrongPassword);
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper));
        QCOMPARE(office.accounts().unlock(keeper, QStringLiteral("李受理")).error().code,
                 ErrorCode::BadInput);
        const Result<VerifyReport> report = verify(*office.store);
        QVERIFY(report && report->good());
    }

    void whoWasNotHereForNinetyDaysIsLetInByTheKeeper()
    {
        Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        office.fixture.clock = office.fixture.clock.addDays(91);
        QCOMPARE(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026").error().code, ErrorCode::Locked);
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper)); // the only one: else the store were shut
        QVERIFY(office.accounts().unlock(office.desk->actor(), QStringLiteral("李受理")));
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
    }

    void aDeputyActsForDays()
    {
        Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.add(QStringLiteral("张审核"), QStringLiteral("003"), {Role::Reviewer}));
        const QDate today = office.fixture.clock.date();
        const auto deputise = [&](const QString &name, const Deputyship &deputyship) {
            return office.accounts().deputise(office.desk->actor(), name, deputyship);
        };
        const Deputyship right{QStringLiteral("李受理"), today, today.addDays(2),
                               QStringLiteral("梅医保人〔2026〕5号")};
        Deputyship without = right;
        without.document.clear();
        QCOMPARE(deputise(QStringLiteral("张审核"), without).error().code, ErrorCode::BadInput);
        Deputyship backwards = right;
        backwards.to = today.addDays(-1);
        QCOMPARE(deputise(QStringLiteral("张审核"), backwards).error().code, ErrorCode::BadInput);
        QCOMPARE(deputise(QStringLiteral("李受理"), right).error().code, ErrorCode::BadInput);
        QCOMPARE(deputise(SealedFixture::keeperName(), right).error().code, ErrorCode::BadInput);
        QVERIFY(deputise(QStringLiteral("张审核"), right));
        QVERIFY(office.signIn(QStringLiteral("张审核"), "Jie-Dai#2026"));
        const Result<SavedCase> saved =
            office.desk->drafts().save(office.desk->actor(), {}, StoreFixture::application(1));
        QVERIFY2(saved, saved ? "" : qPrintable(explain(saved.error())));
        office.fixture.clock = office.fixture.clock.addDays(3);
        QCOMPARE(
            office.desk->drafts().save(office.desk->actor(), {}, StoreFixture::application(2)).error().code,
            ErrorCode::NotPermitted);
    }

    void aPinLetsBackInFiveTries()
    {
        const Office office;
        Session session(*office.store);
        QCOMPARE(session.setPin(QStringLiteral("12345")).error().code, ErrorCode::BadInput);
        QVERIFY(session.setPin(QStringLiteral("246810")));
        session.lock();
        QVERIFY(session.locked());
        QCOMPARE(office.store->version(QStringLiteral("x"), 0).ok(), false);
        QCOMPARE(office.desk->drafts()
                     .keepTyping(QStringLiteral("s"), {}, StoreFixture::application(1))
                     .error()
                     .code,
                 ErrorCode::Locked);
        QVERIFY(session.comeBack(SealedFixture::keeperName(), QStringLiteral("246810")));
        QCOMPARE(office.desk->actor().account, SealedFixture::keeperName());
        session.lock();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(session.comeBack(SealedFixture::keeperName(), QStringLiteral("000000")).error().code,
                     ErrorCode::WrongPassword);
        QVERIFY(!session.hasPin(SealedFixture::keeperName()));
        QVERIFY(!session.comeBack(SealedFixture::keeperName(), QStringLiteral("246810")));
        QVERIFY(office.signIn(SealedFixture::keeperName(), Keeper)); // a PIN locks no account
    }

    void eachKeepsHisOwnTyping()
    {
        const Office office;
        QVERIFY(office.add(QStringLiteral("李受理"), QStringLiteral("002"), {Role::Receiver}));
        QVERIFY(office.add(QStringLiteral("陈受理"), QStringLiteral("003"), {Role::Receiver}));
        Drafts &drafts = office.desk->drafts();
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        const QString mine = drafts.ownSlot(QStringLiteral("s"));
        QVERIFY(drafts.keepTyping(mine, {}, StoreFixture::application(1)));
        QCOMPARE(drafts.keptTyping()->size(), 1);
        QVERIFY(office.signIn(QStringLiteral("陈受理"), "Jie-Dai#2026"));
        QCOMPARE(drafts.keptTyping()->size(), 0);
        QVERIFY(drafts.save(office.desk->actor(), {},
                            StoreFixture::application(1))); // the same, typed by another
        QVERIFY(office.signIn(QStringLiteral("李受理"), "Jie-Dai#2026"));
        QCOMPARE(drafts.keptTyping()->size(), 1);
        QVERIFY(drafts.dropTyping(mine));
        QCOMPARE(drafts.keptTyping()->size(), 0);
    }
};

COUNTER_TEST(TestAccounts, QCoreApplication)
#include "tst_accounts.moc"
