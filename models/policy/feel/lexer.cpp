#include "models/policy/feel/lexer.h"

namespace counter::feel {
namespace {

bool startsName(char32_t c)
{
    return QChar::isLetter(c) || c == U'_' || (c >= 0x1f000 && c <= 0xeffff);
}

bool continuesName(char32_t c)
{
    return startsName(c) || QChar::isNumber(c) || QChar::isMark(c);
}

class Lexer
{
public:
    explicit Lexer(QStringView source) : m_source(source) { }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        do {
            skipBlanks();
            tokens.push_back(next());
            m_at = tokens.back().offset + tokens.back().length;
        } while (tokens.back().kind != TokenKind::End);
        return tokens;
    }

private:
    QChar at(qsizetype index) const { return index < m_source.size() ? m_source[index] : QChar(); }
    bool isDigit(qsizetype index) const { return at(index) >= u'0' && at(index) <= u'9'; }

    char32_t codePoint(qsizetype index, qsizetype *units) const
    {
        const QChar c = at(index);
        if (c.isHighSurrogate() && at(index + 1).isLowSurrogate()) {
            *units = 2;
            return QChar::surrogateToUcs4(c, at(index + 1));
        }
        *units = 1;
        return c.unicode();
    }

    void skipBlanks()
    {
        while (m_at < m_source.size()) {
            const QStringView rest = m_source.mid(m_at);
            if (at(m_at).isSpace()) {
                ++m_at;
            } else if (rest.startsWith(u"//")) {
                const qsizetype end = rest.indexOf(u'\n');
                m_at = end < 0 ? m_source.size() : m_at + end;
            } else if (rest.startsWith(u"/*")) {
                const qsizetype end = rest.indexOf(u"*/", 2);
                m_at = end < 0 ? m_source.size() : m_at + end + 2;
            } else {
                return;
            }
        }
    }

    Token token(TokenKind kind, qsizetype length, const QString &text = {}) const
    {
        return {kind, m_at, length, text};
    }

    Token next() const
    {
        if (m_at >= m_source.size())
            return token(TokenKind::End, 0);
        qsizetype units = 1;
        if (startsName(codePoint(m_at, &units)))
            return word();
        if (isDigit(m_at) || (at(m_at) == u'.' && isDigit(m_at + 1)))
            return number();
        if (at(m_at) == u'"')
            return string();
        return symbol(units);
    }

    Token word() const
    {
        qsizetype end = m_at;
        qsizetype units = 1;
        while (end < m_source.size() && continuesName(codePoint(end, &units)))
            end += units;
        return token(TokenKind::Word, end - m_at, m_source.mid(m_at, end - m_at).toString());
    }

    Token number() const
    {
        qsizetype end = m_at;
        while (isDigit(end))
            ++end;
        if (at(end) == u'.' && isDigit(end + 1)) { // "1..3" is a range
            ++end;
            while (isDigit(end))
                ++end;
        }
        if (at(end) == u'e' || at(end) == u'E') {
            const qsizetype power = end + (at(end + 1) == u'-' || at(end + 1) == u'+' ? 2 : 1);
            if (isDigit(power)) {
                end = power;
                while (isDigit(end))
                    ++end;
            }
        }
        return token(TokenKind::Number, end - m_at, m_source.mid(m_at, end - m_at).toString());
    }

    Token string() const
    {
        QString text;
        for (qsizetype i = m_at + 1; i < m_source.size();) {
            if (at(i) == u'"')
                return token(TokenKind::String, i + 1 - m_at, text);
            if (at(i) == u'\\')
                i = escape(i, &text);
            else
                text += at(i++);
        }
        return token(TokenKind::Bad, m_source.size() - m_at);
    }

    /// Appends what the escape at `i` stands for; an unknown one stands for itself. Returns where it ends.
    qsizetype escape(qsizetype i, QString *text) const
    {
        const QChar mark = at(i + 1);
        if (mark == u'u' || mark == u'U') {
            const qsizetype digits = mark == u'u' ? 4 : 6;
            bool ok = i + 2 + digits <= m_source.size();
            const uint code = ok ? m_source.mid(i + 2, digits).toUInt(&ok, 16) : 0;
            if (ok && code <= QChar::LastValidCodePoint) {
                const char32_t point = code;
                *text += digits == 4 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&point, 1);
                return i + 2 + digits;
            }
        }
        constexpr QStringView Marks = u"ntr\"'\\";
        constexpr QStringView Meanings = u"\n\t\r\"'\\";
        const qsizetype known = mark.isNull() ? -1 : Marks.indexOf(mark);
        if (known < 0) {
            *text += u'\\';
            return i + 1;
        }
        *text += Meanings[known];
        return i + 2;
    }

    Token symbol(qsizetype units) const
    {
        struct Symbol
        {
            QStringView text;
            TokenKind kind;
        };
        static constexpr Symbol Symbols[] = {
            {u"**", TokenKind::StarStar},  {u"..", TokenKind::DotDot},       {u"!=", TokenKind::NotEqual},
            {u"<=", TokenKind::LessEqual}, {u">=", TokenKind::GreaterEqual}, {u"(", TokenKind::LeftParen},
            {u")", TokenKind::RightParen}, {u"[", TokenKind::LeftBracket},   {u"]", TokenKind::RightBracket},
            {u"{", TokenKind::LeftBrace},  {u"}", TokenKind::RightBrace},    {u",", TokenKind::Comma},
            {u":", TokenKind::Colon},      {u".", TokenKind::Dot},           {u"@", TokenKind::At},
            {u"+", TokenKind::Plus},       {u"-", TokenKind::Minus},         {u"*", TokenKind::Star},
            {u"/", TokenKind::Slash},      {u"=", TokenKind::Equal},         {u"<", TokenKind::Less},
            {u">", TokenKind::Greater},
        };
        for (const Symbol &symbol : Symbols)
            if (m_source.mid(m_at).startsWith(symbol.text))
                return token(symbol.kind, symbol.text.size());
        return token(TokenKind::Bad, units);
    }

    QStringView m_source;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Token> tokenize(QStringView source)
{
    return Lexer(source).run();
}

} // namespace counter::feel
