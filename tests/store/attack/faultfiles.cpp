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
#include "faultplan.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using fault::Call;
using fault::pathOf;
using fault::underRoot;

namespace {

long refuse(int code)
{
    errno = code;
    return -1;
}

bool isNameless(int flags)
{
    return (flags & O_TMPFILE) == O_TMPFILE; // its bits hold those of O_DIRECTORY
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    const std::string place = underRoot(folder, path);
    const bool makes =
        !place.empty() && (flags & O_CREAT) != 0 && ::syscall(SYS_faccessat, folder, path, F_OK) != 0;
    const bool writes = (flags & (O_CREAT | O_TRUNC)) != 0 || isNameless(flags);
    const char *name = makes ? "create" : isNameless(flags) ? "nameless" : "open";
    const Call call(!writes, name, place, {}, makes || isNameless(flags));
    if (const int code = call.fails())
        return int(refuse(code));
    const int opened = int(::syscall(SYS_openat, folder, path, flags, mode));
    const bool named = place.empty() || !isNameless(flags);
    fault::opened(opened, named ? place : place + "/#" + std::to_string(opened));
    return opened;
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 || isNameless(flags) ? mode_t(va_arg(rest, unsigned int)) : 0;
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

/// The descriptor that a path in /proc means, -1 of any other.
int descriptorNamed(const char *path)
{
    constexpr char Own[] = "/proc/self/fd/";
    return std::strncmp(path, Own, sizeof Own - 1) == 0 ? std::atoi(path + sizeof Own - 1) : -1;
}

int linkAt(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const int file = descriptorNamed(from);
    const std::string target = underRoot(toFolder, to);
    const std::string place = file < 0 ? underRoot(fromFolder, from) : pathOf(file);
    const Call call(false, "link", place.empty() ? target : place, target);
    if (const int code = call.fails())
        return int(refuse(code));
    const int done = int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    if (done == 0 && file >= 0)
        fault::opened(file, target);
    return done;
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
    fault::closed(file);
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
