#pragma once
#include "models/values/result.h"

#include <QSet>
#include <QString>

namespace counter {

/// The name a stored file is shown by, made fit to be a file's name anywhere: no folder, no control or
/// reserved character, no leading dot, at most 80 characters, with `suffix` when it has none of its own.
/// Empty: "材料" + suffix.
QString safeFileName(const QString &name, const QString &suffix);

/// The same, and none of `taken`, which it joins: "a.jpg", "a-2.jpg" …
QString freshFileName(const QString &name, const QString &suffix, QSet<QString> &taken);

/// The file an application names, inside the application's own folder. Refused: UnsafePath (absolute,
/// upwards, through a link that leads out), CannotOpen (not there, or no regular file).
Result<QString> fileInside(const QString &folder, const QString &relative);

} // namespace counter
