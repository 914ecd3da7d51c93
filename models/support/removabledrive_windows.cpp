#include "models/support/removabledrive.h"

#include <QDir>
#include <windows.h>

namespace counter {

bool isOnRemovableDrive(const QString &folder, const QString &)
{
    const QString path = QDir::toNativeSeparators(QDir(folder).absolutePath());
    wchar_t volume[MAX_PATH + 1] = {};
    // The volume's mount point; a folder that does not exist yet is answered for its drive.
    if (!GetVolumePathNameW(reinterpret_cast<const wchar_t *>(path.utf16()), volume, MAX_PATH))
        return false;
    return GetDriveTypeW(volume) == DRIVE_REMOVABLE;
}

} // namespace counter
