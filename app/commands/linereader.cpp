#include "app/commands/linereader.h"

namespace counter {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;

} // namespace

bool LineReader::fill()
{
    m_buffer.resize(ChunkSize);
    const qint64 got = m_device.read(m_buffer.data(), ChunkSize);
    m_failed = got < 0;
    m_buffer.resize(qMax<qint64>(got, 0));
    m_at = 0;
    return got > 0;
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool started = false;
    while (m_at < m_buffer.size() || fill()) {
        started = true;
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_buffer.size() : end;
        if (!line.tooLong)
            line.bytes.append(m_buffer.constData() + m_at, stop - m_at);
        if (line.bytes.size() > m_limit) {
            line.tooLong = true;
            line.bytes = {};
        }
        m_at = end < 0 ? stop : stop + 1;
        if (end >= 0)
            break;
    }
    if (!started || m_failed)
        return std::nullopt;
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return line;
}

} // namespace counter
