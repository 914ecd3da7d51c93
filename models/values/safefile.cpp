#include "models/values/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace counter {

namespace {

constexpr qsizetype BufferSize = 64 * 1024;

Error systemError(int code, const QString &path)
{
    return {systemErrorCode(code), QString::fromStdString(std::generic_category().message(code)), path};
}

/// QFile keeps the reason only as a sentence; errno is still the one of its failed call.
Error fileError(const QFile &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, file.errorString(), path};
#ifdef Q_OS_WIN
    const DWORD last = GetLastError();
    if (last == ERROR_DISK_FULL || last == ERROR_HANDLE_DISK_FULL)
        return {ErrorCode::DiskFull, file.errorString(), path};
    if (last == ERROR_ACCESS_DENIED || last == ERROR_WRITE_PROTECT)
        return {ErrorCode::ReadOnly, file.errorString(), path};
    return {ErrorCode::WriteFailed, file.errorString(), path};
#else
    return systemError(errno, path);
#endif
}

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0;
#else
    return ::fsync(handle) == 0;
#endif
}

QString temporaryName(const QString &path)
{
    const QFileInfo info(path);
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return info.path() + u'/' + u'.' + info.fileName().left(40) + u'.' + random + QStringLiteral(".part");
}

} // namespace

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
        return ErrorCode::CannotOpen;
    default:
        return ErrorCode::WriteFailed;
    }
}

FileWriter::FileWriter(const QString &path, FileHook hook) : m_path(path), m_hook(std::move(hook)) { }

FileWriter::~FileWriter()
{
    if (!m_committed)
        discard();
}

Result<void> FileWriter::start()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return Error{ErrorCode::CannotOpen, QStringLiteral("is a folder"), m_path};
    m_direct = info.exists() && !info.isFile();
    if (info.isSymLink() && info.isFile())
        m_path = info.canonicalFilePath();
    if (refused(FileStep::Open))
        return *m_error;

    m_file.setFileName(m_direct ? m_path : temporaryName(m_path));
    errno = 0;
    const OpenMode mode = m_direct ? OpenMode(WriteOnly | Unbuffered) : WriteOnly | NewOnly | Unbuffered;
    if (!m_file.open(mode)) {
        keep(fileError(m_file, m_path));
        return *m_error;
    }
    open(WriteOnly | Unbuffered);
    return {};
}

qint64 FileWriter::writeData(const char *data, qint64 size)
{
    if (m_error)
        return -1;
    m_buffer.append(data, size);
    m_written += size;
    if (m_buffer.size() >= BufferSize && !flushBuffer())
        return -1;
    return size;
}

bool FileWriter::flushBuffer()
{
    if (m_error)
        return false;
    if (m_buffer.isEmpty())
        return true;
    if (refused(FileStep::Write))
        return false;
    qint64 done = 0;
    while (done < m_buffer.size()) {
        errno = 0;
        const qint64 now = m_file.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (now <= 0) { // a short write on a full disk is followed by a failing one
            keep(fileError(m_file, m_path));
            return false;
        }
        done += now;
    }
    m_buffer.clear();
    return true;
}

Result<void> FileWriter::commit()
{
    if (isOpen())
        close();
    if (!m_file.isOpen() && !m_error)
        keep({ErrorCode::Internal, QStringLiteral("commit without start"), m_path});
    if (!flushBuffer())
        return *m_error;

    if (m_direct) {
        m_file.close();
        m_committed = true;
        return {};
    }
    if (m_file.size() != m_written)
        keep({ErrorCode::WriteFailed, QStringLiteral("size differs"), m_path});
    if (!m_error && !refused(FileStep::Sync) && !syncHandle(m_file.handle()))
        keep(fileError(m_file, m_path));
    m_file.close();
    if (m_error || refused(FileStep::Rename))
        return *m_error;

    std::error_code failure;
    std::filesystem::rename(m_file.filesystemFileName(), QFileInfo(m_path).filesystemFilePath(), failure);
    if (failure) {
        keep(systemError(failure.value(), m_path));
        return *m_error;
    }
    m_committed = true;
    if (refused(FileStep::SyncFolder))
        return *m_error;
    return syncFolder(QFileInfo(m_path).path());
}

bool FileWriter::refused(FileStep step)
{
    if (m_hook)
        if (const std::optional<ErrorCode> code = m_hook(step))
            keep({*code, QStringLiteral("injected"), m_path});
    return m_error.has_value();
}

void FileWriter::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
    setErrorString(m_error->detail);
}

void FileWriter::discard()
{
    if (isOpen())
        close();
    const bool made = m_file.isOpen() || QFileInfo::exists(m_file.fileName());
    m_file.close();
    if (made && !m_direct && !m_file.fileName().isEmpty())
        QFile::remove(m_file.fileName());
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileHook hook)
{
    return writeFile(
        path,
        [&content](QIODevice &device) -> Result<void> {
            device.write(content); // the writer keeps a failure for commit()
            return {};
        },
        std::move(hook));
}

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &fill,
                       FileHook hook)
{
    FileWriter writer(path, std::move(hook));
    if (const Result<void> started = writer.start(); !started)
        return started;
    if (const Result<void> filled = fill(writer); !filled)
        return filled;
    return writer.commit();
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no such file"), path};
    if (info.isDir())
        return Error{ErrorCode::CannotOpen, QStringLiteral("is a folder"), path};
    if (info.size() > limit)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("%1 of at most %2 bytes").arg(info.size()).arg(limit), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, file.errorString(), path};
    const QByteArray content = file.read(limit + 1); // a pipe or a growing file has no honest size
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotOpen, file.errorString(), path};
    if (content.size() > limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit), path};
    return content;
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !syncHandle(file.handle()))
        return fileError(file, path);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS journals its folders; there is nothing to ask for
    return {};
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemError(errno, folder);
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // EINVAL: a file system that cannot flush folders (some network shares) has nothing to flush.
    if (failed != 0 && failed != EINVAL)
        return systemError(failed, folder);
    return {};
#endif
}

} // namespace counter
