#include "models/values/filelock.h"

#include "models/values/filedisk.h"
#include "models/values/ownfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <windows.h>

namespace counter {

struct FileLock::Held
{
    explicit Held(HANDLE opened) : handle(opened) { }
    ~Held() { CloseHandle(handle); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    HANDLE handle;
};

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;

Result<FileLock> FileLock::take(const QString &path, int milliseconds)
{
    constexpr unsigned long Pause = 10; // ms
    if (const Result<void> regular = checkOwnFile(path); !regular)
        return regular.error();
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        // Shared with nobody: the next one is refused for as long as this handle is open.
        const HANDLE handle = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                          FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        FileLock lock;
        if (handle != INVALID_HANDLE_VALUE) {
            lock.m_held = std::make_unique<Held>(handle);
            return lock;
        }
        const DWORD failure = GetLastError();
        if (failure == ERROR_WRITE_PROTECT)
            return lock;
        if (failure != ERROR_SHARING_VIOLATION)
            return disk::systemError(failure, path);
        if (waited.elapsed() >= milliseconds)
            return Error{ErrorCode::StoreLocked, QStringLiteral("locked"), path};
        QThread::msleep(Pause);
    }
}

void FileLock::allowRenaming()
{
    m_held.reset();
}

} // namespace counter
