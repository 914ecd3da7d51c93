#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <functional>

class QObject;

namespace counter {

/// The content of a picture or PDF that someone brings. Safe in any thread. Refused: CannotOpen (no regular
/// file), TooLarge (over LargestEvidence; nothing is read).
Result<QByteArray> readOutsideFile(const QString &path);

/// The same on another thread, for a stick may be slow: `then` is called later in the window's thread, never
/// once `context` is gone. Needs the application object.
void readOutsideFile(const QString &path, QObject *context,
                     const std::function<void(const Result<QByteArray> &)> &then);

} // namespace counter
