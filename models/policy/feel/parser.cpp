#include "models/policy/feel/parser.h"

#include "models/policy/feel/feeltext.h"

namespace counter::feel {
namespace {

constexpr qsizetype LongestSource = 100'000;
constexpr int DeepestNesting = 100;

} // namespace

Parser::Parser(QStringView source, const Scope &scope)
    : m_source(source.first(std::min(source.size(), LongestSource))), m_scope(scope),
      m_builder(m_source, scope), m_tokens(tokenize(m_source))
{
    if (source.size() > LongestSource)
        m_builder.refuse(LongestSource, FeelText::tr("表达式太长"));
}

qint32 Parser::run()
{
    const qint32 root = expression();
    if (root >= 0 && !sees(TokenKind::End))
        return m_builder.refuse(offset(), FeelText::tr("表达式在此处应当结束"));
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
    return m_builder.refuse(offset(), FeelText::tr("此处应为%1").arg(what));
}

qint32 Parser::expression()
{
    if (m_builder.refusal())
        return -1;
    if (m_depth >= DeepestNesting || ++m_work > qint64(m_tokens.size()) * 8 + 100)
        return m_builder.refuse(offset(), FeelText::tr("表达式嵌套得太深"));
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
            m_builder.refuse(offset(), FeelText::tr("循环变量太多"));
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

} // namespace counter::feel
