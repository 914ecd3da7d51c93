// How long a changed pack takes on all cases of a store: bench_trial STORE PACK.yaml RESOURCES. Works in
// turns as the policy desk does, so that the longest turn says how long the window keeps a key waiting.
// Prints JSON.
#include "models/desk/officedesk.h"
#include "models/desk/policytrial.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/chain/policyfolder.h"
#include "models/store/store.h"
#include "tests/benchmarks/measure.h"
#include "tests/desk/readrules.h"

#include <QCoreApplication>

using namespace counter;

namespace {

constexpr int Turn = 30; ///< ms, as in forms/policies

int refuse(const Error &error)
{
    print(QString(error.place + u' ' + error.detail));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 4) {
        print(QStringLiteral("bench_trial STORE PACK.yaml RESOURCES"));
        return 2;
    }
    const Result<std::unique_ptr<Store>> store = Store::open(words.at(1));
    if (!store)
        return refuse(store.error());
    ReadRules rules(words.at(3), words.at(1));
    const Result<PolicyFile> candidate = readPolicyFile(words.at(2), words.at(1), words.at(3));
    if (!candidate)
        return refuse(candidate.error());
    const OfficeDesk office(**store, rules);
    PolicyTrial trial(office, candidate->pack, QDate::currentDate());
    const qint64 before = memory();
    QList<qint64> turns;
    QList<qint64> used;
    const Stopwatch whole;
    while (true) {
        const Stopwatch turn;
        const Result<bool> finished = trial.step(Turn);
        turns.append(turn.wall());
        used.append(turn.used());
        if (!finished)
            return refuse(finished.error());
        if (*finished)
            break;
    }
    print(QStringLiteral("{\"what\": \"policy trial\", \"cases\": %1, \"tried\": %2, \"changed\": %3,"
                         " \"seconds\": %4, \"processor\": %5, \"megabytes\": %6, \"more\": %7}")
              .arg(trial.done())
              .arg(trial.tried())
              .arg(trial.changes().size())
              .arg(double(whole.wall()) / 1e9, 0, 'f', 1)
              .arg(double(whole.used()) / 1e9, 0, 'f', 1)
              .arg(memory())
              .arg(memory() - before));
    print(QStringLiteral("{\"what\": \"turns\", \"milliseconds\": {%1}, \"processor\": {%2}}")
              .arg(spread(turns), spread(used)));
    return 0;
}
