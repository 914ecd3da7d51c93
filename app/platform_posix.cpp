#include "app/platform.h"

#include <cerrno>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <sys/stat.h>
#include <unistd.h>

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

int keepErrorStream()
{
#ifdef __SANITIZE_ADDRESS__
    return STDERR_FILENO; // the sanitizers report there
#else
    const int kept = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept < 0 || nowhere < 0) // none, or too many files open: better a foreign line than none of ours
        return kept < 0 && errno == EBADF ? -1 : STDERR_FILENO;
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
    return kept;
#endif
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
