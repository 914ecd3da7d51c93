#include "tests/app/program.h"

#include <QProcess>
#include <QTemporaryDir>

namespace counter {

QString programPath()
{
    return qEnvironmentVariable("COUNTER_PROGRAM", QStringLiteral(PROGRAM));
}

ProgramRun runProgram(const QStringList &arguments, const QByteArray &input)
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int longest = 60'000;
    ProgramRun run;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace counter
