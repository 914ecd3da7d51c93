#include "faultplan.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace fault {

namespace {

constexpr int MostFiles = 4096;
constexpr int LogPlace = 1000; // a descriptor that nobody else's numbering meets

enum class Kind { None, Eio, Enospc, Short, Kill, KillAfter, Stop };

Kind kindNamed(const std::string &name)
{
    const std::pair<const char *, Kind> names[]{{"eio", Kind::Eio},     {"enospc", Kind::Enospc},
                                                {"short", Kind::Short}, {"kill", Kind::Kill},
                                                {"stop", Kind::Stop},   {"killafter", Kind::KillAfter}};
    for (const auto &[known, kind] : names)
        if (name == known)
            return kind;
    return Kind::None;
}

/// Taken away too, so that children of the process are left alone.
std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    std::string kept = value ? value : "";
    ::unsetenv(name);
    return kept;
}

/// What was asked for, and what was seen so far.
struct Plan
{
    std::vector<std::string> roots;
    bool reads = false;
    int at = 0;
    Kind kind = Kind::None;
    bool sticky = false;
    int log = -1;
    std::atomic<int> counted = 0;
    std::atomic<bool> full = false; ///< after a short write
    std::string files[MostFiles]; ///< the path of each descriptor that lies under a root

    Plan()
    {
        const std::string all = variable("FAULT_ROOTS");
        for (size_t from = 0; from < all.size();) {
            const size_t end = std::min(all.find(':', from), all.size());
            roots.push_back(all.substr(from, end - from));
            from = end + 1;
        }
        reads = variable("FAULT_CALLS") == "read";
        at = std::atoi(variable("FAULT_AT").c_str());
        kind = kindNamed(variable("FAULT_KIND"));
        sticky = variable("FAULT_STICKY") == "1";
        openLog(variable("FAULT_LOG"));
        ::unsetenv("LD_PRELOAD");
    }

    void openLog(const std::string &path)
    {
        if (path.empty())
            return;
        const long opened =
            ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        log = int(::syscall(SYS_fcntl, opened, F_DUPFD_CLOEXEC, LogPlace));
        ::syscall(SYS_close, opened);
    }

    void note(int number, const char *call, const std::string &path, const std::string &second) const
    {
        if (log < 0)
            return;
        std::string line = std::to_string(number) + '\t' + call + '\t' + path;
        if (!second.empty())
            line += '\t' + second;
        line += '\n';
        ::syscall(SYS_write, log, line.data(), line.size());
    }
};

/// Never destroyed: files are closed until the very end of a process.
Plan &plan()
{
    static Plan *made = new Plan;
    return *made;
}

} // namespace

std::string underRoot(int folder, const char *path)
{
    if (!path || plan().roots.empty())
        return {};
    std::string whole = path;
    if (path[0] != '/') {
        char here[PATH_MAX] = "";
        const std::string link =
            folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
        const long length = ::syscall(SYS_readlinkat, AT_FDCWD, link.c_str(), here, sizeof here - 1);
        whole = std::string(here, size_t(std::max(0L, length))) + '/' + whole;
    }
    for (const std::string &root : plan().roots)
        if (whole.compare(0, root.size(), root) == 0
            && (whole.size() == root.size() || whole[root.size()] == '/'))
            return whole;
    return {};
}

const std::string &pathOf(int file)
{
    static const std::string *none = new std::string;
    return file >= 0 && file < MostFiles ? plan().files[file] : *none;
}

void opened(int file, const std::string &path)
{
    if (file >= 0 && file < MostFiles)
        plan().files[file] = path;
}

void closed(int file)
{
    if (file >= 0 && file < MostFiles)
        plan().files[file].clear();
}

Call::Call(bool reads, const char *name, const std::string &path, const std::string &second, bool needsRoom)
    : m_counts(!path.empty() && reads == plan().reads), m_needsRoom(needsRoom)
{
    if (!m_counts)
        return;
    Plan &asked = plan();
    const int now = ++asked.counted;
    asked.note(now, name, path, second);
    m_meant = asked.at > 0 && (now == asked.at || (asked.sticky && now > asked.at));
    if (m_meant && asked.kind == Kind::Kill)
        ::kill(::getpid(), SIGKILL);
    if (m_meant && asked.kind == Kind::Stop)
        ::raise(SIGSTOP);
}

Call::~Call()
{
    if (m_meant && plan().kind == Kind::KillAfter)
        ::kill(::getpid(), SIGKILL);
}

int Call::fails() const
{
    if (m_meant && plan().kind == Kind::Eio)
        return EIO;
    if (m_meant && m_needsRoom && plan().kind == Kind::Enospc)
        return ENOSPC;
    return 0;
}

size_t Call::room(size_t size) const
{
    Plan &asked = plan();
    if (!m_counts || asked.kind != Kind::Short)
        return size;
    if (asked.full.exchange(asked.sticky && asked.full))
        return 0;
    if (!m_meant)
        return size;
    asked.full = true;
    return size / 2;
}

} // namespace fault
