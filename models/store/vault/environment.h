#pragma once
#include "models/decoding/decoder.h"
#include "models/store/vault/unlock.h"
#include "models/values/safefile.h"

#include <QByteArray>
#include <QDateTime>
#include <functional>
#include <memory>
#include <optional>

namespace counter {

/// The steps of appending a version, in their order; a test may fail or stop the program before any of them.
enum class StoreStep {
    Begin,
    Insert,
    Index,
    Commit,
    Committed,
    Rebuild, ///< of an index that is made anew: before each version, and before the commit
};

/// Called before each step; what it returns is the failure of that step. Empty in the real program.
using StoreHook = std::function<std::optional<ErrorCode>(StoreStep)>;

/// Time, randomness, the disk, the reader of pictures and the way in as the store sees them, so that a test
/// can be all of them.
struct Environment
{
    std::function<QDateTime()> now;
    std::function<QByteArray(qsizetype)> randomBytes;
    FileHook fileHook;
    StoreHook storeHook;
    std::shared_ptr<Decoder> decoder; ///< never null
    std::shared_ptr<const Unlock> unlock; ///< never null
    int busyMilliseconds = 200; ///< how long another window's lock is waited for; at most 300

    /// What the hook answers before this step of the store in that folder.
    std::optional<Error> refused(StoreStep step, const QString &folder) const;

    /// The system's clock and random generator, the decoder that is installed with the program, stores that
    /// are not sealed, no hooks.
    static Environment real();
};

} // namespace counter
