#include "models/policy/feel/loopparser.h"

#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/parser.h"

namespace counter::feel {

qint32 LoopParser::conditional()
{
    Node node;
    node.op = Op::If;
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    node.a = m_parser.expression();
    if (node.a >= 0 && !m_tokens.takeWord(u"then"))
        return expected(QStringLiteral("then"));
    node.b = m_parser.expression();
    if (node.b >= 0 && !m_tokens.takeWord(u"else"))
        return expected(QStringLiteral("else"));
    node.c = m_parser.expression();
    return node.a < 0 || node.b < 0 || node.c < 0 ? -1 : m_builder.add(node, {}, start);
}

bool LoopParser::iterators(std::vector<qint32> *triples, int *declared)
{
    do {
        QString name;
        while (m_tokens.sees(TokenKind::Word) && !m_tokens.peek().isWord(u"in")) {
            name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + m_tokens.peek().text;
            m_tokens.advance();
        }
        if (name.isEmpty() || !m_tokens.takeWord(u"in")) {
            expected(QStringLiteral("in"));
            return false;
        }
        const qint32 domain = m_parser.expression();
        const qint32 end = domain >= 0 && m_tokens.take(TokenKind::DotDot) ? m_parser.expression() : -1;
        if (m_builder.refusal())
            return false;
        const StaticType type = elementOf(m_builder.typeOf(domain));
        m_names.declare(name, end >= 0 && type.type == Type::Any ? m_builder.typeOf(end) : type);
        ++*declared;
        triples->insert(triples->end(), {m_names.lastLocal(), domain, end});
        if (*declared > 32) {
            m_builder.refuse(m_tokens.offset(), FeelText::tr("循环变量太多"));
            return false;
        }
    } while (m_tokens.take(TokenKind::Comma));
    return true;
}

qint32 LoopParser::loop()
{
    Node node;
    node.op = Op::For;
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    std::vector<qint32> triples;
    int declared = 0;
    if (iterators(&triples, &declared)) {
        if (m_tokens.takeWord(u"return")) {
            m_names.declare(QStringLiteral("partial"), {Type::List});
            node.b = m_parser.expression();
            node.c = m_names.lastIsUsed() ? m_names.lastLocal() : -1;
            m_names.undeclare(1);
        } else {
            expected(QStringLiteral("return"));
        }
    }
    m_names.undeclare(size_t(declared));
    return node.b < 0 ? -1 : m_builder.add(node, triples, start);
}

qint32 LoopParser::quantified(Op op)
{
    Node node;
    node.op = op;
    const qsizetype start = m_tokens.offset();
    m_tokens.advance();
    std::vector<qint32> triples;
    int declared = 0;
    if (iterators(&triples, &declared)) {
        if (m_tokens.takeWord(u"satisfies"))
            node.b = m_parser.expression();
        else
            expected(QStringLiteral("satisfies"));
    }
    m_names.undeclare(size_t(declared));
    return node.b < 0 ? -1 : m_builder.add(node, triples, start);
}

} // namespace counter::feel
