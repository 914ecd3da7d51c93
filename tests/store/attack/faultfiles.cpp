// A library for LD_PRELOAD: counts what a process asks of the files under given folders, and at the n-th call
// answers as a failing disk does, or stops the process there. What it does is said by the environment:
//   FAULT_ROOTS   folders, absolute, separated by ':'; only what lies under them is counted
//   FAULT_CALLS   write (whatever changes a file or a folder; the default) or read (opening and reading)
//   FAULT_AT      the number of the call, from 1; 0 or absent: only count
//   FAULT_KIND    eio | enospc | short (half a write, then no room) | kill | killafter | stop (SIGSTOP
//   before) FAULT_STICKY  1: every later call fails too FAULT_LOG     a file to which every counted call is
//   appended: number, call, path, second path
// Children of the process are left alone. The calls go to the kernel by number, so that it does not matter in
// which order a sanitizer's own library is loaded.
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int MostFiles = 4096;
constexpr int LogPlace = 1000; // a descriptor that nobody else's numbering meets

enum class Kind { None, Eio, Enospc, Short, Kill, KillAfter, Stop };

struct Plan
{
    std::vector<std::string> roots;
    bool reads = false;
    int at = 0;
    Kind kind = Kind::None;
    bool sticky = false;
    int log = -1;
};

Plan plan;
std::atomic<int> counted = 0;
std::atomic<bool> full = false; ///< after a short write
bool ready = false;
std::string watched[MostFiles]; ///< the path of each descriptor that lies under a root

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

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    std::string kept = value ? value : "";
    ::unsetenv(name);
    return kept;
}

__attribute__((constructor)) void begin()
{
    const std::string roots = variable("FAULT_ROOTS");
    for (size_t from = 0; from < roots.size();) {
        const size_t end = std::min(roots.find(':', from), roots.size());
        plan.roots.push_back(roots.substr(from, end - from));
        from = end + 1;
    }
    plan.reads = variable("FAULT_CALLS") == "read";
    plan.at = std::atoi(variable("FAULT_AT").c_str());
    plan.kind = kindNamed(variable("FAULT_KIND"));
    plan.sticky = variable("FAULT_STICKY") == "1";
    const std::string log = variable("FAULT_LOG");
    ::unsetenv("LD_PRELOAD");
    if (!log.empty()) {
        const long opened =
            ::syscall(SYS_openat, AT_FDCWD, log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        plan.log = int(::syscall(SYS_fcntl, opened, F_DUPFD_CLOEXEC, LogPlace));
        ::syscall(SYS_close, opened);
    }
    ready = !plan.roots.empty();
}

/// Absolute, as it was written otherwise; empty when it is not under a root.
std::string underRoot(int folder, const char *path)
{
    if (!ready || !path)
        return {};
    std::string full = path;
    if (path[0] != '/') {
        char here[PATH_MAX] = "";
        const std::string link =
            folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
        const long length = ::syscall(SYS_readlinkat, AT_FDCWD, link.c_str(), here, sizeof here - 1);
        full = std::string(here, size_t(std::max(0L, length))) + '/' + full;
    }
    for (const std::string &root : plan.roots)
        if (full.compare(0, root.size(), root) == 0
            && (full.size() == root.size() || full[root.size()] == '/'))
            return full;
    return {};
}

const std::string &pathOf(int file)
{
    static const std::string none;
    return ready && file >= 0 && file < MostFiles ? watched[file] : none;
}

void note(int number, const char *call, const std::string &path, const std::string &second)
{
    if (plan.log < 0)
        return;
    std::string line = std::to_string(number) + '\t' + call + '\t' + path;
    if (!second.empty())
        line += '\t' + second;
    line += '\n';
    ::syscall(SYS_write, plan.log, line.data(), line.size());
}

/// A call that is under way. `fails()` is what it is to answer instead of being done, 0 for nothing; its end
/// is where a process dies that dies after the call.
class Call
{
public:
    Call(bool reads, const char *name, const std::string &path, const std::string &second = {},
         bool needsRoom = true)
        : m_counts(!path.empty() && reads == plan.reads), m_needsRoom(needsRoom)
    {
        if (!m_counts)
            return;
        const int now = ++counted;
        note(now, name, path, second);
        m_meant = plan.at > 0 && (now == plan.at || (plan.sticky && now > plan.at));
        if (m_meant && plan.kind == Kind::Kill)
            ::kill(::getpid(), SIGKILL);
        if (m_meant && plan.kind == Kind::Stop)
            ::raise(SIGSTOP);
    }
    ~Call()
    {
        if (m_meant && plan.kind == Kind::KillAfter)
            ::kill(::getpid(), SIGKILL);
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    int fails() const
    {
        if (m_meant && plan.kind == Kind::Eio)
            return EIO;
        if (m_meant && m_needsRoom && plan.kind == Kind::Enospc)
            return ENOSPC;
        return 0;
    }

    /// How many bytes of a write are let through; 0: none, no room.
    size_t room(size_t size) const
    {
        if (!m_counts || plan.kind != Kind::Short)
            return size;
        if (full.exchange(plan.sticky && full))
            return 0;
        if (!m_meant)
            return size;
        full = true;
        return size / 2;
    }

private:
    bool m_counts = false;
    bool m_meant = false;
    bool m_needsRoom = true;
};

long refuse(int code)
{
    errno = code;
    return -1;
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    const std::string place = underRoot(folder, path);
    const bool writes = (flags & (O_CREAT | O_TRUNC)) != 0;
    const bool makes =
        !place.empty() && (flags & O_CREAT) != 0 && ::syscall(SYS_faccessat, folder, path, F_OK) != 0;
    const Call call(!writes, makes ? "create" : "open", place, {}, makes);
    if (const int code = call.fails())
        return int(refuse(code));
    const int opened = int(::syscall(SYS_openat, folder, path, flags, mode));
    if (opened >= 0 && opened < MostFiles && ready)
        watched[opened] = place;
    return opened;
}

mode_t modeOf(int flags, va_list rest)
{
    return flags & (O_CREAT | O_TMPFILE) ? mode_t(va_arg(rest, unsigned int)) : 0;
}

ssize_t writeAt(int file, const void *data, size_t size, long offset)
{
    const Call call(false, "write", pathOf(file));
    if (const int code = call.fails())
        return refuse(code);
    const size_t room = call.room(size);
    if (room == 0 && size > 0)
        return refuse(ENOSPC);
    return offset < 0 ? ::syscall(SYS_write, file, data, room)
                      : ::syscall(SYS_pwrite64, file, data, room, offset);
}

int renameAt(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    const std::string place = underRoot(fromFolder, from);
    const std::string target = underRoot(toFolder, to);
    const Call call(false, "rename", place.empty() ? target : place, target);
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int linkAt(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const Call call(false, "link", underRoot(toFolder, to));
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

int unlinkAt(int folder, const char *path, int flags)
{
    const Call call(false, "unlink", underRoot(folder, path), {}, false);
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(SYS_unlinkat, folder, path, flags));
}

int makeFolder(int folder, const char *path, mode_t mode)
{
    const std::string place = underRoot(folder, path);
    if (!place.empty() && ::syscall(SYS_faccessat, folder, path, F_OK) == 0)
        return int(refuse(EEXIST)); // makes nothing, so is no call to count
    const Call call(false, "mkdir", place);
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(SYS_mkdirat, folder, path, mode));
}

int cut(int file, long size)
{
    const Call call(false, "truncate", pathOf(file));
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(SYS_ftruncate, file, size));
}

int flush(long number, int file)
{
    const Call call(false, "fsync", pathOf(file));
    if (const int code = call.fails())
        return int(refuse(code));
    return int(::syscall(number, file));
}

ssize_t readAt(int file, void *data, size_t size, long offset)
{
    const Call call(true, "read", pathOf(file), {}, false);
    if (const int code = call.fails())
        return refuse(code);
    return offset < 0 ? ::syscall(SYS_read, file, data, size)
                      : ::syscall(SYS_pread64, file, data, size, offset);
}

} // namespace

// The names under which Qt, SQLite and the program know them; on 64-bit Linux the two sizes of offset are
// one.
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(folder, path, flags, mode);
}

int __open_2(const char *path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char *path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
int __openat_2(int folder, const char *path, int flags)
{
    return openAt(folder, path, flags, 0);
}
int __openat64_2(int folder, const char *path, int flags)
{
    return openAt(folder, path, flags, 0);
}

int creat(const char *path, mode_t mode)
{
    return openAt(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode)
{
    return openAt(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int close(int file)
{
    if (ready && file >= 0 && file < MostFiles)
        watched[file].clear();
    return int(::syscall(SYS_close, file));
}

ssize_t write(int file, const void *data, size_t size)
{
    return writeAt(file, data, size, -1);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return writeAt(file, data, size, at);
}
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    return writeAt(file, data, size, at);
}

ssize_t writev(int file, const struct iovec *pieces, int count)
{
    if (pathOf(file).empty())
        return ::syscall(SYS_writev, file, pieces, count);
    ssize_t done = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t now = writeAt(file, pieces[i].iov_base, pieces[i].iov_len, -1);
        if (now < 0)
            return done > 0 ? done : now;
        done += now;
        if (size_t(now) < pieces[i].iov_len)
            break;
    }
    return done;
}

ssize_t read(int file, void *data, size_t size)
{
    return readAt(file, data, size, -1);
}
ssize_t pread(int file, void *data, size_t size, off_t at)
{
    return readAt(file, data, size, at);
}
ssize_t pread64(int file, void *data, size_t size, off64_t at)
{
    return readAt(file, data, size, at);
}

ssize_t sendfile(int to, int from, off_t *at, size_t size)
{
    const Call call(false, "write", pathOf(to));
    if (const int code = call.fails())
        return refuse(code);
    return ::syscall(SYS_sendfile, to, from, at, size);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    return sendfile(to, from, at, size);
}

int fsync(int file)
{
    return flush(SYS_fsync, file);
}
int fdatasync(int file)
{
    return flush(SYS_fdatasync, file);
}
int syncfs(int file) noexcept
{
    return flush(SYS_syncfs, file);
}
int ftruncate(int file, off_t size) noexcept
{
    return cut(file, size);
}
int ftruncate64(int file, off64_t size) noexcept
{
    return cut(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    return renameAt(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renameAt(fromFolder, from, toFolder, to, 0);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renameAt(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return linkAt(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return linkAt(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    return unlinkAt(AT_FDCWD, path, 0);
}
int unlinkat(int folder, const char *path, int flags) noexcept
{
    return unlinkAt(folder, path, flags);
}
int rmdir(const char *path) noexcept
{
    return unlinkAt(AT_FDCWD, path, AT_REMOVEDIR);
}
int remove(const char *path) noexcept
{
    const int done = unlinkAt(AT_FDCWD, path, 0);
    return done < 0 && errno == EISDIR ? unlinkAt(AT_FDCWD, path, AT_REMOVEDIR) : done;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return makeFolder(AT_FDCWD, path, mode);
}
int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    return makeFolder(folder, path, mode);
}
}
