#include "app/platform.h"

#include <cerrno>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

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

std::optional<QByteArray> askHidden(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return {};
    termios before{};
    const bool shown = ::tcgetattr(terminal, &before) == 0;
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    if (shown)
        ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    const QByteArray asked = question.toUtf8();
    QByteArray typed;
    bool whole = ::write(terminal, asked.constData(), size_t(asked.size())) == asked.size();
    char c = 0;
    while (whole && ::read(terminal, &c, 1) == 1 && c != '\n')
        typed.append(c);
    whole = ::write(terminal, "\n", 1) == 1 && whole;
    if (shown)
        ::tcsetattr(terminal, TCSAFLUSH, &before);
    ::close(terminal);
    return whole ? std::optional(typed) : std::nullopt;
}

void forbidMemoryImages()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // the leak check looks at its own process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

bool canShowWindows(const QStringList &words)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || words.contains(QStringLiteral("-platform"));
}

} // namespace counter
