#include "models/values/strictjson.h"

#include <QUtf8StringView>

namespace counter {

namespace {

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isJsonDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// fromUtf8 takes a leading U+FEFF for a byte order mark and drops it; inside a string it is a character like
/// any other.
void appendUtf8(QString &into, const char *start, const char *end)
{
    if (end - start >= 3 && qstrncmp(start, "\xEF\xBB\xBF", 3) == 0)
        into.append(QChar(0xFEFF));
    const QString decoded = QString::fromUtf8(start, end - start);
    if (into.isEmpty())
        into = decoded;
    else
        into.append(decoded);
}

/// Recursive descent over the bytes; every function answers false at the first fault and leaves m_at on it.
class Parser
{
public:
    Parser(const QByteArray &bytes, int mostValues)
        : m_begin(bytes.constData()), m_end(m_begin + bytes.size()), m_most(mostValues)
    {
    }

    bool document(JsonValue &root)
    {
        m_at = m_begin;
        if (m_end - m_at >= 3 && qstrncmp(m_at, "\xEF\xBB\xBF", 3) == 0)
            m_at += 3;
        if (!value(root, 0))
            return false;
        skipSpace();
        return m_at == m_end;
    }

    /// The text holds more values than are read.
    bool isFull() const { return m_values > m_most; }

    QString place() const
    {
        qsizetype line = 1;
        const char *lineStart = m_begin;
        for (const char *c = m_begin; c < m_at; ++c) {
            if (*c == '\n') {
                ++line;
                lineStart = c + 1;
            }
        }
        const qsizetype column = QString::fromUtf8(lineStart, m_at - lineStart).toUcs4().size() + 1;
        return QStringLiteral("%1:%2").arg(line).arg(column);
    }

private:
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool word(const char *wanted)
    {
        const size_t length = qstrlen(wanted);
        if (size_t(m_end - m_at) < length || qstrncmp(m_at, wanted, length) != 0)
            return false;
        m_at += length;
        return true;
    }

    bool value(JsonValue &into, int depth)
    {
        skipSpace();
        if (m_at == m_end || isFull() || ++m_values > m_most)
            return false;
        switch (*m_at) {
        case '{':
            into.type = JsonValue::Type::Object;
            return depth < DeepestJson && object(into, depth + 1);
        case '[':
            into.type = JsonValue::Type::Array;
            return depth < DeepestJson && array(into, depth + 1);
        case '"':
            into.type = JsonValue::Type::String;
            return string(into.text);
        case 'n':
            into.type = JsonValue::Type::Null;
            return word("null");
        case 't':
        case 'f':
            into.type = JsonValue::Type::Boolean;
            into.boolean = *m_at == 't';
            return word(into.boolean ? "true" : "false");
        default:
            into.type = JsonValue::Type::Number;
            return number(into.text);
        }
    }

    bool object(JsonValue &into, int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        do {
            skipSpace();
            QString key;
            if (m_at == m_end || *m_at != '"' || !string(key) || !take(':'))
                return false;
            into.keys.append(std::move(key));
            if (!value(into.items.emplaceBack(), depth))
                return false;
        } while (take(','));
        return take('}');
    }

    bool array(JsonValue &into, int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!value(into.items.emplaceBack(), depth))
                return false;
        } while (take(','));
        return take(']');
    }

    bool digits()
    {
        if (m_at == m_end || !isJsonDigit(*m_at))
            return false;
        while (m_at < m_end && isJsonDigit(*m_at))
            ++m_at;
        return true;
    }

    bool number(QString &into)
    {
        const char *start = m_at;
        if (*m_at == '-')
            ++m_at;
        if (m_at < m_end && *m_at == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return false;
        }
        into = QString::fromLatin1(start, m_at - start);
        return true;
    }

    bool string(QString &into)
    {
        const char *start = ++m_at;
        while (m_at < m_end) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"' || c == '\\') {
                appendUtf8(into, start, m_at);
                if (c == '"') {
                    ++m_at;
                    return true;
                }
                if (!escape(into))
                    return false;
                start = m_at;
            } else if (c < 0x20) {
                return false;
            } else {
                ++m_at;
            }
        }
        return false;
    }

    bool escape(QString &into)
    {
        if (m_end - m_at < 2)
            return false;
        switch (m_at[1]) {
        case '"':
            into.append(u'"');
            break;
        case '\\':
            into.append(u'\\');
            break;
        case '/':
            into.append(u'/');
            break;
        case 'b':
            into.append(u'\b');
            break;
        case 'f':
            into.append(u'\f');
            break;
        case 'n':
            into.append(u'\n');
            break;
        case 'r':
            into.append(u'\r');
            break;
        case 't':
            into.append(u'\t');
            break;
        case 'u':
            return unicodeEscape(into);
        default:
            return false;
        }
        m_at += 2;
        return true;
    }

    /// One UTF-16 unit; a pair is two escapes after each other and comes together in the string by itself.
    bool unicodeEscape(QString &into)
    {
        if (m_end - m_at < 6)
            return false;
        int unit = 0;
        for (int i = 2; i < 6; ++i) {
            const int digit = hexDigit(m_at[i]);
            if (digit < 0)
                return false;
            unit = unit * 16 + digit;
        }
        into.append(QChar(unit));
        m_at += 6;
        return true;
    }

    const char *m_begin;
    const char *m_end;
    const char *m_at = nullptr;
    int m_most;
    int m_values = 0;
};

} // namespace

Result<JsonValue> parseStrictJson(const QByteArray &utf8, int mostValues)
{
    if (!QUtf8StringView(utf8).isValidUtf8())
        return Error{ErrorCode::NotJson, QStringLiteral("not UTF-8"), {}};
    JsonValue root;
    Parser parser(utf8, mostValues);
    if (!parser.document(root))
        return Error{parser.isFull() ? ErrorCode::TooLarge : ErrorCode::NotJson, QStringLiteral("syntax"),
                     parser.place()};
    return root;
}

} // namespace counter
