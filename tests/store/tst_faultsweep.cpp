// Every command of the store, with every call it makes on its files failing, stopping short, or being its
// last. A run of the tests takes a few calls of each; all of them by hand (see attack/attackfixture.h):
//   COUNTER_SWEEP=all COUNTER_ATTACK_HOME=/dev/shm COUNTER_ATTACK_REPORT=problems.txt tst_faultsweep
#include "tests/store/attack/attackfixture.h"
#include "tests/store/attack/flushcheck.h"

#include <QTest>

using namespace counter;

namespace {

constexpr int FewPoints = 2;

const QList<Fault> &faults()
{
    static const QList<Fault> all{{"kill", false, false, 0},      {"eio", false, false, 0},
                                  {"enospc", true, false, 0},     {"eio", false, true, 0},
                                  {"killafter", false, false, 0}, {"short", false, false, 0},
                                  {"eio", true, false, 0},        {"enospc", false, false, 0},
                                  {"eio", true, true, 0},         {"short", true, false, 0}};
    return all;
}

void scenesAsRows()
{
    QTest::addColumn<int>("scene");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(qPrintable(scenes().at(i).name)) << i;
}

} // namespace

class TestFaultSweep : public QObject
{
    Q_OBJECT

    AttackFixture m_fixture;
    QHash<std::pair<int, bool>, int> m_calls; ///< how many a scene makes that write, or read

    Trial attack(const Scene &scene, const Fault &fault)
    {
        Trial trial = m_fixture.trial(m_fixture.freshHome());
        trial.faultKind = QString::fromLatin1(fault.kind);
        trial.first = m_fixture.program().run(scene.arguments(trial), trial.home, fault);
        return trial;
    }

    int callsOf(int scene, bool reads)
    {
        int &known = m_calls[{scene, reads}];
        if (known == 0)
            known = int(attack(scenes().at(scene), {"none", false, reads, 0}).first.calls.size());
        return known;
    }

    /// Which calls of a command fail, and how.
    QList<Fault> points(int scene)
    {
        QList<Fault> chosen;
        if (m_fixture.stride() > 0) {
            for (Fault fault : faults())
                for (fault.at = 1; fault.at <= callsOf(scene, fault.reads); fault.at += m_fixture.stride())
                    chosen.append(fault);
            return chosen;
        }
        for (int i = 0; i < FewPoints; ++i) { // spread over calls and kinds, the same ones in every run
            Fault fault = faults().at((scene * FewPoints + i) % faults().size());
            fault.at = 1 + (scene * 37 + i * 61 + 11) % std::max(1, callsOf(scene, fault.reads));
            chosen.append(fault);
        }
        return chosen;
    }

    /// A plug pulled after the answer takes nothing of what was answered for.
    static QStringList lostWithThePlug(const Scene &scene, const Trial &trial)
    {
        const QStringList newStores{QStringLiteral("store init"), QStringLiteral("store restore"),
                                    QStringLiteral("store restore where none was")};
        return unflushed(trial.first.calls,
                         newStores.contains(scene.name) ? QString() : trial.at(scene.store));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_fixture.forget();
    }

    void initTestCase() { QVERIFY(m_fixture.make()); }

    void aRunWithoutAFault_data() { scenesAsRows(); }

    void aRunWithoutAFault()
    {
        QFETCH(int, scene);
        const Scene &attacked = scenes().at(scene);
        Trial trial = attack(attacked, {"none", false, false, 0});
        QVERIFY2(trial.first.done(), trial.first.err.constData());
        m_calls[{scene, false}] = int(trial.first.calls.size());
        const QStringList open = lostWithThePlug(attacked, trial);
        trial.expect(open.isEmpty(), QStringLiteral("acknowledged and not flushed: ") + open.join(u' '));
        checkAfter(trial, attacked);
        m_fixture.report(attacked.name, trial);
        QVERIFY2(trial.problems.isEmpty(), m_fixture.worst().constData());
    }

    void aFault_data() { scenesAsRows(); }

    void aFault()
    {
        QFETCH(int, scene);
        int wrong = 0;
        const QList<Fault> chosen = points(scene);
        for (const Fault &fault : chosen) {
            Trial trial = attack(scenes().at(scene), fault);
            checkAfter(trial, scenes().at(scene));
            const QString name = QStringLiteral("%1, %2 at call %3 [%4]")
                                     .arg(scenes().at(scene).name, fault.name(), QString::number(fault.at),
                                          QString(trial.first.calls.value(fault.at - 1))
                                              .replace(trial.home, QStringLiteral("HOME"))
                                              .section(u'\t', 1));
            wrong += m_fixture.report(name, trial) > 0 ? 1 : 0;
        }
        qInfo("%lld faults, %d with problems", static_cast<long long>(chosen.size()), wrong);
        QVERIFY2(wrong == 0, m_fixture.worst().constData());
    }
};

QTEST_GUILESS_MAIN(TestFaultSweep)
#include "tst_faultsweep.moc"
