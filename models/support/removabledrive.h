#pragma once
#include <QString>

namespace counter {

/// Whether the folder (which may not exist yet) lies on a drive that can be pulled out. Linux: the disk under
/// its mount says `removable`, or hangs on a USB bus; not so the disk the system itself runs from. Windows:
/// the same of the volume, as GetDriveTypeW and its bus say. What cannot be found out is taken for fixed.
/// `root` precedes /proc/self/mountinfo and /sys (Linux only).
bool isOnRemovableDrive(const QString &folder, const QString &root = {});

} // namespace counter
