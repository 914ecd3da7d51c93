#pragma once
#include "models/values/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <optional>

namespace counter {

/// A text file line by line in flat memory: of a line over the limit nothing is kept but that it was too
/// long, and one that goes on for 256 MB ends the reading: it is no text of lines (/dev/zero). Lines end with
/// LF or CRLF; the last one may end with the file.
class LineReader
{
public:
    /// place: how the file is named in a failure.
    LineReader(QIODevice &device, qint64 limit, const QString &place)
        : m_device(device), m_limit(limit), m_place(place)
    {
    }

    struct Line
    {
        QByteArray bytes; ///< without its end; empty when too long
        bool tooLong = false;
    };

    /// None at the end of the file or when reading failed.
    std::optional<Line> next();
    /// Why there was nothing more to read, when it was not the end: ReadFailed, CannotOpen (a folder in the
    /// place of a file), OutOfResources, TooLarge (a line without an end).
    const std::optional<Error> &failure() const { return m_failure; }

private:
    bool fill();

    QIODevice &m_device;
    qint64 m_limit;
    QString m_place;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    std::optional<Error> m_failure;
};

} // namespace counter
