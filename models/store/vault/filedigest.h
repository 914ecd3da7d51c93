#pragma once
#include "models/values/result.h"

#include <QString>

namespace counter {

/// SM3 of the whole database file as it lay on the disk when the store was last closed, kept beside it, so
/// that verify finds any changed byte, those between the records that hold nothing included. Only where
/// hashing the file takes no time worth noticing; it is a check more, not the chain: missing it says nothing.
///
/// It is gone, durably, before the first byte of the database changes, and made only after the file was
/// closed: so neither a crash, a cut nor a failure can leave one that does not fit. The file is read through
/// a descriptor of its own, which on POSIX takes SQLite's locks along when it is closed: never while the
/// database is open.
class FileDigest
{
public:
    static constexpr qint64 LargestHashed = 32LL * 1024 * 1024;

    explicit FileDigest(const QString &database);

    enum class State { Unknown, Same, Changed };
    /// Before the database is opened. Unknown: there is none, or the program was killed after it had written.
    /// Refused: ReadFailed, OutOfResources (a database that the medium does not give has not been changed).
    Result<State> compare() const;
    /// Before the database is changed. Refused: every failure of writing; nothing may be changed then.
    Result<void> drop() const;
    /// After it was closed.
    void write() const;

private:
    bool hasLog() const;
    Result<QByteArray> line() const;

    QString m_database;
    QString m_path;
};

} // namespace counter
