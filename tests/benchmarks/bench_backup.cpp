// How long a backup keeps the window waiting: bench_backup STORE OUT. The database is copied where the store
// is open, in one turn; the files and the proof on a thread, beside which a loop counts its own gaps. Prints
// JSON.
#include "models/desk/job.h"
#include "models/store/care/backup.h"
#include "models/store/store.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

using namespace counter;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 3) {
        print(QStringLiteral("bench_backup STORE OUT"));
        return 2;
    }
    const Result<std::unique_ptr<Store>> store = Store::open(words.at(1));
    if (!store) {
        print(store.error().detail);
        return 2;
    }
    const Stopwatch database;
    const Result<std::unique_ptr<BackupRun>> run =
        BackupRun::begin(**store, actorOf((*store)->workplace()), words.at(2), Environment::real());
    const qint64 begun = database.wall();
    if (!run) {
        print(run.error().detail);
        return 2;
    }
    bool good = false;
    ThreadJob job([&](const ThreadJob::Progress &progress) { good = (*run)->copy(progress).ok(); });
    QList<qint64> gaps;
    Stopwatch since;
    QTimer beat;
    beat.setInterval(0);
    QObject::connect(&beat, &QTimer::timeout, &application, [&] {
        gaps.append(since.wall());
        since = Stopwatch();
    });
    QObject::connect(&job, &Job::finished, &application, &QCoreApplication::quit);
    const Stopwatch copying;
    job.start();
    beat.start();
    QCoreApplication::exec();
    print(QStringLiteral(
              "{\"what\": \"backup\", \"good\": %1, \"database in one turn, ms\": %2, \"beside it, s\": %3,"
              " \"longest turn, ms\": %4}")
              .arg(good ? QStringLiteral("true") : QStringLiteral("false"))
              .arg(double(begun) / 1e6, 0, 'f', 0)
              .arg(double(copying.wall()) / 1e9, 0, 'f', 1)
              .arg(double(*std::max_element(gaps.cbegin(), gaps.cend())) / 1e6, 0, 'f', 1));
    return good ? 0 : 1;
}
