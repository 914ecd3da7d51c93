#include "models/values/ownfile.h"

#include "models/values/filedisk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counter {

bool isRegular(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

Result<void> openOwnFile(QFile &file, const QString &path, QIODevice::OpenMode mode)
{
    const int access = mode.testFlag(QIODevice::WriteOnly) ? O_RDWR : O_RDONLY;
    // Not waiting: a pipe of that name would hold the program for ever.
    const int handle =
        ::open(QFile::encodeName(path).constData(), access | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return errno == ELOOP || errno == EISDIR || errno == ENXIO ? unsafeFile(path)
                                                                   : disk::lastReadError(path);
    if (!isRegular(handle)) {
        ::close(handle);
        return unsafeFile(path);
    }
    if (!file.open(handle, mode, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return Error{ErrorCode::CannotOpen, file.errorString(), path};
    }
    return {};
}

} // namespace counter
