#include "models/casework/jsonoutput.h"

namespace counter {

void JsonOutput::beginObject()
{
    open('{');
}

void JsonOutput::endObject()
{
    close('}');
}

void JsonOutput::beginArray()
{
    open('[');
}

void JsonOutput::endArray()
{
    close(']');
}

void JsonOutput::key(QStringView name)
{
    beforeValue();
    quote(name);
    m_bytes.append(m_layout == JsonLayout::Indented ? ": " : ":");
    m_afterKey = true;
}

void JsonOutput::string(QStringView text)
{
    beforeValue();
    quote(text);
}

void JsonOutput::integer(qint64 number)
{
    beforeValue();
    m_bytes.append(QByteArray::number(number));
}

void JsonOutput::boolean(bool value)
{
    beforeValue();
    m_bytes.append(value ? "true" : "false");
}

void JsonOutput::null()
{
    beforeValue();
    m_bytes.append("null");
}

void JsonOutput::raw(const QByteArray &json)
{
    beforeValue();
    m_bytes.append(json);
}

void JsonOutput::strings(const QStringList &list)
{
    beginArray();
    for (const QString &text : list)
        string(text);
    endArray();
}

void JsonOutput::member(const char *name, QStringView text)
{
    key(name);
    string(text);
}

void JsonOutput::memberIfAny(const char *name, QStringView text)
{
    if (!text.isEmpty())
        member(name, text);
}

void JsonOutput::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_bytes.append(',');
    m_first = false;
    newLine();
}

void JsonOutput::newLine()
{
    if (m_layout == JsonLayout::Compact || m_depth == 0)
        return;
    m_bytes.append('\n');
    m_bytes.append(QByteArray(m_depth * 2, ' '));
}

void JsonOutput::open(char bracket)
{
    beforeValue();
    m_bytes.append(bracket);
    ++m_depth;
    m_first = true;
}

void JsonOutput::close(char bracket)
{
    --m_depth;
    const bool empty = m_first;
    m_first = false;
    if (!empty) {
        if (m_layout == JsonLayout::Indented)
            m_bytes.append('\n').append(QByteArray(m_depth * 2, ' '));
    }
    m_bytes.append(bracket);
}

void JsonOutput::quote(QStringView text)
{
    static const char digits[] = "0123456789abcdef";
    m_bytes.append('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool paired =
            QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (unit == u'"' || unit == u'\\') {
            m_bytes.append('\\').append(char(unit));
        } else if (unit >= 0x20 && unit < 0x7F) {
            m_bytes.append(char(unit));
        } else if (paired) {
            m_bytes.append(text.mid(i++, 2).toUtf8());
        } else if (unit < 0x20 || unit == 0x7F || QChar::isSurrogate(unit)) {
            m_bytes.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4)
                m_bytes.append(digits[(unit >> shift) & 0xF]);
        } else if (unit < 0x800) {
            m_bytes.append(char(0xC0 | (unit >> 6))).append(char(0x80 | (unit & 0x3F)));
        } else {
            m_bytes.append(char(0xE0 | (unit >> 12))).append(char(0x80 | ((unit >> 6) & 0x3F)));
            m_bytes.append(char(0x80 | (unit & 0x3F)));
        }
    }
    m_bytes.append('"');
}

} // namespace counter
