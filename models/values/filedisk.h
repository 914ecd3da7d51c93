#pragma once
#include "models/values/result.h"

#include <QFile>
#include <QString>

// What the two systems do differently when files are written safely; for what writes them as a whole
// (safefile.h) or in place. One source file a system: filedisk_posix.cpp, filedisk_windows.cpp.

namespace counter::disk {

/// Forgets the failure of an earlier call, so that lastError() speaks of the next one.
void forgetError();
/// A failure that the system itself numbers (errno, GetLastError), as lastError() has it.
#ifdef Q_OS_WIN
Error systemError(unsigned long code, const QString &path);
#else
Error systemError(int code, const QString &path);
#endif
/// A call has failed since.
bool failed();
/// Why the last call on `file` failed, as DiskFull, ReadOnly, CannotOpen, OutOfResources or WriteFailed.
Error lastError(const QFile &file, const QString &path);
/// Why the last opening for reading or reading failed: CannotOpen, OutOfResources or ReadFailed.
Error lastReadError(const QString &path);
/// Something that can be read to an end stands there: a file or a pipe. Refused: CannotOpen (nothing, a
/// folder, a device), OutOfResources, ReadFailed.
Result<void> checkReadable(const QString &path);
/// Makes a file that must not exist and opens it for writing, unbuffered; from the first moment for its owner
/// alone (Windows: what its folder says, which in a profile is the same). Where the file system can, it has
/// no name until giveName(), so that a killed program leaves nothing of it.
bool openNew(QFile &file, const QString &name);
/// What was written and flushed is called so from now on. Refused: every failure of writing.
Result<void> giveName(const QFile &file, const QString &name);
/// The same in one step where nothing is called so yet, so that a program killed here leaves no other name.
/// False: something is, or it has a name already.
bool giveFreeName(const QFile &file, const QString &name);
/// Makes one folder for its owner alone; one that stands is no failure.
Result<void> makePrivateFolder(const QString &path);
/// Closes a folder that stands to everyone but its owner, where it is ours and the file system knows rights.
void closeFolder(const QString &path);
/// What was written has reached the disk.
bool flush(const QFile &file);
/// Puts `from` in the place of `to` in one step; `to` may exist. Refused: DiskFull, ReadOnly (also where
/// another program holds the old file open on Windows), CannotOpen, WriteFailed.
Result<void> replace(const QString &from, const QString &to);
/// The entries of a folder have reached the disk.
Result<void> flushFolder(const QString &folder);

} // namespace counter::disk
