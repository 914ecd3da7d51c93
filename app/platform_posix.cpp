#include "app/platform.h"

#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <sys/stat.h>

namespace counter {

void settleStreams()
{
    // The program speaks UTF-8 whatever the shell's locale says; Qt would complain on standard error
    // otherwise.
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(S_IRWXG | S_IRWXO);
}

QStringList programWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool canShowWindows(const QStringList &words)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || words.contains(QStringLiteral("-platform"));
}

} // namespace counter
