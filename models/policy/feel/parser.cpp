#include "models/policy/feel/parser.h"

#include <QCoreApplication>

namespace counter::feel {
namespace {

constexpr qsizetype LongestSource = 100'000;
constexpr int DeepestNesting = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::feel", text);
}

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

/// What the items of a domain are known to be.
StaticType elementOf(StaticType type)
{
    return type.type == Type::List || type.type == Type::Range ? StaticType{type.element} : type;
}

} // namespace

Parser::Parser(QStringView source, const Scope &scope)
    : m_source(source.first(std::min(source.size(), LongestSource))), m_scope(scope),
      m_builder(m_source, scope), m_tokens(tokenize(m_source))
{
    if (source.size() > LongestSource)
        m_builder.refuse(LongestSource, tr("表达式太长"));
}

qint32 Parser::run()
{
    const qint32 root = expression();
    if (root >= 0 && !sees(TokenKind::End))
        return m_builder.refuse(offset(), tr("表达式在此处应当结束"));
    return root;
}

bool Parser::take(TokenKind kind)
{
    if (!sees(kind))
        return false;
    ++m_at;
    return true;
}

bool Parser::takeWord(QStringView word)
{
    if (!peek().isWord(word))
        return false;
    ++m_at;
    return true;
}

qint32 Parser::expected(const QString &what)
{
    return m_builder.refuse(offset(), tr("此处应为%1").arg(what));
}

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

qint32 Parser::expression()
{
    if (m_builder.refusal())
        return -1;
    if (m_depth >= DeepestNesting || ++m_work > qint64(m_tokens.size()) * 8 + 100)
        return m_builder.refuse(offset(), tr("表达式嵌套得太深"));
    ++m_depth;
    qint32 node = -1;
    if (peek().isWord(u"if"))
        node = conditional();
    else if (peek().isWord(u"for"))
        node = loop();
    else if (peek().isWord(u"some") || peek().isWord(u"every"))
        node = quantified(peek().isWord(u"some") ? Op::Some : Op::Every);
    else
        node = disjunction();
    --m_depth;
    return node;
}

/// An expression in brackets of its own, where '[' can only be a filter.
qint32 Parser::expressionWithin()
{
    const bool endsRange = std::exchange(m_endsRange, false);
    const bool testsAllowed = std::exchange(m_testsAllowed, false);
    const qint32 node = expression();
    m_endsRange = endsRange;
    m_testsAllowed = testsAllowed;
    return node;
}

qint32 Parser::conditional()
{
    Node node;
    node.op = Op::If;
    const qsizetype start = offset();
    ++m_at;
    node.a = expression();
    if (node.a >= 0 && !takeWord(u"then"))
        return expected(QStringLiteral("then"));
    node.b = expression();
    if (node.b >= 0 && !takeWord(u"else"))
        return expected(QStringLiteral("else"));
    node.c = expression();
    return node.a < 0 || node.b < 0 || node.c < 0 ? -1 : m_builder.add(node, {}, start);
}

bool Parser::iterators(std::vector<qint32> *triples, int *declared)
{
    do {
        QString name;
        while (sees(TokenKind::Word) && !peek().isWord(u"in")) {
            name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + peek().text;
            ++m_at;
        }
        if (name.isEmpty() || !takeWord(u"in")) {
            expected(QStringLiteral("in"));
            return false;
        }
        const qint32 domain = expression();
        const qint32 end = domain >= 0 && take(TokenKind::DotDot) ? expression() : -1;
        if (m_builder.refusal())
            return false;
        const StaticType type = elementOf(m_builder.typeOf(domain));
        declare(name, end >= 0 && type.type == Type::Any ? m_builder.typeOf(end) : type);
        ++*declared;
        triples->insert(triples->end(), {m_visible.back().local, domain, end});
        if (*declared > 32) {
            m_builder.refuse(offset(), tr("循环变量太多"));
            return false;
        }
    } while (take(TokenKind::Comma));
    return true;
}

qint32 Parser::loop()
{
    Node node;
    node.op = Op::For;
    const qsizetype start = offset();
    ++m_at;
    std::vector<qint32> triples;
    int declared = 0;
    if (iterators(&triples, &declared)) {
        if (takeWord(u"return")) {
            declare(QStringLiteral("partial"), {Type::List});
            node.b = expression();
            node.c = m_visible.back().used ? m_visible.back().local : -1;
            undeclare(1);
        } else {
            expected(QStringLiteral("return"));
        }
    }
    undeclare(size_t(declared));
    return node.b < 0 ? -1 : m_builder.add(node, triples, start);
}

qint32 Parser::quantified(Op op)
{
    Node node;
    node.op = op;
    const qsizetype start = offset();
    ++m_at;
    std::vector<qint32> triples;
    int declared = 0;
    if (iterators(&triples, &declared)) {
        if (takeWord(u"satisfies"))
            node.b = expression();
        else
            expected(QStringLiteral("satisfies"));
    }
    undeclare(size_t(declared));
    return node.b < 0 ? -1 : m_builder.add(node, triples, start);
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
        return expected(tr("名称"));
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
