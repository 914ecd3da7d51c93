#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace counter {

/// A file that the program keeps for itself, opened in place: only a regular file, and never what a link of
/// that name leads to. (Somebody else's pipe, device or link in its place would hold the program for ever or
/// have it write elsewhere.) `mode`: ReadOnly or ReadWrite; the file must be there. Refused: CannotOpen,
/// UnsafePath (a link, folder, pipe or device), ReadOnly.
Result<void> openOwnFile(QFile &file, const QString &path, QIODevice::OpenMode mode);

/// The whole of it. Refused also: TooLarge (over `limit` bytes), ReadFailed (a medium that gives a part is
/// none that gave the file).
Result<QByteArray> readOwnFile(const QString &path, qint64 limit);

/// Nothing there, or a regular file; a link is none. Refused: UnsafePath.
Result<void> checkOwnFile(const QString &path);

/// The refusal of the above.
Error unsafeFile(const QString &path);

#ifndef Q_OS_WIN
/// Whether an open descriptor is a regular file's.
bool isRegular(int handle);
#endif

} // namespace counter
