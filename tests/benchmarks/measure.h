#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <unistd.h>

namespace counter {

inline void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Resident memory, MB.
inline qint64 memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / (1024 * 1024);
}

/// Both clocks: on a machine that does other things too, only the processor's own says what the work costs.
class Stopwatch
{
public:
    Stopwatch() : m_cpu(cpu()) { m_wall.start(); }
    qint64 wall() const { return m_wall.nsecsElapsed(); }
    qint64 used() const { return cpu() - m_cpu; }

private:
    static qint64 cpu()
    {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }
    QElapsedTimer m_wall;
    qint64 m_cpu;
};

/// How many, the middle, nearly the worst and the worst, in milliseconds, as members of a JSON object.
inline QString spread(QList<qint64> &nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto at = [&](double share) {
        return double(nanoseconds.at(qsizetype(share * double(nanoseconds.size() - 1)))) / 1e6;
    };
    return QStringLiteral("\"n\": %1, \"p50\": %2, \"p95\": %3, \"max\": %4")
        .arg(nanoseconds.size())
        .arg(at(0.5), 0, 'f', 3)
        .arg(at(0.95), 0, 'f', 3)
        .arg(at(1), 0, 'f', 3);
}

} // namespace counter
