#pragma once
#include "models/values/yaml.h"

#include <vector>

namespace counter {

/// The text of a YAML file with its lines: turns yaml-cpp's byte offsets into line and column in characters.
/// Room-internal.
class YamlSource
{
public:
    /// Refuses bytes that are not UTF-8, control characters and non-characters, at their place.
    static Result<YamlSource> from(const QByteArray &utf8);

    const QByteArray &bytes() const { return m_bytes; }
    /// Remembers the last answer, so that asking in the file's order is linear even on one long line.
    YamlPlace placeOf(qsizetype byteOffset);
    char at(qsizetype byteOffset) const { return byteOffset < m_bytes.size() ? m_bytes[byteOffset] : '\0'; }
    /// Where the next line begins.
    qsizetype nextLine(qsizetype byteOffset) const;

private:
    explicit YamlSource(const QByteArray &bytes);

    QByteArray m_bytes;
    std::vector<qsizetype> m_lineStarts;
    qsizetype m_lastOffset = 0;
    YamlPlace m_lastPlace;
};

} // namespace counter
