#include "models/policy/jsonwriter.h"

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
        m_bytes.append(qsizetype(m_depth) * 2, ' ');
    }
}

void JsonWriter::beforeValue()
{
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
    keyText(QString::fromLatin1(name));
}

void JsonWriter::keyText(QStringView name)
{
    beforeValue();
    quote(name);
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
    m_bytes += QByteArray::number(value);
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
    static const char hex[] = "0123456789abcdef";
    m_bytes += '"';
    for (const char c : value.toUtf8()) { // a lone surrogate comes out as U+FFFD
        switch (c) {
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
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                m_bytes += "\\u00";
                m_bytes += hex[c >> 4];
                m_bytes += hex[c & 0x0f];
            } else {
                m_bytes += c;
            }
        }
    }
    m_bytes += '"';
}

} // namespace counter
