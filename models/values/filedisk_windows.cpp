#include "models/values/filedisk.h"

#include <QDir>
#include <QFileInfo>

#include <io.h>
#include <windows.h>

namespace counter::disk {

namespace {

/// A virus scanner or a backup may hold the old file, or the new one, for a moment; that passes.
constexpr int ReplaceTries = 20;
constexpr DWORD ReplacePause = 50; ///< ms
constexpr DWORD QuotaExceeded = 1295; ///< ERROR_DISK_QUOTA_EXCEEDED, which mingw-w64 does not name

ErrorCode codeOf(DWORD failure)
{
    switch (failure) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case QuotaExceeded:
    case ERROR_FILE_TOO_LARGE:
        return ErrorCode::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return ErrorCode::ReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_DIRECTORY:
    case ERROR_NOT_READY:
        return ErrorCode::CannotOpen;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY:
    case ERROR_TOO_MANY_OPEN_FILES:
    case ERROR_NO_SYSTEM_RESOURCES:
        return ErrorCode::OutOfResources;
    default:
        return ErrorCode::WriteFailed;
    }
}

/// "\\?\" lifts the limit of 260 characters and takes the name as it is.
std::wstring nativeName(const QString &path)
{
    const QString whole = QDir::toNativeSeparators(QDir::cleanPath(QDir(path).absolutePath()));
    if (whole.startsWith(QStringLiteral("\\\\?\\")))
        return whole.toStdWString();
    if (whole.startsWith(QStringLiteral("\\\\")))
        return QString(QStringLiteral("\\\\?\\UNC\\") + whole.mid(2)).toStdWString();
    return QString(QStringLiteral("\\\\?\\") + whole).toStdWString();
}

} // namespace

Error systemError(DWORD failure, const QString &path)
{
    return {codeOf(failure), qt_error_string(int(failure)), path};
}

void forgetError()
{
    SetLastError(ERROR_SUCCESS);
}

bool failed()
{
    // What a pipe says when its writer is done.
    return GetLastError() != ERROR_SUCCESS && GetLastError() != ERROR_BROKEN_PIPE
        && GetLastError() != ERROR_HANDLE_EOF;
}

Error lastError(const QFile &file, const QString &path)
{
    const DWORD failure = GetLastError();
    if (failure == ERROR_SUCCESS && file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, file.errorString(), path};
    return {codeOf(failure), file.errorString(), path};
}

Error lastReadError(const QString &path)
{
    const DWORD failure = GetLastError();
    ErrorCode code = codeOf(failure);
    if (code == ErrorCode::ReadOnly) // held by another program, or not ours to read
        code = ErrorCode::CannotOpen;
    else if (code != ErrorCode::CannotOpen && code != ErrorCode::OutOfResources)
        code = ErrorCode::ReadFailed;
    return {code, qt_error_string(int(failure)), path};
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return systemError(ERROR_FILE_NOT_FOUND, path);
    return info.isDir() ? systemError(ERROR_DIRECTORY, path) : Result<void>();
}

bool openNew(QFile &file, const QString &name)
{
    file.setFileName(name);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
}

Result<void> giveName(const QFile &, const QString &)
{
    return {}; // it has had one from the beginning
}

bool giveFreeName(const QFile &, const QString &)
{
    return false;
}

Result<void> makePrivateFolder(const QString &path)
{
    if (CreateDirectoryW(nativeName(path).c_str(), nullptr))
        return {};
    const DWORD failure = GetLastError();
    if (failure == ERROR_ALREADY_EXISTS)
        return QFileInfo(path).isDir() ? Result<void>() : systemError(ERROR_DIRECTORY, path);
    return systemError(failure, path);
}

void closeFolder(const QString &) { } // its rights come from the folder above; a profile is closed already

bool flush(const QFile &file)
{
    const qintptr handle = _get_osfhandle(file.handle());
    return handle != -1 && FlushFileBuffers(reinterpret_cast<HANDLE>(handle)) != 0;
}

Result<void> replace(const QString &from, const QString &to)
{
    const std::wstring source = nativeName(from);
    const std::wstring target = nativeName(to);
    // Windows refuses that by itself, but as it refuses a file that is held for a moment.
    const DWORD attributes = GetFileAttributesW(target.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && attributes & FILE_ATTRIBUTE_READONLY)
        return systemError(ERROR_ACCESS_DENIED, to);
    DWORD failure = ERROR_SUCCESS;
    for (int tries = 0; tries < ReplaceTries; ++tries) {
        if (MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return {};
        failure = GetLastError();
        if (failure != ERROR_SHARING_VIOLATION && failure != ERROR_ACCESS_DENIED)
            break;
        Sleep(ReplacePause);
    }
    return systemError(failure, to);
}

Result<void> flushFolder(const QString &)
{
    return {}; // NTFS journals its folders, and replace() has written through; there is nothing to ask for
}

} // namespace counter::disk
