// Every command of the store, with every call it makes on its files failing, stopping short, or being its
// last. A run of the tests takes a few calls of each; all of them by hand (see attack/attackfixture.h):
//   COUNTER_SWEEP=all COUNTER_ATTACK_HOME=/dev/shm COUNTER_ATTACK_REPORT=r.txt test_attack tst_faultsweep
#include "tests/room/testroom.h"
#include "tests/store/attack/attackfixture.h"
#include "tests/store/attack/flushcheck.h"

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

    /// Closing a database writes its log back and cannot say that it failed; a medium that gives half a file
    /// has not given it.
    void whereAFailureIsSilent_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("reads");
        const char *copies = "write\t[^\t]*\\.part-\\w+/store\\.sqlite$";
        QTest::newRow("the copy of a backup") << "store backup" << copies << false;
        QTest::newRow("the copy of a restore") << "store restore" << copies << false;
        QTest::newRow("a restore where none was") << "store restore where none was" << copies << false;
        QTest::newRow("the log of the copy, read back")
            << "store restore"
            << "read\t[^\t]*\\.part-\\w+/store\\.sqlite-wal$" << true;
        QTest::newRow("the file that is compared with its digest")
            << "store verify"
            << "read\t[^\t]*/store/store\\.sqlite$" << true;
        QTest::newRow("evidence that a backup takes along") << "store backup"
                                                            << "open\t[^\t]*/store/evidence/.*" << true;
    }

    void whereAFailureIsSilent()
    {
        QFETCH(QString, command);
        QFETCH(QString, call);
        QFETCH(bool, reads);
        const auto scene = std::find_if(scenes().begin(), scenes().end(),
                                        [&](const Scene &one) { return one.name == command; });
        QVERIFY(scene != scenes().end());
        const QStringList calls = attack(*scene, {"none", false, reads, 0}).first.calls;
        const QRegularExpression wanted(call);
        const int mostOfOneKind = m_fixture.stride() > 0 ? 3 : 1; // of the evidence, one is as another
        int met = 0;
        for (qsizetype i = calls.size() - 1; i >= 0; --i) {
            if (met == mostOfOneKind || !wanted.match(calls.at(i)).hasMatch())
                continue;
            ++met;
            const int at = int(i) + 1;
            for (const Fault &fault :
                 {Fault{"eio", false, reads, at}, Fault{reads ? "eio" : "enospc", true, reads, at}}) {
                Trial trial = attack(*scene, fault);
                checkAfter(trial, *scene);
                m_fixture.report(command + u", " + fault.name(), trial);
            }
        }
        QVERIFY2(met > 0, qPrintable(calls.join(u'\n')));
        QVERIFY2(m_fixture.worst().isEmpty(), m_fixture.worst().constData());
    }

    /// What one sweep over every call found: of each kind one call, the last such.
    void whatTheWholeSweepFound_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("call");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char *name, const char *command, const char *call, const Fault &fault) {
            QTest::addRow("%s, %s", name, qPrintable(fault.name()))
                << QString::fromLatin1(command) << QString::fromLatin1(call) << fault;
        };
        row("the mark of a finished backup", "store backup", "unlink\t[^\t]*/out/\\.refund-part$",
            {"kill", false, false, 0});
        row("a copy that opens for reading only", "store backup", "open\t[^\t]*\\.part-\\w+/store\\.sqlite$",
            {"eio", false, false, 0});
        row("a log that does not open", "upgrade from schema 1", "open\t[^\t]*/old1/store\\.sqlite-wal$",
            {"eio", false, false, 0});
        for (const char *kind : {"eio", "enospc"})
            row("no renaming in the middle of a restore", "store restore",
                "rename\t[^\t]*\\.part-\\w+\t[^\t]*/store$", {kind, true, false, 0});
        for (const char *kind : {"kill", "killafter"})
            row("a new file gets its name at once", "fault-package", "link\t.*/fault\\.txt$",
                {kind, false, false, 0});
        row("the end of the chain, judged", "store verify", "open\t[^\t]*/store/store\\.head$",
            {"eio", false, true, 0});
    }

    void whatTheWholeSweepFound()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, call);
        QFETCH(Fault, fault);
        const auto scene = std::find_if(scenes().begin(), scenes().end(),
                                        [&](const Scene &one) { return one.name == command; });
        QVERIFY(scene != scenes().end());
        const QStringList calls = attack(*scene, {"none", false, fault.reads, 0}).first.calls;
        fault.at = int(calls.lastIndexOf(QRegularExpression(u".*" + call + u".*"))) + 1;
        QVERIFY2(fault.at > 0, qPrintable(calls.join(u'\n')));
        Trial trial = attack(*scene, fault);
        checkAfter(trial, *scene);
        QVERIFY2(trial.problems.isEmpty(), qPrintable(trial.problems.join(u'\n')));
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

COUNTER_TEST(TestFaultSweep, QCoreApplication)
#include "tst_faultsweep.moc"

#include <QCoreApplication>
