#include "models/values/filelock.h"

#include "models/values/filedisk.h"
#include "models/values/ownfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counter {

struct FileLock::Held
{
    explicit Held(int opened) : handle(opened) { }
    ~Held() { ::close(handle); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    int handle;
};

namespace {

constexpr mode_t OwnerOnly = 0600;

/// Whether `path` still names the file behind the handle: whoever had it may have moved its folder meanwhile.
bool isStill(int handle, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(handle, &opened) == 0 && ::lstat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

/// `unwritable`: the file is not there and cannot be made there.
int openLockFile(const QByteArray &path, bool &unwritable)
{
    // Not waiting: a pipe of that name would hold the program for ever.
    constexpr int Flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | Flags, OwnerOnly);
    if (handle >= 0 || (errno != EROFS && errno != EACCES))
        return handle;
    const int readable = ::open(path.constData(), O_RDONLY | Flags);
    unwritable = readable < 0 && errno == ENOENT;
    return readable;
}

} // namespace

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;

Result<FileLock> FileLock::take(const QString &path, int milliseconds)
{
    constexpr unsigned long Pause = 10; // ms
    const QByteArray name = QFile::encodeName(path);
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        bool unwritable = false;
        const int handle = openLockFile(name, unwritable);
        FileLock lock;
        if (unwritable)
            return lock;
        if (handle < 0) {
            if (errno == ELOOP || errno == EISDIR || errno == ENXIO)
                return unsafeFile(path);
            return disk::systemError(errno, path);
        }
        lock.m_held = std::make_unique<Held>(handle);
        if (!isRegular(handle))
            return unsafeFile(path);
        if (::flock(handle, LOCK_EX | LOCK_NB) == 0) {
            if (isStill(handle, name))
                return lock;
        } else if (errno != EWOULDBLOCK && errno != EINTR) {
            return disk::systemError(errno, path);
        }
        if (waited.elapsed() >= milliseconds)
            return Error{ErrorCode::StoreLocked, QStringLiteral("locked"), path};
        QThread::msleep(Pause);
    }
}

void FileLock::allowRenaming() { }

} // namespace counter
