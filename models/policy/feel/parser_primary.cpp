#include "models/policy/feel/calendar.h"

#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/parser.h"

namespace counter::feel {
namespace {

bool isTestSign(TokenKind kind)
{
    return kind >= TokenKind::Equal && kind <= TokenKind::GreaterEqual;
}

} // namespace

qint32 Parser::primary()
{
    const bool testsAllowed = std::exchange(m_testsAllowed, false);
    switch (int(peek().kind)) {
    case int(TokenKind::Number):
    case int(TokenKind::String):
    case int(TokenKind::At):
        return literal();
    case int(TokenKind::Word):
        return callOrName();
    case int(TokenKind::LeftBracket):
        return bracketed();
    case int(TokenKind::LeftBrace):
        return context();
    case int(TokenKind::LeftParen):
        m_testsAllowed = testsAllowed;
        return parenthesised();
    case int(TokenKind::RightBracket): {
        const qsizetype start = offset();
        ++m_at;
        const qint32 low = expressionWithin();
        if (low >= 0 && !take(TokenKind::DotDot))
            return expected(QStringLiteral(".."));
        return interval(low, false, start);
    }
    default:
        return expected(FeelText::tr("一个值"));
    }
}

qint32 Parser::literal()
{
    const Token token = peek();
    ++m_at;
    if (token.kind == TokenKind::String)
        return m_builder.constant(Value::string(token.text), token.offset);
    if (token.kind == TokenKind::Number) {
        const auto number = Decimal::parse(token.text);
        return number ? m_builder.constant(Value::number(*number), token.offset)
                      : m_builder.fault(Reason::OutOfRange, token.text.left(40), token.offset);
    }
    if (!sees(TokenKind::String))
        return expected(FeelText::tr("带引号的日期或时长"));
    const Value value = parseTemporal(peek().text);
    ++m_at;
    return value.isFault() ? m_builder.fault(value.reason(), m_tokens[m_at - 1].text.left(40), token.offset)
                           : m_builder.constant(value, token.offset);
}

/// [a, b] or [a..b]
qint32 Parser::bracketed()
{
    const qsizetype start = offset();
    ++m_at;
    std::vector<qint32> items;
    Node list;
    list.op = Op::List;
    if (take(TokenKind::RightBracket))
        return m_builder.add(list, items, start);
    do {
        items.push_back(expressionWithin());
        if (items.back() < 0)
            return -1;
        if (items.size() == 1 && take(TokenKind::DotDot))
            return interval(items.front(), true, start);
    } while (take(TokenKind::Comma));
    return take(TokenKind::RightBracket) ? m_builder.add(list, items, start) : expected(QStringLiteral("]"));
}

/// (a), (a..b), (< a) or, behind `in`, (a, < b)
qint32 Parser::parenthesised()
{
    const bool testsAllowed = std::exchange(m_testsAllowed, false);
    const bool endsRange = std::exchange(m_endsRange, false);
    const qsizetype start = offset();
    ++m_at;
    std::vector<qint32> tests;
    do {
        tests.push_back(isTestSign(peek().kind) ? testNode() : expression());
        if (tests.back() >= 0 && tests.size() == 1 && take(TokenKind::DotDot)) {
            m_endsRange = endsRange;
            return interval(tests.front(), false, start);
        }
    } while (tests.back() >= 0 && testsAllowed && take(TokenKind::Comma));
    m_endsRange = endsRange;
    if (tests.back() < 0)
        return -1;
    if (!take(TokenKind::RightParen))
        return expected(QStringLiteral(")"));
    if (tests.size() == 1)
        return tests.front();
    Node node;
    node.op = Op::TestList;
    return m_builder.add(node, tests, start);
}

/// What follows ".."
qint32 Parser::interval(qint32 low, bool lowClosed, qsizetype start)
{
    if (low < 0)
        return -1;
    const bool endsRange = std::exchange(m_endsRange, true);
    const qint32 high = expression();
    m_endsRange = endsRange;
    if (high < 0)
        return -1;
    const bool highClosed = sees(TokenKind::RightBracket);
    if (!take(TokenKind::RightBracket) && !take(TokenKind::RightParen) && !take(TokenKind::LeftBracket))
        return expected(QStringLiteral("]"));
    return binary(Op::Interval, quint8((lowClosed ? 1 : 0) | (highClosed ? 2 : 0)), low, high, start);
}

/// A text in quotation marks, or everything up to the colon, blanks drawn together.
QString Parser::contextKey()
{
    if (sees(TokenKind::String) && peek(1).kind == TokenKind::Colon) {
        m_at += 2;
        return m_tokens[m_at - 2].text;
    }
    const qsizetype start = offset();
    while (!sees(TokenKind::Colon) && !sees(TokenKind::End))
        ++m_at;
    const QString key = m_source.mid(start, offset() - start).toString().simplified();
    if (key.isEmpty() || !take(TokenKind::Colon))
        expected(FeelText::tr("“键:”"));
    return key;
}

qint32 Parser::context()
{
    const qsizetype start = offset();
    ++m_at;
    std::vector<qint32> triples;
    size_t declared = 0;
    if (!sees(TokenKind::RightBrace)) {
        do {
            const QString key = contextKey();
            const qint32 value = m_builder.refusal() ? -1 : expressionWithin();
            if (value < 0)
                break;
            declare(key, m_builder.typeOf(value));
            ++declared;
            triples.insert(triples.end(), {m_builder.name(key), value, m_visible.back().local});
        } while (take(TokenKind::Comma));
    }
    undeclare(declared);
    if (m_builder.refusal() || !take(TokenKind::RightBrace))
        return expected(QStringLiteral("}"));
    Node node;
    node.op = Op::Context;
    return m_builder.add(node, triples, start);
}

} // namespace counter::feel
