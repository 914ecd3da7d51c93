#include "models/values/jsonwriter.h"

namespace counter {

void JsonWriter::openObject()
{
    beforeValue();
    open('{');
}

void JsonWriter::openArray()
{
    beforeValue();
    open('[');
}

void JsonWriter::open(char bracket)
{
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::newLine()
{
    if (m_style == Style::Indented) {
        m_bytes += '\n';
        m_bytes.append(size_t(m_depth) * 2, ' ');
    }
}

void JsonWriter::pass()
{
    if (m_taken && !m_bytes.empty())
        m_taken = m_sink(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    m_bytes.clear();
}

bool JsonWriter::finish()
{
    if (m_sink)
        pass();
    return m_taken;
}

void JsonWriter::beforeValue()
{
    constexpr size_t Piece = 64 * 1024;
    if (m_sink && m_bytes.size() >= Piece)
        pass();
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    newLine();
}

void JsonWriter::key(const char *name)
{
    beforeValue();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += '"';
    endKey();
}

void JsonWriter::keyText(QStringView name)
{
    beforeValue();
    quote(name);
    endKey();
}

void JsonWriter::endKey()
{
    m_bytes += m_style == Style::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    quote(value);
}

void JsonWriter::textOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonWriter::integer(qint64 value)
{
    beforeValue();
    m_bytes += std::to_string(value);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_bytes += "null";
}

void JsonWriter::quote(QStringView value)
{
    constexpr size_t longestCharacter = 3; // bytes of one UTF-16 unit
    const size_t start = m_bytes.size();
    m_bytes.resize(start + size_t(value.size()) * longestCharacter + 2);
    char *out = m_bytes.data() + start;
    *out++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        char32_t c = value[i].unicode();
        if (c < 0x80 && c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
            *out++ = char(c);
            continue;
        }
        if (c < 0x80) {
            m_bytes.resize(size_t(out - m_bytes.data()));
            escape(c);
            const size_t written = m_bytes.size();
            m_bytes.resize(written + size_t(value.size() - i) * longestCharacter + 1);
            out = m_bytes.data() + written;
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < value.size() && value[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), value[++i].unicode());
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        if (c < 0x800) {
            *out++ = char(0xc0 | c >> 6);
        } else {
            if (c < 0x10000) {
                *out++ = char(0xe0 | c >> 12);
            } else {
                *out++ = char(0xf0 | c >> 18);
                *out++ = char(0x80 | (c >> 12 & 0x3f));
            }
            *out++ = char(0x80 | (c >> 6 & 0x3f));
        }
        *out++ = char(0x80 | (c & 0x3f));
    }
    *out++ = '"';
    m_bytes.resize(size_t(out - m_bytes.data()));
}

void JsonWriter::escape(char32_t character)
{
    static const char hex[] = "0123456789abcdef";
    switch (character) {
    case '"':
        m_bytes += "\\\"";
        break;
    case '\\':
        m_bytes += "\\\\";
        break;
    case '\n':
        m_bytes += "\\n";
        break;
    case '\r':
        m_bytes += "\\r";
        break;
    case '\t':
        m_bytes += "\\t";
        break;
    default:
        m_bytes += "\\u00";
        m_bytes += hex[character >> 4];
        m_bytes += hex[character & 0x0f];
    }
}

} // namespace counter
