// A second program in a store that somebody has open: never let in, and nothing that was acknowledged is
// lost. The first is stopped at one of its calls on its files, so that every instant can be tried. By hand
// all of them (see attack/attackfixture.h), and a thousand stores held open by a process that is killed in
// the end:
//   COUNTER_SWEEP=all COUNTER_ROUNDS=1000 COUNTER_ATTACK_HOME=/dev/shm test_attack tst_storeraces
#include "tests/room/testroom.h"
#include "tests/store/attack/attackfixture.h"
#include "tests/store/storefixture.h"

#include "models/policy/pack/policylibrary.h"
#include "models/store/care/backup.h"
#include "models/support/faultpackage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace counter;

namespace {

constexpr int Second = 11; ///< the case that the second program wants to save
constexpr int FewStops = 2;

/// What a process says that has a store open, a line each.
class Told
{
public:
    explicit Told(int end) : m_end(end) { }
    void say(const QByteArray &line) const
    {
        const QByteArray whole = line + "\n";
        if (::write(m_end, whole.constData(), size_t(whole.size())) < 0)
            ::_exit(2);
    }

private:
    int m_end;
};

/// Opens the store as the window does, does with it what can be done, saves cases and waits to be killed.
[[noreturn]] void holdOpen(const QString &folder, const QString &backupTo, const Told &told)
{
    const Result<std::unique_ptr<Store>> opened = Store::open(folder);
    if (!opened)
        ::_exit(3);
    Store &store = **opened;
    told.say("opened");
    const PolicyLibrary policies;
    const bool verified = verify(store).ok();
    told.say(verified ? "verified" : "failed");
    FaultSource source{QStringLiteral("0"), Places::here(folder, false), policies, &store, {}, store.now()};
    static_cast<void>(faultPackage(source));
    told.say("packed");
    told.say(backup(store, actorOf(store.workplace()), backupTo, Environment::real()) ? "backed up"
                                                                                      : "failed");
    told.say(store.reindex() ? "reindexed" : "failed");
    for (int n = 100; n < 110; ++n) {
        const Result<SavedCase> saved = store.append(StoreFixture::draft(n));
        if (saved)
            told.say("case " + saved->caseId.toUtf8());
    }
    told.say("end");
    for (;;)
        ::pause();
}

QByteArray lineFrom(int end)
{
    QByteArray line;
    char letter = 0;
    while (::read(end, &letter, 1) == 1 && letter != '\n')
        line.append(letter);
    return line;
}

} // namespace

class TestStoreRaces : public QObject
{
    Q_OBJECT

    AttackFixture m_fixture;

    Ran second(const Trial &trial, const char *store) const
    {
        if (qstrcmp(store, "fresh") == 0)
            return m_fixture.program().run({QStringLiteral("store"), QStringLiteral("init"),
                                            QStringLiteral("--clerk"), QStringLiteral("李红"),
                                            QStringLiteral("--office"), QStringLiteral("441402"),
                                            QStringLiteral("--store"), trial.at(store)});
        return m_fixture.program().run({QStringLiteral("case"), QStringLiteral("import"),
                                        m_fixture.ground().input(Second), QStringLiteral("--store"),
                                        trial.at(store)});
    }

    /// Whether the second program was let in while the first one stood at a call.
    bool race(const Scene &scene, int at, Trial &trial)
    {
        const char *store = scene.store;
        Ran other;
        trial.first = m_fixture.program().runAndStop(scene.arguments(trial), trial.home, at,
                                                     [&] { other = second(trial, store); });
        const bool in = other.done();
        if (in && qstrcmp(store, "fresh") != 0)
            trial.acknowledgedBySecond.insert(Second);
        trial.expect(trial.first.done() || in,
                     QStringLiteral("the first failed: ") + QString::fromUtf8(trial.first.err));
        // Where the first one has made its store already, the second is told that there is one.
        if (!in && !(qstrcmp(store, "fresh") == 0 && other.status == 2))
            checkAnswer(trial, other, QStringLiteral("the second"));
        checkAfter(trial, scene);
        return in;
    }

    /// The last call of a run on its store, or on what stands beside it under its name.
    static int lastOnStore(const Trial &trial, const Scene &scene)
    {
        int last = 0;
        for (int i = 0; i < trial.first.calls.size(); ++i)
            if (trial.first.calls.at(i).contains(QString(u'\t' + trial.at(scene.store))))
                last = i + 1;
        return last;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_fixture.forget();
    }

    void initTestCase() { QVERIFY(m_fixture.make()); }

    void aSecondProgramAtEveryCall_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < scenes().size(); ++i)
            QTest::newRow(qPrintable(scenes().at(i).name)) << i;
    }

    void aSecondProgramAtEveryCall()
    {
        QFETCH(int, scene);
        const Scene &attacked = scenes().at(scene);
        Trial counting = m_fixture.trial(m_fixture.freshHome());
        counting.first =
            m_fixture.program().run(attacked.arguments(counting), counting.home, {"none", false, false, 0});
        const int calls = int(counting.first.calls.size());
        const int last = lastOnStore(counting, attacked);
        const int stride = m_fixture.stride() > 0 ? m_fixture.stride() : std::max(1, calls / FewStops);
        int rounds = 0;
        int letIn = 0;
        int lost = 0;
        bool held = false; // the first one has the store from the first refusal on
        for (int at = 1; at <= calls; at += stride, ++rounds) {
            Trial trial = m_fixture.trial(m_fixture.freshHome());
            const bool in = race(attacked, at, trial);
            const bool wrong = in && held && at <= last;
            trial.expect(!wrong, QStringLiteral("a second program was let in"));
            letIn += wrong ? 1 : 0;
            held = held || !in;
            if (in && !held && !trial.first.done())
                trial.problems.clear(); // it was faster: the first one is refused, which is right
            if (trial.acknowledgedBySecond.contains(Second)) {
                const QString list = QStringLiteral("case list, after both");
                bool there = trial.soundCases(attacked.store, list).contains(Second);
                // Saved before the first one had the store, it may have gone aside with it.
                for (const QString &aside :
                     QDir(trial.home).entryList({QStringLiteral("store.before-2*")}, QDir::Dirs))
                    if (!there && !held)
                        there = Ground::casesIn(trial
                                                    .inStore(qUtf8Printable(aside),
                                                             {QStringLiteral("case"), QStringLiteral("list")})
                                                    .out)
                                    .contains(Second);
                trial.expect(there, QStringLiteral("what the second one was told is saved is lost"));
                lost += there ? 0 : 1;
            }
            m_fixture.report(QStringLiteral("%1, a second program at call %2 [%3]")
                                 .arg(attacked.name, QString::number(at),
                                      QString(trial.first.calls.value(at - 1)).section(u'\t', 1)),
                             trial);
        }
        qInfo("%d rounds, let in %d times, lost %d", rounds, letIn, lost);
        QVERIFY2(m_fixture.problems() == 0, m_fixture.worst().constData());
    }

    void aStoreThatIsHeldOpen_data()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("of this program") << QStringLiteral("store");
        QTest::newRow("of schema 1, upgraded on opening") << QStringLiteral("old1");
        QTest::newRow("of schema 2, upgraded on opening") << QStringLiteral("old2");
    }

    /// During and after verify, fault package, backup and reindex, until the process is killed.
    void aStoreThatIsHeldOpen()
    {
        QFETCH(QString, store);
        const int rounds = std::max(1, qEnvironmentVariableIntValue("COUNTER_ROUNDS"));
        int tries = 0;
        int letIn = 0;
        int lost = 0;
        for (int round = 0; round < rounds; ++round) {
            Trial trial = m_fixture.trial(m_fixture.freshHome());
            const QByteArray name = store.toUtf8();
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0)
                holdOpen(trial.at(name.constData()), trial.at("out"), Told(ends[1]));
            ::close(ends[1]);
            QList<QByteArray> saved;
            for (QByteArray line = lineFrom(ends[0]); !line.isEmpty(); line = lineFrom(ends[0])) {
                trial.expect(line != "failed", QStringLiteral("the one that holds it failed"));
                if (line.startsWith("case "))
                    saved.append(line.mid(5));
                if (line.startsWith("case ") && saved.size() % 5 != 1)
                    continue;
                ++tries;
                letIn += second(trial, name.constData()).done() ? 1 : 0;
                if (line == "end")
                    break;
            }
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            ::close(ends[0]);
            trial.expect(saved.size() == 10, QStringLiteral("%1 cases saved").arg(saved.size()));
            static_cast<void>(trial.soundCases(name.constData(), QStringLiteral("after the kill")));
            const QByteArray there =
                trial.inStore(name.constData(), {QStringLiteral("case"), QStringLiteral("list")}).out;
            for (const QByteArray &one : saved)
                lost += there.contains(one) ? 0 : 1;
            m_fixture.report(QStringLiteral("held open, ") + store, trial);
        }
        qInfo("%d rounds, %d tries, let in %d times, %d acknowledged cases lost", rounds, tries, letIn, lost);
        QCOMPARE(letIn, 0);
        QCOMPARE(lost, 0);
        QVERIFY2(m_fixture.problems() == 0, m_fixture.worst().constData());
    }
};

COUNTER_TEST(TestStoreRaces, QCoreApplication)
#include "tst_storeraces.moc"
