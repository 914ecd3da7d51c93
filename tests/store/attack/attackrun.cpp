#include "tests/store/attack/attackrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace counter {

namespace {

constexpr int Longest = 120'000; // ms, on a busy machine too

bool isStopped(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')')).startsWith(") T");
}

} // namespace

QString Fault::name() const
{
    return QStringLiteral("%1%2%3").arg(QString::fromLatin1(kind),
                                        reads ? QStringLiteral(" on reading") : QString(),
                                        sticky ? QStringLiteral(", for good") : QString());
}

AttackedProgram::AttackedProgram(const QString &program, const QString &shim, const QString &home)
    : m_program(program), m_shim(shim), m_home(home)
{
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Ran AttackedProgram::run(const QStringList &arguments) const
{
    return start(arguments, {}, {}, {});
}

Ran AttackedProgram::run(const QStringList &arguments, const QString &root, const Fault &fault) const
{
    return start(arguments, root, fault, {});
}

Ran AttackedProgram::runAndKill(const QStringList &arguments, qint64 microseconds) const
{
    return start(arguments, {}, {}, [microseconds](qint64 pid) {
        ::usleep(useconds_t(microseconds));
        ::kill(pid_t(pid), SIGKILL);
    });
}

Ran AttackedProgram::runAndStop(const QStringList &arguments, const QString &root, int at,
                                const std::function<void()> &meanwhile) const
{
    const Fault stop{"stop", false, false, at};
    return start(arguments, root, stop, [&meanwhile](qint64 pid) {
        for (int tries = 0; tries < 5000 && ::kill(pid_t(pid), 0) == 0; ++tries) {
            if (isStopped(pid)) {
                meanwhile();
                ::kill(pid_t(pid), SIGCONT);
                return;
            }
            QThread::msleep(1);
        }
    });
}

Ran AttackedProgram::start(const QStringList &arguments, const QString &root,
                           const std::optional<Fault> &fault, const While &meanwhile) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    for (const char *place : {"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(place), m_home);
    const QString log = m_home + QStringLiteral("/calls");
    if (fault) {
        QFile::remove(log);
        // The library comes before a sanitizer's; its calls need none of the sanitizer's functions.
        const QString sanitizer = environment.value(QStringLiteral("ASAN_OPTIONS"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QString(sanitizer + QStringLiteral(":verify_asan_link_order=0")));
        environment.insert(QStringLiteral("LD_PRELOAD"), m_shim);
        environment.insert(QStringLiteral("FAULT_ROOTS"), root);
        environment.insert(QStringLiteral("FAULT_CALLS"),
                           fault->reads ? QStringLiteral("read") : QStringLiteral("write"));
        environment.insert(QStringLiteral("FAULT_AT"), QString::number(fault->at));
        environment.insert(QStringLiteral("FAULT_KIND"), QString::fromLatin1(fault->kind));
        environment.insert(QStringLiteral("FAULT_STICKY"), fault->sticky ? QStringLiteral("1") : QString());
        environment.insert(QStringLiteral("FAULT_LOG"), log);
    }

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(m_program, arguments);
    if (!process.waitForStarted())
        return {};
    process.closeWriteChannel();
    if (meanwhile)
        meanwhile(process.processId());
    Ran ran;
    if (!process.waitForFinished(Longest)) {
        process.kill();
        process.waitForFinished();
        ran.status = Ran::Hung;
    } else if (process.exitStatus() == QProcess::NormalExit) {
        ran.status = process.exitCode();
    } else if (process.exitCode() == SIGKILL && ((fault && fault->kills()) || (!fault && meanwhile))) {
        ran.status = Ran::Killed;
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    QFile calls(log);
    if (fault && calls.open(QIODevice::ReadOnly))
        ran.calls = QString::fromUtf8(calls.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return ran;
}

bool copyTree(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        const QString target = to + entry.filePath().mid(from.size());
        if (entry.isDir() ? !QDir().mkpath(target) : !QFile::copy(entry.filePath(), target))
            return false;
        if (!entry.isDir()) // the examples of older stores are read-only in some checkouts
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

void removeTree(const QString &folder)
{
    QDir(folder).removeRecursively();
}

} // namespace counter
