#include "app/commands/commandtable.h"
#include "app/commands/invocation.h"
#ifdef COUNTER_HAS_WINDOW
#include "forms/mainwindow/runwindow.h"
#endif

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

#include <clocale>
#include <csignal>
#include <exception>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace counter;

namespace {

/// The program speaks UTF-8 whatever the shell's locale says; Qt would complain on standard error otherwise.
void settleLocale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    // A reader that went away is a failed write with a sentence and a status, not a silent death.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandEntry &command : commandTable())
        names.append(QLatin1String(command.name));
    return names;
}

QString resourcesFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QStringLiteral("/../share/refund-counter"));
}

QString storeFolder(const Invocation &invocation)
{
    return invocation.store.value_or(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

int say(const CommandContext &context, const QString &text)
{
    return writeOut(context, text.toUtf8()) ? Done : fail(context, Error{ErrorCode::WriteFailed, {}, {}});
}

/// The streams live here; the application object must exist before (file names, translations).
int runCommand(const Invocation &invocation)
{
    QFile in;
    QFile out;
    QFile err;
    CommandContext context{
        &in, &out, &err, resourcesFolder(), storeFolder(invocation), invocation.store.has_value()};
    if (!err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return MachineFailed;
    if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered) || !in.open(0, QIODevice::ReadOnly))
        return fail(context, Error{ErrorCode::WriteFailed, {}, {}});

    const CommandEntry *command = findCommand(invocation.command);
    if (invocation.version)
        return say(context, QStringLiteral("refund-counter " COUNTER_VERSION "\n"));
    if (invocation.help)
        return say(context, command ? helpText(*command) : helpText());
    return command->run(invocation.arguments, context);
}

int runWithoutWindow(int &argc, char **argv, const Invocation &invocation)
{
    const CommandEntry *command = findCommand(invocation.command);
    std::unique_ptr<QCoreApplication> application;
    if (command && command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return runCommand(invocation);
}

int refuse(int &argc, char **argv, const Error &error)
{
    const QCoreApplication application(argc, argv);
    QFile err;
    if (err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        err.write(error.detail.toUtf8() + QStringLiteral(" 用法见 refund-counter --help。\n").toUtf8());
    return BadInvocation;
}

int run(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("refund-counter"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTER_VERSION));
    const Result<Invocation> invocation = parseInvocation(wordsOf(argc, argv), commandNames());
    if (!invocation)
        return refuse(argc, argv, invocation.error());
    if (!invocation->command.isEmpty() || invocation->version || invocation->help)
        return runWithoutWindow(argc, argv, *invocation);
#ifdef COUNTER_HAS_WINDOW
    return runWindow(argc, argv, WindowOptions{invocation->store.value_or(QString()), invocation->practice});
#else
    return MachineFailed;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    settleLocale();
    try {
        return run(argc, argv);
    } catch (const std::exception &fault) {
        std::fprintf(stderr, "程序内部出错：%s\n", fault.what());
        return MachineFailed;
    }
}
