#include "models/values/yamlsource.h"

#include "models/values/normalise.h"

#include <QStringDecoder>
#include <algorithm>

namespace counter {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The first character that no text file holds; -1 when there is none. Tabs and line ends are allowed.
qsizetype firstForbidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool allowed = unit == u'\t' || unit == u'\n' || unit == u'\r';
        if ((unit < 0x20 && !allowed) || (unit >= 0x7F && unit <= 0x9F) || text[i].isNonCharacter())
            return i;
    }
    return -1;
}

} // namespace

YamlSource::YamlSource(const QByteArray &bytes) : m_bytes(bytes)
{
    m_lineStarts.push_back(0);
    for (qsizetype i = m_bytes.indexOf('\n'); i >= 0; i = m_bytes.indexOf('\n', i + 1))
        m_lineStarts.push_back(i + 1);
}

Result<YamlSource> YamlSource::from(const QByteArray &utf8)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    YamlSource source(utf8.startsWith(byteOrderMark) ? utf8.mid(byteOrderMark.size()) : utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(source.m_bytes);
    if (decoder.hasError())
        return Error{ErrorCode::NotYaml, QStringLiteral("the bytes are not UTF-8"), {}};
    const qsizetype forbidden = firstForbidden(text);
    if (forbidden >= 0) {
        const qsizetype offset = QStringView(text).first(forbidden).toUtf8().size();
        return Error{ErrorCode::NotYaml, QStringLiteral("control character"),
                     source.placeOf(offset).toString()};
    }
    return source;
}

YamlPlace YamlSource::placeOf(qsizetype byteOffset)
{
    const qsizetype offset = std::clamp<qsizetype>(byteOffset, 0, m_bytes.size());
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const qsizetype lineStart = *std::prev(next);
    if (offset < m_lastOffset || lineStart > m_lastOffset) {
        m_lastOffset = lineStart;
        m_lastPlace = {int(next - m_lineStarts.begin()), 1};
    }
    for (; m_lastOffset < offset; ++m_lastOffset)
        if (!isContinuation(m_bytes[m_lastOffset]))
            ++m_lastPlace.column;
    return m_lastPlace;
}

qsizetype YamlSource::nextLine(qsizetype byteOffset) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), byteOffset);
    return next == m_lineStarts.end() ? m_bytes.size() : *next;
}

} // namespace counter
