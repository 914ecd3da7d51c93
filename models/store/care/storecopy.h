#pragma once
#include "models/store/care/verify.h"

namespace counter {

/// Copies what a store is made of from one folder into another, regular files only, each flushed. A file that
/// cannot be read is left out when `leaveOut` allows it, by its path below the folder. Refused: Cancelled,
/// CannotOpen, every failure of writing.
Result<void> copyStoreFiles(const QString &from, const QString &to,
                            const std::function<bool(const QString &)> &wanted,
                            const std::function<bool(const QString &)> &leaveOut, const FileHook &hook,
                            const Progress &progress);

/// Verifies a copy that nobody has open, as it lies on the disk, without changing a byte. Refused:
/// StoreDamaged (not worth keeping), Cancelled, failures of the machine.
Result<VerifyReport> proveCopy(const QString &folder, const Environment &environment,
                               const Progress &progress);

} // namespace counter
