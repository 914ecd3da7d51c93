#include "models/support/removabledrive.h"

#include <QDir>
#include <QFileInfo>
#include <memory>
#include <optional>
#include <string>
#include <windows.h>

#include <winioctl.h>

namespace counter {

namespace {

struct FileCloser
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using File = std::unique_ptr<void, FileCloser>;

/// For its properties only, which needs no rights; empty: it cannot be opened.
File opened(const std::wstring &name, DWORD flags)
{
    const HANDLE handle = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, flags, nullptr);
    return File(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

/// The folder, or what there is of the way to it.
QString existing(const QString &folder)
{
    QString path = QDir(folder).absolutePath();
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            break;
        path = above;
    }
    return QDir::toNativeSeparators(path);
}

/// "\\?\Volume{…}", where the folder really lies: links, mounted folders and drives made by subst are
/// followed. Empty: on no disk of this machine, or not to be found out.
std::wstring volumeOf(const QString &folder)
{
    const QString path = existing(folder);
    const QString prefix = path.startsWith(QLatin1String("\\\\")) ? QString() : QStringLiteral("\\\\?\\");
    const File file = opened(QString(prefix + path).toStdWString(), FILE_FLAG_BACKUP_SEMANTICS);
    if (!file)
        return {};
    const DWORD room = GetFinalPathNameByHandleW(file.get(), nullptr, 0, VOLUME_NAME_GUID);
    std::wstring name(room, L'\0');
    const DWORD length = GetFinalPathNameByHandleW(file.get(), name.data(), room, VOLUME_NAME_GUID);
    if (length == 0 || length >= room)
        return {};
    const std::size_t end = name.find(L'\\', std::size(L"\\\\?\\") - 1);
    return end == std::wstring::npos ? std::wstring() : name.substr(0, end);
}

/// As the drive letter says, which a drive that only its own driver knows (an encrypted container) has alone.
bool isRemovableLetter(const QString &folder)
{
    const std::wstring path = existing(folder).toStdWString();
    std::wstring mount(path.size() + MAX_PATH, L'\0');
    return GetVolumePathNameW(path.c_str(), mount.data(), DWORD(mount.size()))
        && GetDriveTypeW(mount.c_str()) == DRIVE_REMOVABLE;
}

std::optional<STORAGE_DEVICE_NUMBER> diskOf(const File &volume)
{
    STORAGE_DEVICE_NUMBER number{};
    DWORD size = 0;
    if (!volume
        || !DeviceIoControl(volume.get(), IOCTL_STORAGE_GET_DEVICE_NUMBER, nullptr, 0, &number, sizeof number,
                            &size, nullptr))
        return {};
    return number;
}

bool isSystemDisk(const File &volume)
{
    wchar_t windows[MAX_PATH] = {};
    if (const UINT length = GetSystemWindowsDirectoryW(windows, MAX_PATH); length == 0 || length >= MAX_PATH)
        return false;
    const auto one = diskOf(volume);
    const auto other = diskOf(opened(volumeOf(QString::fromWCharArray(windows)), 0));
    return one && other && one->DeviceType == other->DeviceType && one->DeviceNumber == other->DeviceNumber;
}

/// A USB hard disk calls itself fixed; its bus tells.
bool hangsOnUsb(const File &volume)
{
    STORAGE_PROPERTY_QUERY query{};
    query.PropertyId = StorageDeviceProperty;
    query.QueryType = PropertyStandardQuery;
    alignas(STORAGE_DEVICE_DESCRIPTOR) char answer[1024] = {};
    DWORD size = 0;
    if (!volume
        || !DeviceIoControl(volume.get(), IOCTL_STORAGE_QUERY_PROPERTY, &query, sizeof query, answer,
                            sizeof answer, &size, nullptr)
        || size < offsetof(STORAGE_DEVICE_DESCRIPTOR, RawPropertiesLength))
        return false;
    return reinterpret_cast<const STORAGE_DEVICE_DESCRIPTOR *>(answer)->BusType == BusTypeUsb;
}

} // namespace

bool isOnRemovableDrive(const QString &folder, const QString &)
{
    const std::wstring name = volumeOf(folder);
    const File volume = name.empty() ? File() : opened(name, 0);
    if (isSystemDisk(volume))
        return false;
    return isRemovableLetter(folder) || hangsOnUsb(volume)
        || (!name.empty() && GetDriveTypeW((name + L'\\').c_str()) == DRIVE_REMOVABLE);
}

} // namespace counter
