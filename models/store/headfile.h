#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace counter {

/// The end of the chain once more, outside the database: without it a lost write-ahead log or an older copy
/// put in the place of the file would verify. It may lag behind the database (a crash between the two), never
/// run ahead of it.
///
/// The one file that is not written through FileWriter: it is one sector, overwritten in place after each
/// commit without waiting for the disk, and a torn or missing one is noticed by its own hash and costs
/// nothing.
class HeadFile
{
public:
    struct Head
    {
        qint64 sequence = 0;
        QByteArray hash;
        bool operator==(const Head &) const = default;
    };

    explicit HeadFile(const QString &path) : m_path(path) { }
    bool exists() const;
    /// Empty: missing, torn or changed.
    std::optional<Head> read() const;
    /// False when it could not be written; the database's own head still stands then.
    bool write(const Head &head) const;

private:
    QString m_path;
};

} // namespace counter
