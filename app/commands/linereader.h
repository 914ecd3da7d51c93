#pragma once
#include <QByteArray>
#include <QIODevice>
#include <optional>

namespace counter {

/// A text file line by line in flat memory: of a line over the limit nothing is kept but that it was too
/// long. Lines end with LF or CRLF; the last one may end with the file.
class LineReader
{
public:
    LineReader(QIODevice &device, qint64 limit) : m_device(device), m_limit(limit) { }

    struct Line
    {
        QByteArray bytes; ///< without its end; empty when too long
        bool tooLong = false;
    };

    /// None at the end of the file or when reading failed.
    std::optional<Line> next();
    /// The device refused to read on (a damaged disk, a folder in the place of a file).
    bool failed() const { return m_failed; }

private:
    bool fill();

    QIODevice &m_device;
    qint64 m_limit;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace counter
