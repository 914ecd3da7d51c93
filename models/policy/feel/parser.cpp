#include "models/policy/feel/parser.h"

#include "models/policy/feel/feeltext.h"

#include <utility>

namespace counter::feel {
namespace {

constexpr qsizetype LongestSource = 100'000;
constexpr int DeepestNesting = 100;

} // namespace

Parser::Parser(QStringView source, const Scope &scope)
    : m_state(source.first(std::min(source.size(), LongestSource)), scope), m_loops(m_state, *this),
      m_operators(m_state, *this), m_primary(m_state, *this)
{
    if (source.size() > LongestSource)
        m_state.builder.refuse(LongestSource, FeelText::tr("表达式太长"));
}

qint32 Parser::run()
{
    const qint32 root = expression();
    if (root >= 0 && !m_state.tokens.sees(TokenKind::End))
        return m_state.builder.refuse(m_state.tokens.offset(), FeelText::tr("表达式在此处应当结束"));
    return root;
}

qint32 Parser::expression()
{
    if (m_state.builder.refusal())
        return -1;
    if (m_depth >= DeepestNesting || ++m_work > qint64(m_state.tokens.size()) * 8 + 100)
        return m_state.builder.refuse(m_state.tokens.offset(), FeelText::tr("表达式嵌套得太深"));
    ++m_depth;
    qint32 node = -1;
    if (m_state.tokens.peek().isWord(u"if"))
        node = m_loops.conditional();
    else if (m_state.tokens.peek().isWord(u"for"))
        node = m_loops.loop();
    else if (m_state.tokens.peek().isWord(u"some") || m_state.tokens.peek().isWord(u"every"))
        node = m_loops.quantified(m_state.tokens.peek().isWord(u"some") ? Op::Some : Op::Every);
    else
        node = m_operators.disjunction();
    --m_depth;
    return node;
}

qint32 Parser::expressionWithin()
{
    const bool endsRange = std::exchange(m_state.endsRange, false);
    const bool testsAllowed = std::exchange(m_state.testsAllowed, false);
    const qint32 node = expression();
    m_state.endsRange = endsRange;
    m_state.testsAllowed = testsAllowed;
    return node;
}

} // namespace counter::feel
