#pragma once
#include <QString>

namespace counter {

/// SM3 of the whole database file as it lay on the disk when the store was last closed, kept beside it, so
/// that verify finds any changed byte, those between the records that hold nothing included. Only where
/// hashing the file takes no time worth noticing; it is a check more, not the chain: missing or stale it says
/// nothing.
class FileDigest
{
public:
    static constexpr qint64 LargestHashed = 32LL * 1024 * 1024;

    explicit FileDigest(const QString &database);

    /// Before the file is opened: a write-ahead log left by a crash makes the digest stale.
    void dropIfStale() const;
    /// Before the file is closed.
    void prepareToClose() const;
    /// After it.
    void write() const;

    enum class State { Unknown, Same, Changed };
    /// Unknown while the session has written something.
    State compare() const;

private:
    bool hasLog() const;
    QByteArray line() const;

    QString m_database;
    QString m_path;
};

} // namespace counter
