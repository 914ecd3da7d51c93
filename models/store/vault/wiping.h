#pragma once
#include "models/values/result.h"

#include <QString>

namespace counter {

/// Overwrites every file of ours in a folder that was a store, where it lies, flushes that to the disk and
/// removes it; what is nobody's of ours goes to `keep` under its own name instead. Killed in between, it can
/// be called again. Then overwrites room of the disk beside it that was free, as much as four times what was
/// wiped, at least 64 MB and at most 1 GB, where SQLite's removed logs may have lain. (On a disk that writes
/// elsewhere what is written over, an SSD's spare blocks say, older bytes may outlive it.) Refused: every
/// failure of writing; what was not wiped is still there then.
Result<void> wipeStore(const QString &folder, const QString &keep);

} // namespace counter
