#pragma once
#include "models/values/result.h"

#include <QString>
#include <memory>

namespace counter {

/// A lock on a file that one process holds until it is given back or the process ends, however it ends. It
/// does not go when another descriptor of the same file is closed, as POSIX record locks do (fcntl(2),
/// "Record locks"), and with them SQLite's own: POSIX uses flock(2), Windows a handle that shares nothing.
class FileLock
{
public:
    FileLock();
    ~FileLock();
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;

    /// Makes the file (its owner's alone, empty) when there is none and leaves it there for good: removing it
    /// would let two programs lock two files of one name. Waits at most `milliseconds` for another holder. On
    /// a medium that cannot be written, a file that is there is locked all the same and a missing one is no
    /// failure (nobody else can hold it): the lock is empty then. Refused: StoreLocked (another holds it),
    /// UnsafePath (a link, a folder or a device of that name), every failure of writing.
    static Result<FileLock> take(const QString &path, int milliseconds);

    bool holds() const { return m_held != nullptr; }
    /// Windows renames no folder with an open file in it: gives the lock back there, keeps it elsewhere,
    /// where it goes along with its file.
    void allowRenaming();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace counter
