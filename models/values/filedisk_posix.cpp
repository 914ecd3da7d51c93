#include "models/values/filedisk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <tuple>
#include <unistd.h>

namespace counter::disk {

namespace {

ErrorCode systemErrorCode(int code)
{
    switch (code) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ENAMETOOLONG:
    case ELOOP:
        return ErrorCode::CannotOpen;
    case ENOMEM:
    case EMFILE:
    case ENFILE:
        return ErrorCode::OutOfResources;
    default:
        return ErrorCode::WriteFailed;
    }
}

/// What is wrong with the named file is the user's to mend; all else is the machine's.
ErrorCode readErrorCode(int code)
{
    const ErrorCode known = systemErrorCode(code);
    if (known == ErrorCode::CannotOpen || known == ErrorCode::OutOfResources)
        return known;
    return known == ErrorCode::ReadOnly ? ErrorCode::CannotOpen : ErrorCode::ReadFailed;
}

QString words(int code)
{
    return QString::fromStdString(std::generic_category().message(code));
}

Error readError(int code, const QString &path)
{
    return {readErrorCode(code), words(code), path};
}

/// Gives a nameless file a name that nothing has.
bool isLinked(const QFile &file, const QString &name)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.handle());
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, QFile::encodeName(name).constData(),
                    AT_SYMLINK_FOLLOW)
        == 0;
}

} // namespace

Error systemError(int code, const QString &path)
{
    return {systemErrorCode(code), words(code), path};
}

void forgetError()
{
    errno = 0;
}

bool failed()
{
    return errno != 0;
}

Error lastError(const QFile &file, const QString &path)
{
    // QFile keeps the reason only as a sentence, and calls both a full disk and too many open files a lack of
    // resources; errno is still the one of its failed call.
    const int failed = errno;
    if (failed == 0 && file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, file.errorString(), path};
    return systemError(failed, path);
}

Error lastReadError(const QString &path)
{
    return readError(errno, path);
}

Result<void> checkReadable(const QString &path)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return readError(errno, path);
    if (S_ISDIR(now.st_mode))
        return readError(EISDIR, path);
    if (S_ISREG(now.st_mode) || S_ISFIFO(now.st_mode))
        return {};
    return Error{ErrorCode::CannotOpen, QCoreApplication::translate("SafeFile", "这是设备，不是文件"), path};
}

bool openNew(QFile &file, const QString &name)
{
    // Nameless until it is whole: a killed program leaves nothing of it. Not every file system can (a
    // stick's), and the name is given through /proc.
    constexpr int Nameless = O_TMPFILE | O_WRONLY | O_CLOEXEC;
    const QByteArray folder = QFile::encodeName(QFileInfo(name).path());
    if (::access("/proc/self/fd", X_OK) == 0) {
        const int handle = ::open(folder.constData(), Nameless, S_IRUSR | S_IWUSR);
        if (handle >= 0)
            return file.open(handle, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle);
        errno = 0;
    }
    file.setFileName(name);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner);
}

Result<void> giveName(const QFile &file, const QString &name)
{
    struct stat now = {};
    if (::fstat(file.handle(), &now) != 0)
        return systemError(errno, name);
    if (now.st_nlink > 0)
        return {};
    return isLinked(file, name) ? Result<void>() : systemError(errno, name);
}

bool giveFreeName(const QFile &file, const QString &name)
{
    struct stat now = {};
    return ::fstat(file.handle(), &now) == 0 && now.st_nlink == 0 && isLinked(file, name);
}

Result<void> makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    const int failed = errno;
    if (failed != EEXIST)
        return systemError(failed, path);
    if (QFileInfo(path).isDir()) // another program was faster
        return {};
    return systemError(ENOTDIR, path);
}

void closeFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat now = {};
    constexpr mode_t anyone = S_IRWXU | S_IRWXG | S_IRWXO;
    if (::stat(name.constData(), &now) == 0 && (now.st_mode & anyone) != S_IRWXU)
        std::ignore = ::chmod(name.constData(), S_IRWXU); // a stick's file system has no rights to change
}

bool flush(const QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

Result<void> replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return {};
}

Result<void> flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemError(errno, folder);
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // EINVAL: a file system that cannot flush folders (some network shares) has nothing to flush.
    if (failed != 0 && failed != EINVAL)
        return systemError(failed, folder);
    return {};
}

} // namespace counter::disk
