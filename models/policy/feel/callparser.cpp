#include "models/policy/feel/callparser.h"

#include "models/policy/feel/parser.h"

#include <algorithm>

namespace counter::feel {

qint32 CallParser::callOrName()
{
    const Token &token = m_tokens.peek();
    const bool calls = wordsOfCall() > 0;
    if (!calls) {
        if (token.isWord(u"true") || token.isWord(u"false")) {
            m_tokens.advance();
            return m_builder.constant(Value::boolean(token.isWord(u"true")), token.offset);
        }
        if (token.isWord(u"null")) {
            m_tokens.advance();
            return m_builder.constant(Value(), token.offset);
        }
        return m_names.read();
    }
    const QString name = m_tokens.joinedWords(wordsOfCall());
    const qsizetype start = m_tokens.offset();
    m_tokens.advance(size_t(wordsOfCall()));
    return called(name, start);
}

/// How many words make the name of the function that is called here; 0 when none is.
int CallParser::wordsOfCall() const
{
    static constexpr QStringView Reserved[] = {u"true", u"false",   u"null",      u"and",    u"or",
                                               u"then", u"else",    u"satisfies", u"return", u"in",
                                               u"if",   u"between", u"for",       u"some",   u"every"};
    int words = 0;
    while (words < LongestFunctionName && m_tokens.peek(size_t(words)).kind == TokenKind::Word)
        ++words;
    for (; words > 0; --words) {
        if (m_tokens.peek(size_t(words)).kind != TokenKind::LeftParen)
            continue;
        const QString name = m_tokens.joinedWords(words);
        if (!builtins(name).empty() || isLeftOut(name))
            return words;
        if (words == 1)
            return std::find(std::begin(Reserved), std::end(Reserved), name) == std::end(Reserved) ? 1 : 0;
    }
    return 0;
}

QString CallParser::argumentName()
{
    int words = 0;
    while (words < 3 && m_tokens.peek(size_t(words)).kind == TokenKind::Word)
        ++words;
    if (words == 0 || m_tokens.peek(size_t(words)).kind != TokenKind::Colon)
        return {};
    const QString name = m_tokens.joinedWords(words);
    m_tokens.advance(size_t(words) + 1);
    return name;
}

/// Everything up to and with the closing parenthesis.
bool CallParser::arguments(std::vector<Argument> *found)
{
    m_tokens.advance();
    if (m_tokens.take(TokenKind::RightParen))
        return true;
    do {
        Argument argument;
        argument.name = argumentName();
        argument.value = m_parser.expressionWithin();
        if (argument.value < 0)
            return false;
        found->push_back(argument);
    } while (m_tokens.take(TokenKind::Comma));
    if (m_tokens.take(TokenKind::RightParen))
        return true;
    expected(QStringLiteral(")"));
    return false;
}

qint32 CallParser::called(const QString &name, qsizetype start)
{
    std::vector<Argument> found;
    if (!arguments(&found))
        return -1;
    const auto candidates = builtins(name);
    if (candidates.empty())
        return m_builder.fault(isLeftOut(name) ? Reason::Unsupported : Reason::UnknownFunction, name, start);
    ArgumentBinder binder(m_builder, m_tokens.offset());
    for (const Builtin &builtin : candidates) {
        std::vector<qint32> children;
        if (!binder.bind(builtin, found, &children))
            continue;
        Node node;
        node.op = Op::Call;
        node.builtin = &builtin;
        if (name == u"not") {
            node.op = Op::Not;
            node.a = children.front();
            children.clear();
        }
        return m_builder.add(node, children, start);
    }
    return m_builder.refusal() ? -1 : m_builder.fault(Reason::BadArguments, name, start);
}

} // namespace counter::feel
