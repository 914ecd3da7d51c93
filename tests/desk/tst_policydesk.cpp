// Loading a pack into a store and trying it on the cases there.
#include "models/desk/officedesk.h"
#include "models/desk/policytrial.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/chain/policyfolder.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace counter;

namespace {

const QString resources = QStringLiteral(SOURCE_DIR "/resources");
const QByteArray strict("if: line.period > member.leftUnit");
const QByteArray wide("if: line.period >= member.leftUnit");

QByteArray packBytes()
{
    const auto bytes = readFile(resources + QStringLiteral("/policies/meizhou-2021-11.yaml"), 1 << 22);
    return bytes ? *bytes : QByteArray();
}

/// A unit's employee who left in 2024-02, and the month that is claimed.
Application leaver(int n, int month)
{
    Application application = StoreFixture::application(n);
    application.members[0].facts = {{QStringLiteral("paidAs"), QStringLiteral("employee")},
                                    {QStringLiteral("leftUnit"), QStringLiteral("2024-02")},
                                    {QStringLiteral("pensionSince"), QStringLiteral("none")},
                                    {QStringLiteral("requiredYearsReached"), QStringLiteral("none")},
                                    {QStringLiteral("benefitsUsed"), false},
                                    {QStringLiteral("unemploymentMonths"), QStringList()},
                                    {QStringLiteral("transferredMonths"), QStringList()}};
    application.lines[0].period = *YearMonth::from(2024, month);
    application.lines[0].facts = {{QStringLiteral("duplicatePayment"), false}};
    return application;
}

} // namespace

class TestPolicyDesk : public QObject
{
    Q_OBJECT

    StoreFixture m_store;

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("pack.yaml")) const
    {
        const QString path = m_store.home.filePath(name);
        return writeFile(path, bytes) ? path : QString();
    }
    PolicyFile changed() const
    {
        QByteArray bytes = packBytes();
        bytes.replace(strict, wide);
        return *readPolicyFile(write(bytes), m_store.folder(), resources);
    }
    QStringList files(const QString &below = {}) const
    {
        return QDir(m_store.folder() + QStringLiteral("/policies") + below)
            .entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        m_store.home.remove();
        m_store.home = QTemporaryDir();
    }

    void aBadFileIsRefusedWithItsPlace()
    {
        QByteArray bytes = packBytes();
        bytes.replace(strict, "if: line.period >> member.leftUnit");
        const auto refused = readPolicyFile(write(bytes), m_store.folder(), resources);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PackInvalid);
        const qsizetype line = packBytes().left(packBytes().indexOf(strict)).count('\n') + 1;
        QVERIFY2(refused.error().place.startsWith(QString::number(line) + QLatin1Char(':')),
                 qPrintable(refused.error().place));
        QCOMPARE(
            readPolicyFile(m_store.home.filePath(QStringLiteral("none.yaml")), {}, resources).error().code,
            ErrorCode::CannotOpen);
    }

    void aLoadedPackWinsOverTheProgramsAndTheReplacedOneStays()
    {
        const std::unique_ptr<Store> store = m_store.create();
        QVERIFY(store);
        const PolicyFile first = changed();
        QVERIFY(store->putInForce(StoreFixture::actor(), first));
        QCOMPARE(files().size(), 1);
        QVERIFY(
            files().first().startsWith(QStringLiteral("meizhou-2021-11@0001-") + first.pack->hash.left(12)));
        const auto used = PolicyLibrary::load(resources, m_store.folder()).find(first.pack->id);
        QVERIFY(used);
        QCOMPARE((*used)->hash, first.pack->hash);
        QVERIFY(store->putInForce(StoreFixture::actor(), first)); // the same bytes again: nothing changes
        QCOMPARE(files().size(), 1);

        const PolicyFile second =
            *readPolicyFile(write(packBytes() + "# later\n"), m_store.folder(), resources);
        QVERIFY(store->putInForce(StoreFixture::actor(), second));
        QCOMPARE(files().size(), 1);
        QVERIFY(files().first().contains(QStringLiteral("@0002-")));
        QCOMPARE(files(QStringLiteral("/replaced")).size(), 1);
        QCOMPARE((*PolicyLibrary::load(resources, m_store.folder()).find(first.pack->id))->hash,
                 second.pack->hash);
    }

    void aFullDiskLeavesTheOldOneInForce()
    {
        QVERIFY(m_store.create());
        bool isFull = false;
        Environment environment = m_store.environment();
        environment.fileHook = [&isFull](FileStep step) {
            return isFull && step == FileStep::Write ? std::optional<ErrorCode>(ErrorCode::DiskFull)
                                                     : std::nullopt;
        };
        const auto store = Store::open(m_store.folder(), environment);
        QVERIFY(store);
        QVERIFY((*store)->putInForce(StoreFixture::actor(), changed()));
        const QStringList before = files();
        const PolicyFile later =
            *readPolicyFile(write(packBytes() + "# later\n"), m_store.folder(), resources);
        isFull = true;
        const auto full = (*store)->putInForce(StoreFixture::actor(), later);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(files(), before);
    }

    void theTrialListsWhatWouldChangeAndWritesNothing()
    {
        const std::unique_ptr<Store> store = m_store.create();
        QVERIFY(store);
        ReadRules rules(resources, m_store.folder());
        OfficeDesk office(*store, rules);
        const auto month =
            office.drafts().save(office.actor(), {}, leaver(1, 2)); // the month of leaving: due
        QVERIFY(month);
        QVERIFY(
            office.drafts().save(office.actor(), {}, leaver(2, 3))); // the month after: refundable either way
        const auto gone = office.drafts().save(office.actor(), {}, leaver(3, 2));
        QVERIFY(gone && office.drafts().discard(office.actor(), gone->caseId, QStringLiteral("重复录入")));
        Application elsewhere = leaver(4, 2);
        elsewhere.policy = QStringLiteral("linfen-2020-29"); // another notice decides it
        QVERIFY(office.drafts().save(office.actor(), {}, elsewhere));

        PolicyTrial trial(office, changed().pack, QDate(2026, 11, 20));
        int steps = 0;
        while (true) {
            const Result<bool> finished = trial.step(0);
            QVERIFY(finished);
            ++steps;
            if (*finished)
                break;
        }
        QVERIFY(steps > 1); // it can be interrupted
        QCOMPARE(trial.total(), trial.done());
        QCOMPARE(trial.tried(), 2);
        QCOMPARE(trial.changes().size(), 1);
        const TrialChange &change = trial.changes().first();
        QCOMPARE(change.caseId, month->caseId);
        QCOMPARE(change.before, std::optional<Outcome>(Outcome::NotRefundable));
        QCOMPARE(change.after, Outcome::Refundable);
        QCOMPARE(change.refundableAfter, Money::fromFen(2008));
        QCOMPARE(trial.difference(), Money::fromFen(2008));
        QCOMPARE(office.cases().open(month->caseId)->info.version, month->version);

        PolicyTrial same(office, *rules.policies().find(QStringLiteral("meizhou-2021-11")),
                         QDate(2026, 11, 20));
        while (!*same.step(50)) { }
        QVERIFY(same.changes().isEmpty());
    }

    /// The day's work goes on while a trial runs: it sees the cases as they stood when it began.
    void whatIsSavedMeanwhileIsNeitherMissedNorSeenTwice()
    {
        const std::unique_ptr<Store> store = m_store.create();
        QVERIFY(store);
        ReadRules rules(resources, m_store.folder());
        OfficeDesk office(*store, rules);
        QStringList ids;
        for (int n = 0; n < 250; ++n) {
            const auto saved = office.drafts().save(office.actor(), {}, leaver(n, 2));
            QVERIFY(saved);
            ids.append(saved->caseId);
        }
        QVERIFY(office.drafts().save(office.actor(), ids.first(),
                                     leaver(900, 3))); // its first version is no longer the case
        PolicyTrial trial(office, changed().pack, QDate(2026, 11, 20));
        QVERIFY(!*trial.step(0));
        QVERIFY(office.drafts().save(office.actor(), ids.at(1), leaver(901, 2))); // tried already
        QVERIFY(
            office.drafts().save(office.actor(), ids.at(240), leaver(902, 3))); // not yet: counts as it was
        QVERIFY(office.drafts().save(office.actor(), {}, leaver(903, 2)));
        while (!*trial.step(0)) { }
        QCOMPARE(trial.done(), 250);
        QCOMPARE(trial.tried(), 250);
        QCOMPARE(trial.changes().size(), 249);
        QCOMPARE(trial.difference(), Money::fromFen(249 * 2008LL));
    }

    void manyCasesGoThroughInShortSteps()
    {
        constexpr int Cases = 3000;
        const std::unique_ptr<Store> store = m_store.create();
        QVERIFY(store);
        ReadRules rules(resources, m_store.folder());
        QList<NewVersion> versions;
        for (int n = 0; n < Cases; ++n)
            versions.append(StoreFixture::version(leaver(n, 2)));
        QVERIFY(store->append(versions));
        const OfficeDesk office(*store, rules);
        PolicyTrial trial(office, changed().pack, QDate(2026, 11, 20));
        QElapsedTimer all;
        all.start();
        while (true) {
            const Result<bool> finished = trial.step(30);
            QVERIFY(finished);
            if (*finished)
                break;
        }
        QCOMPARE(trial.tried(), Cases);
        QCOMPARE(trial.changes().size(), Cases);
        QCOMPARE(trial.difference(), Money::fromFen(Cases * 2008LL));
        qInfo("%d cases in %lld ms", Cases, all.elapsed());
    }
};

COUNTER_TEST(TestPolicyDesk, QCoreApplication)
#include "tst_policydesk.moc"
