#include "models/policy/feel/operatorparser.h"

#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/parser.h"

namespace counter::feel {
namespace {

std::optional<Comparison> comparisonOf(TokenKind kind)
{
    switch (int(kind)) {
    case int(TokenKind::Equal):
        return Comparison::Equal;
    case int(TokenKind::NotEqual):
        return Comparison::NotEqual;
    case int(TokenKind::Less):
        return Comparison::Less;
    case int(TokenKind::LessEqual):
        return Comparison::LessEqual;
    case int(TokenKind::Greater):
        return Comparison::Greater;
    case int(TokenKind::GreaterEqual):
        return Comparison::GreaterEqual;
    default:
        return std::nullopt;
    }
}

} // namespace

qint32 OperatorParser::disjunction()
{
    const qsizetype start = m_tokens.offset();
    std::vector<qint32> parts{conjunction()};
    while (parts.back() >= 0 && m_tokens.takeWord(u"or"))
        parts.push_back(conjunction());
    if (parts.back() < 0 || parts.size() == 1)
        return parts.back();
    Node node;
    node.op = Op::Or;
    return m_builder.add(node, parts, start);
}

qint32 OperatorParser::conjunction()
{
    const qsizetype start = m_tokens.offset();
    std::vector<qint32> parts{comparison()};
    while (parts.back() >= 0 && m_tokens.takeWord(u"and"))
        parts.push_back(comparison());
    if (parts.back() < 0 || parts.size() == 1)
        return parts.back();
    Node node;
    node.op = Op::And;
    return m_builder.add(node, parts, start);
}

qint32 OperatorParser::comparison()
{
    const qint32 left = additive();
    if (left < 0)
        return -1;
    const qsizetype at = m_tokens.offset();
    if (const auto operation = comparisonOf(m_tokens.peek().kind)) {
        m_tokens.advance();
        return binary(Op::Compare, quint8(*operation), left, additive(), at);
    }
    if (m_tokens.takeWord(u"between")) {
        Node node;
        node.op = Op::Between;
        node.a = left;
        node.b = additive();
        if (node.b >= 0 && !m_tokens.takeWord(u"and"))
            return expected(QStringLiteral("and"));
        node.c = additive();
        return node.b < 0 || node.c < 0 ? -1 : m_builder.add(node, {}, at);
    }
    return m_tokens.takeWord(u"in") ? membership(left, at) : left;
}

qint32 OperatorParser::membership(qint32 value, qsizetype offset)
{
    m_state.testsAllowed = m_tokens.sees(TokenKind::LeftParen);
    const qint32 set = test();
    m_state.testsAllowed = false;
    if (set < 0)
        return -1;
    Node node;
    node.op = Op::In;
    node.a = value;
    const Node &tests = m_builder.node(set);
    std::vector<qint32> children{set};
    if (tests.op == Op::TestList)
        children = m_builder.childrenOf(set);
    return m_builder.add(node, children, offset);
}

qint32 OperatorParser::test()
{
    return comparisonOf(m_tokens.peek().kind) ? testNode() : additive();
}

qint32 OperatorParser::testNode()
{
    static constexpr RangeForm Forms[] = {RangeForm::Equal,     RangeForm::NotEqual, RangeForm::Less,
                                          RangeForm::LessEqual, RangeForm::Greater,  RangeForm::GreaterEqual};
    Node node;
    node.op = Op::Test;
    node.variant = quint8(Forms[size_t(*comparisonOf(m_tokens.peek().kind))]);
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    node.a = additive();
    return node.a < 0 ? -1 : m_builder.add(node, {}, start);
}

qint32 OperatorParser::additive()
{
    qint32 left = multiplicative();
    while (left >= 0 && (m_tokens.sees(TokenKind::Plus) || m_tokens.sees(TokenKind::Minus))) {
        const auto operation = m_tokens.sees(TokenKind::Plus) ? Arithmetic::Add : Arithmetic::Subtract;
        const qsizetype at = m_tokens.offset();
        m_tokens.advance();
        left = binary(Op::Arithmetic, quint8(operation), left, multiplicative(), at);
    }
    return left;
}

qint32 OperatorParser::multiplicative()
{
    qint32 left = power();
    while (left >= 0 && (m_tokens.sees(TokenKind::Star) || m_tokens.sees(TokenKind::Slash))) {
        const auto operation = m_tokens.sees(TokenKind::Star) ? Arithmetic::Multiply : Arithmetic::Divide;
        const qsizetype at = m_tokens.offset();
        m_tokens.advance();
        left = binary(Op::Arithmetic, quint8(operation), left, power(), at);
    }
    return left;
}

qint32 OperatorParser::power()
{
    qint32 left = unary();
    while (left >= 0 && m_tokens.sees(TokenKind::StarStar)) {
        const qsizetype at = m_tokens.offset();
        m_tokens.advance();
        left = binary(Op::Arithmetic, quint8(Arithmetic::Power), left, unary(), at);
    }
    return left;
}

qint32 OperatorParser::unary()
{
    const qsizetype start = m_tokens.offset();
    int signs = 0;
    while (m_tokens.take(TokenKind::Minus))
        ++signs;
    qint32 operand = postfix();
    // Two signs cancel, yet the operand must still be something that has a sign.
    for (int i = signs > 2 ? 2 + signs % 2 : signs; operand >= 0 && i > 0; --i) {
        Node node;
        node.op = Op::Negate;
        node.a = operand;
        operand = m_builder.add(node, {}, start);
    }
    return operand;
}

qint32 OperatorParser::postfix()
{
    qint32 node = m_parser.primary();
    while (node >= 0) {
        if (m_tokens.sees(TokenKind::Dot)) {
            node = propertyOf(node);
        } else if (m_tokens.sees(TokenKind::LeftBracket)) {
            const size_t before = m_tokens.place();
            const qint32 filtered = filter(node);
            if (filtered < 0 && m_state.endsRange) { // it closes the interval after all
                m_builder.forget();
                m_tokens.goBack(before);
                return node;
            }
            node = filtered;
        } else {
            break;
        }
    }
    return node;
}

qint32 OperatorParser::propertyOf(qint32 whole)
{
    m_tokens.advance();
    if (!m_tokens.sees(TokenKind::Word))
        return expected(FeelText::tr("名称"));
    QString name = m_tokens.peek().text;
    Node node;
    node.op = Op::Property;
    node.a = whole;
    const qsizetype at = m_tokens.offset();
    m_tokens.advance();
    if ((name == u"start" || name == u"end") && m_tokens.takeWord(u"included"))
        name += QStringLiteral(" included");
    node.b = m_builder.name(name);
    return m_builder.add(node, {}, at);
}

qint32 OperatorParser::filter(qint32 list)
{
    const qsizetype at = m_tokens.offset();
    m_tokens.advance();
    m_names.declareItem(elementOf(m_builder.typeOf(list)));
    Node node;
    node.op = Op::Filter;
    node.a = list;
    node.c = m_names.lastLocal();
    node.b = m_parser.expressionWithin();
    m_names.undeclare(1);
    if (node.b < 0 || !m_tokens.take(TokenKind::RightBracket))
        return expected(QStringLiteral("]"));
    return m_builder.add(node, {}, at);
}

} // namespace counter::feel
