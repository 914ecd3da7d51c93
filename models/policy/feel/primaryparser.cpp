#include "models/policy/feel/primaryparser.h"

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

qint32 PrimaryParser::primary()
{
    const bool testsAllowed = std::exchange(m_state.testsAllowed, false);
    switch (int(m_tokens.peek().kind)) {
    case int(TokenKind::Number):
    case int(TokenKind::String):
    case int(TokenKind::At):
        return literal();
    case int(TokenKind::Word):
        return m_calls.callOrName();
    case int(TokenKind::LeftBracket):
        return bracketed();
    case int(TokenKind::LeftBrace):
        return context();
    case int(TokenKind::LeftParen):
        m_state.testsAllowed = testsAllowed;
        return parenthesised();
    case int(TokenKind::RightBracket):
        return openInterval();
    default:
        return expected(FeelText::tr("一个值"));
    }
}

/// ]a..b]
qint32 PrimaryParser::openInterval()
{
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    const qint32 low = m_parser.expressionWithin();
    if (low >= 0 && !m_tokens.take(TokenKind::DotDot))
        return expected(QStringLiteral(".."));
    return interval(low, false, start);
}

qint32 PrimaryParser::literal()
{
    const Token token = m_tokens.peek();
    m_tokens.advance();
    if (token.kind == TokenKind::String)
        return m_builder.constant(Value::string(token.text), token.offset);
    if (token.kind == TokenKind::Number) {
        const auto number = Decimal::parse(token.text);
        return number ? m_builder.constant(Value::number(*number), token.offset)
                      : m_builder.fault(Reason::OutOfRange, token.text.left(40), token.offset);
    }
    if (!m_tokens.sees(TokenKind::String))
        return expected(FeelText::tr("带引号的日期或时长"));
    const QString text = m_tokens.peek().text;
    const Value value = parseTemporal(text);
    m_tokens.advance();
    return value.isFault() ? m_builder.fault(value.reason(), text.left(40), token.offset)
                           : m_builder.constant(value, token.offset);
}

/// [a, b] or [a..b]
qint32 PrimaryParser::bracketed()
{
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    std::vector<qint32> items;
    Node list;
    list.op = Op::List;
    if (m_tokens.take(TokenKind::RightBracket))
        return m_builder.add(list, items, start);
    do {
        items.push_back(m_parser.expressionWithin());
        if (items.back() < 0)
            return -1;
        if (items.size() == 1 && m_tokens.take(TokenKind::DotDot))
            return interval(items.front(), true, start);
    } while (m_tokens.take(TokenKind::Comma));
    return m_tokens.take(TokenKind::RightBracket) ? m_builder.add(list, items, start)
                                                  : expected(QStringLiteral("]"));
}

/// (a), (a..b), (< a) or, behind `in`, (a, < b)
qint32 PrimaryParser::parenthesised()
{
    const bool testsAllowed = std::exchange(m_state.testsAllowed, false);
    const bool endsRange = std::exchange(m_state.endsRange, false);
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    std::vector<qint32> tests;
    do {
        tests.push_back(isTestSign(m_tokens.peek().kind) ? m_parser.testNode() : m_parser.expression());
        if (tests.back() >= 0 && tests.size() == 1 && m_tokens.take(TokenKind::DotDot)) {
            m_state.endsRange = endsRange;
            return interval(tests.front(), false, start);
        }
    } while (tests.back() >= 0 && testsAllowed && m_tokens.take(TokenKind::Comma));
    m_state.endsRange = endsRange;
    if (tests.back() < 0)
        return -1;
    if (!m_tokens.take(TokenKind::RightParen))
        return expected(QStringLiteral(")"));
    if (tests.size() == 1)
        return tests.front();
    Node node;
    node.op = Op::TestList;
    return m_builder.add(node, tests, start);
}

/// What follows ".."
qint32 PrimaryParser::interval(qint32 low, bool lowClosed, qsizetype start)
{
    if (low < 0)
        return -1;
    const bool endsRange = std::exchange(m_state.endsRange, true);
    const qint32 high = m_parser.expression();
    m_state.endsRange = endsRange;
    if (high < 0)
        return -1;
    const bool highClosed = m_tokens.sees(TokenKind::RightBracket);
    if (!m_tokens.take(TokenKind::RightBracket) && !m_tokens.take(TokenKind::RightParen)
        && !m_tokens.take(TokenKind::LeftBracket))
        return expected(QStringLiteral("]"));
    return binary(Op::Interval, quint8((lowClosed ? 1 : 0) | (highClosed ? 2 : 0)), low, high, start);
}

/// A text in quotation marks, or everything up to the colon, blanks drawn together.
QString PrimaryParser::contextKey()
{
    if (m_tokens.sees(TokenKind::String) && m_tokens.peek(1).kind == TokenKind::Colon) {
        const QString text = m_tokens.peek().text;
        m_tokens.advance(2);
        return text;
    }
    const qsizetype start = m_tokens.offset();
    while (!m_tokens.sees(TokenKind::Colon) && !m_tokens.sees(TokenKind::End))
        m_tokens.advance();
    const QString key = m_state.source.mid(start, m_tokens.offset() - start).toString().simplified();
    if (key.isEmpty() || !m_tokens.take(TokenKind::Colon))
        expected(FeelText::tr("“键:”"));
    return key;
}

qint32 PrimaryParser::context()
{
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    std::vector<qint32> triples;
    size_t declared = 0;
    if (!m_tokens.sees(TokenKind::RightBrace)) {
        do {
            const QString key = contextKey();
            const qint32 value = m_builder.refusal() ? -1 : m_parser.expressionWithin();
            if (value < 0)
                break;
            m_names.declare(key, m_builder.typeOf(value));
            ++declared;
            triples.insert(triples.end(), {m_builder.name(key), value, m_names.lastLocal()});
        } while (m_tokens.take(TokenKind::Comma));
    }
    m_names.undeclare(declared);
    if (m_builder.refusal() || !m_tokens.take(TokenKind::RightBrace))
        return expected(QStringLiteral("}"));
    Node node;
    node.op = Op::Context;
    return m_builder.add(node, triples, start);
}

} // namespace counter::feel
