#include "app/commands/linereader.h"

#include "models/values/safefile.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;
constexpr qint64 MostSkipped = 256LL * 1024 * 1024; ///< of one line

Error endless(qint64 limit, const QString &place)
{
    return {
        ErrorCode::TooLarge,
        QCoreApplication::translate("counter::LineReader", "一行不得超过 %1 MB").arg(limit / (1024 * 1024)),
        place};
}

} // namespace

bool LineReader::fill()
{
    const Result<QByteArray> got = readSome(m_device, ChunkSize, m_place);
    m_buffer = got ? *got : QByteArray();
    if (!got)
        m_failure = got.error();
    m_at = 0;
    return !m_buffer.isEmpty();
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    qint64 skipped = 0;
    bool started = false;
    while (m_at < m_buffer.size() || fill()) {
        started = true;
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_buffer.size() : end;
        if (line.tooLong)
            skipped += stop - m_at;
        else
            line.bytes.append(m_buffer.constData() + m_at, stop - m_at);
        if (line.bytes.size() > m_limit) {
            line.tooLong = true;
            line.bytes = {};
        }
        if (skipped > MostSkipped)
            m_failure = endless(m_limit, m_place);
        m_at = end < 0 ? stop : stop + 1;
        if (end >= 0 || m_failure)
            break;
    }
    if (!started || m_failure)
        return std::nullopt;
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return line;
}

} // namespace counter
