#include "models/policy/feel/parser.h"

#include "models/policy/feel/feeltext.h"

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

qint32 Parser::binary(Op op, quint8 variant, qint32 a, qint32 b, qsizetype offset)
{
    if (a < 0 || b < 0)
        return -1;
    Node node;
    node.op = op;
    node.variant = variant;
    node.a = a;
    node.b = b;
    return m_builder.add(node, {}, offset);
}

qint32 Parser::disjunction()
{
    const qsizetype start = offset();
    std::vector<qint32> parts{conjunction()};
    while (parts.back() >= 0 && takeWord(u"or"))
        parts.push_back(conjunction());
    if (parts.back() < 0 || parts.size() == 1)
        return parts.back();
    Node node;
    node.op = Op::Or;
    return m_builder.add(node, parts, start);
}

qint32 Parser::conjunction()
{
    const qsizetype start = offset();
    std::vector<qint32> parts{comparison()};
    while (parts.back() >= 0 && takeWord(u"and"))
        parts.push_back(comparison());
    if (parts.back() < 0 || parts.size() == 1)
        return parts.back();
    Node node;
    node.op = Op::And;
    return m_builder.add(node, parts, start);
}

qint32 Parser::comparison()
{
    const qint32 left = additive();
    if (left < 0)
        return -1;
    const qsizetype at = offset();
    if (const auto operation = comparisonOf(peek().kind)) {
        ++m_at;
        return binary(Op::Compare, quint8(*operation), left, additive(), at);
    }
    if (takeWord(u"between")) {
        Node node;
        node.op = Op::Between;
        node.a = left;
        node.b = additive();
        if (node.b >= 0 && !takeWord(u"and"))
            return expected(QStringLiteral("and"));
        node.c = additive();
        return node.b < 0 || node.c < 0 ? -1 : m_builder.add(node, {}, at);
    }
    return takeWord(u"in") ? membership(left, at) : left;
}

qint32 Parser::membership(qint32 value, qsizetype offset)
{
    m_testsAllowed = sees(TokenKind::LeftParen);
    const qint32 set = test();
    m_testsAllowed = false;
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

qint32 Parser::test()
{
    return comparisonOf(peek().kind) ? testNode() : additive();
}

qint32 Parser::testNode()
{
    static constexpr RangeForm Forms[] = {RangeForm::Equal,     RangeForm::NotEqual, RangeForm::Less,
                                          RangeForm::LessEqual, RangeForm::Greater,  RangeForm::GreaterEqual};
    Node node;
    node.op = Op::Test;
    node.variant = quint8(Forms[size_t(*comparisonOf(peek().kind))]);
    const qsizetype start = offset();
    ++m_at;
    node.a = additive();
    return node.a < 0 ? -1 : m_builder.add(node, {}, start);
}

qint32 Parser::additive()
{
    qint32 left = multiplicative();
    while (left >= 0 && (sees(TokenKind::Plus) || sees(TokenKind::Minus))) {
        const auto operation = sees(TokenKind::Plus) ? Arithmetic::Add : Arithmetic::Subtract;
        const qsizetype at = offset();
        ++m_at;
        left = binary(Op::Arithmetic, quint8(operation), left, multiplicative(), at);
    }
    return left;
}

qint32 Parser::multiplicative()
{
    qint32 left = power();
    while (left >= 0 && (sees(TokenKind::Star) || sees(TokenKind::Slash))) {
        const auto operation = sees(TokenKind::Star) ? Arithmetic::Multiply : Arithmetic::Divide;
        const qsizetype at = offset();
        ++m_at;
        left = binary(Op::Arithmetic, quint8(operation), left, power(), at);
    }
    return left;
}

qint32 Parser::power()
{
    qint32 left = unary();
    while (left >= 0 && sees(TokenKind::StarStar)) {
        const qsizetype at = offset();
        ++m_at;
        left = binary(Op::Arithmetic, quint8(Arithmetic::Power), left, unary(), at);
    }
    return left;
}

qint32 Parser::unary()
{
    const qsizetype start = offset();
    int signs = 0;
    while (take(TokenKind::Minus))
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

qint32 Parser::postfix()
{
    qint32 node = primary();
    while (node >= 0) {
        if (sees(TokenKind::Dot)) {
            node = propertyOf(node);
        } else if (sees(TokenKind::LeftBracket)) {
            const size_t before = m_at;
            const qint32 filtered = filter(node);
            if (filtered < 0 && m_endsRange) { // it closes the interval after all
                m_builder.forget();
                m_at = before;
                return node;
            }
            node = filtered;
        } else {
            break;
        }
    }
    return node;
}

qint32 Parser::propertyOf(qint32 whole)
{
    ++m_at;
    if (!sees(TokenKind::Word))
        return expected(FeelText::tr("名称"));
    QString name = peek().text;
    Node node;
    node.op = Op::Property;
    node.a = whole;
    const qsizetype at = offset();
    ++m_at;
    if ((name == u"start" || name == u"end") && takeWord(u"included"))
        name += QStringLiteral(" included");
    node.b = m_builder.name(name);
    return m_builder.add(node, {}, at);
}

qint32 Parser::filter(qint32 list)
{
    const qsizetype at = offset();
    ++m_at;
    declareItem(elementOf(m_builder.typeOf(list)));
    Node node;
    node.op = Op::Filter;
    node.a = list;
    node.c = m_visible.back().local;
    node.b = expressionWithin();
    undeclare(1);
    if (node.b < 0 || !take(TokenKind::RightBracket))
        return expected(QStringLiteral("]"));
    return m_builder.add(node, {}, at);
}

} // namespace counter::feel
