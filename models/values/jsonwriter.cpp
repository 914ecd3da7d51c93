#include "models/values/jsonwriter.h"

#include "models/values/jsonvalue.h"

#include <QLocale>

namespace counter {

namespace {

constexpr qsizetype LongestCharacter = 6; ///< bytes: an escape

char *escaped(char16_t unit, char *out)
{
    static const char digits[] = "0123456789abcdef";
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = digits[(unit >> shift) & 0xF];
    return out;
}

/// UTF-8 of a character beyond ASCII.
char *encoded(char32_t character, char *out)
{
    const auto last = [character](int shift) { return char(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x800) {
        *out++ = char(0xC0 | (character >> 6));
    } else {
        if (character < 0x10000) {
            *out++ = char(0xE0 | (character >> 12));
        } else {
            *out++ = char(0xF0 | (character >> 18));
            *out++ = last(12);
        }
        *out++ = last(6);
    }
    *out++ = last(0);
    return out;
}

} // namespace

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QStringView name)
{
    beforeValue();
    quote(name);
    endKey();
}

void JsonWriter::key(const char *name)
{
    beforeValue();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += '"';
    endKey();
}

void JsonWriter::string(QStringView text)
{
    beforeValue();
    quote(text);
}

void JsonWriter::integer(qint64 number)
{
    beforeValue();
    m_bytes += std::to_string(number);
}

void JsonWriter::number(double number)
{
    beforeValue();
    m_bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest).toStdString();
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

void JsonWriter::raw(const QByteArray &json)
{
    beforeValue();
    m_bytes.append(json.constData(), size_t(json.size()));
}

void JsonWriter::strings(const QStringList &list)
{
    beginArray();
    for (const QString &text : list)
        string(text);
    endArray();
}

void JsonWriter::stringOrNull(QStringView text)
{
    if (text.isEmpty())
        null();
    else
        string(text);
}

void JsonWriter::value(const JsonValue &value)
{
    switch (value.type) {
    case JsonValue::Type::Null:
        null();
        break;
    case JsonValue::Type::Boolean:
        boolean(value.boolean);
        break;
    case JsonValue::Type::Number:
        raw(value.text.toLatin1());
        break;
    case JsonValue::Type::String:
        string(value.text);
        break;
    case JsonValue::Type::Array:
        beginArray();
        for (const JsonValue &item : value.items)
            this->value(item);
        endArray();
        break;
    case JsonValue::Type::Object:
        beginObject();
        for (qsizetype i = 0; i < value.items.size(); ++i) {
            key(value.keys.at(i));
            this->value(value.items.at(i));
        }
        endObject();
        break;
    }
}

void JsonWriter::member(const char *name, QStringView text)
{
    key(name);
    string(text);
}

void JsonWriter::memberIfAny(const char *name, QStringView text)
{
    if (!text.isEmpty())
        member(name, text);
}

bool JsonWriter::finish()
{
    if (m_sink)
        pass();
    return m_taken;
}

void JsonWriter::pass()
{
    if (m_taken && !m_bytes.empty())
        m_taken = m_sink(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    m_bytes.clear();
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

void JsonWriter::newLine()
{
    if (m_layout == JsonLayout::Compact)
        return;
    m_bytes += '\n';
    m_bytes.append(size_t(m_depth) * 2, ' ');
}

void JsonWriter::endKey()
{
    m_bytes += m_layout == JsonLayout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_first = false;
    m_bytes += bracket;
}

void JsonWriter::quote(QStringView text)
{
    constexpr qsizetype Room = 512;
    char buffer[Room];
    char *out = buffer;
    *out++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out - buffer > Room - LongestCharacter - 1) {
            m_bytes.append(buffer, size_t(out - buffer));
            out = buffer;
        }
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit < 0x7F) {
            if (unit == u'"' || unit == u'\\')
                *out++ = '\\';
            *out++ = char(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out = encoded(QChar::surrogateToUcs4(unit, text[++i].unicode()), out);
        } else if (unit < 0x80 || QChar::isSurrogate(unit)) {
            out = escaped(unit, out);
        } else {
            out = encoded(unit, out);
        }
    }
    *out++ = '"';
    m_bytes.append(buffer, size_t(out - buffer));
}

} // namespace counter
