#include "app/commands/commandtable.h"
#include "app/commands/commandtext.h"
#include "app/commands/invocation.h"
#include "app/platform.h"
#include "app/window/runwindow.h"
#include "models/policy/pack/policylibrary.h"
#include "models/support/places.h"
#include "models/support/versions.h"

#include <QFile>
#include <QGuiApplication>

#include <exception>
#include <memory>
#include <new>
#include <tuple>

using namespace counter;

namespace {

QStringList commandNames()
{
    QStringList names;
    for (const CommandEntry &command : commandTable())
        names.append(QLatin1String(command.name));
    return names;
}

int errorStream = 2; ///< where the sentences of a command go; -1: nowhere

/// A sentence of ours, also when memory is short.
void tell(const char *sentence)
{
    QFile err;
    if (errorStream >= 0 && err.open(errorStream, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        err.write(sentence);
        err.write("\n");
    }
}

/// Qt speaks English, to programmers: its warnings stand in the window's log (models/support/log.h), and no
/// line of them beside our sentences.
void hearQt(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg) // Qt ends the program after it
        tell(QT_TRANSLATE_NOOP("Commands",
                               "程序内部出错，已保存的内容完好；请重新打开程序，仍出现时请报告故障。"));
}

int say(const CommandContext &context, const QString &text)
{
    return writeOut(context, text.toUtf8()) ? Done : unanswered(context);
}

/// The streams live here; the application object must exist before (file names, translations).
int runCommand(const Invocation &invocation)
{
    QFile in;
    QFile out;
    QFile err;
    const Places places = Places::here(invocation.store, false);
    CommandContext context{&in, &out, &err, places.resources, places.store, places.chosen, places};
    context.ask = askHidden;
    context.as = invocation.as;
    context.passwordFile = invocation.passwordFile;
    if (errorStream < 0 || !err.open(errorStream, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return MachineFailed;
    if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unanswered(context);
    // Standard input may be closed; only a command that reads it has to mind.
    std::ignore = in.open(0, QIODevice::ReadOnly);

    const CommandEntry *command = findCommand(invocation.command);
    if (invocation.version)
        return say(context,
                   versionText(versionsOf(QStringLiteral(COUNTER_VERSION), places.resources, places.store,
                                          PolicyLibrary::load(places.resources, places.store))));
    if (invocation.help)
        return say(context, command ? helpText(*command) : helpText());
    return command->run(invocation.arguments, context);
}

int runWithoutWindow(int &argc, char **argv, const Invocation &invocation)
{
    errorStream = keepErrorStream();
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

int refuse(int status, const QString &sentence)
{
    tell(sentence.toUtf8().constData());
    return status;
}

int openWindow(int &argc, char **argv, const Invocation &invocation)
{
    WindowOptions options;
    options.store = invocation.store;
    options.practice = invocation.practice;
    options.picture = invocation.picture;
    options.file = invocation.file;
    return runWindow(argc, argv, options);
}

int run(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("refund-counter"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTER_VERSION));
    const QStringList words = programWords(argc, argv);
    const Result<Invocation> invocation = parseInvocation(words, commandNames());
    if (!invocation)
        return refuse(BadInvocation,
                      QString(invocation.error().detail + CommandText::tr("用法见 refund-counter --help。")));
    if (!invocation->command.isEmpty() || invocation->version || invocation->help)
        return runWithoutWindow(argc, argv, *invocation);
    if (invocation->picture.isEmpty() && !canShowWindows(words))
        return refuse(MachineFailed,
                      CommandText::tr("没有显示器，打不开窗口；不需要窗口的用法见 refund-counter --help。"));
    return openWindow(argc, argv, *invocation);
}

} // namespace

int main(int argc, char **argv)
{
    settleStreams();
    forbidMemoryImages();
    qInstallMessageHandler(hearQt);
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc &) {
        tell(QT_TRANSLATE_NOOP("Commands",
                               "电脑的内存不够，这一步没有做完，已保存的内容完好；请关闭其他程序后重试。"));
    } catch (const std::exception &) {
        tell(QT_TRANSLATE_NOOP("Commands",
                               "程序内部出错，已保存的内容完好；请重新打开程序，仍出现时请报告故障。"));
    }
    return MachineFailed;
}
