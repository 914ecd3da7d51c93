#pragma once
#include "models/values/safefile.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace counter {

/// The end of the chain once more, outside the database: without it a lost write-ahead log or an older copy
/// put in the place of the file would verify. It may lag behind the database (a crash between the two), never
/// run ahead of it.
///
/// The one file that is not always written through FileWriter: it is overwritten in place after each commit
/// without waiting for the disk. It holds the last two ends, and the older one is overwritten: one that is
/// torn by a crash, a cut or a full disk leaves the other, which lags behind. It is made once, durably,
/// before the store is in its place, and never grows.
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
    /// Empty: missing, torn, changed, or no regular file.
    std::optional<Head> read() const;
    /// The same for whoever judges it. Refused: ReadFailed (the medium does not give it, which is no fault of
    /// it).
    Result<std::optional<Head>> judge() const;
    /// Durable when it returns; an earlier one is replaced.
    Result<void> make(const Head &head, const FileHook &hook = {}) const;
    /// In place, without waiting; made when it is missing. False when it could not be written; the database's
    /// own head still stands then.
    bool write(const Head &head) const;

private:
    QString m_path;
};

} // namespace counter
