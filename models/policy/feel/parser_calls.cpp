#include "models/policy/feel/parser.h"

#include <algorithm>

namespace counter::feel {
namespace {

bool isNamed(const Parameter &parameter, const QString &name)
{
    for (const QStringView part : QStringView(parameter.name).tokenize(u'|'))
        if (part == name)
            return true;
    return false;
}

} // namespace

qint32 Parser::callOrName()
{
    const Token &token = peek();
    const bool calls = wordsOfCall() > 0;
    if (!calls) {
        if (token.isWord(u"true") || token.isWord(u"false")) {
            ++m_at;
            return m_builder.constant(Value::boolean(token.isWord(u"true")), token.offset);
        }
        if (token.isWord(u"null")) {
            ++m_at;
            return m_builder.constant(Value(), token.offset);
        }
        return nameNode();
    }
    const QString name = joinedWords(wordsOfCall());
    const qsizetype start = offset();
    m_at += size_t(wordsOfCall());
    return called(name, start);
}

QString Parser::joinedWords(int count) const
{
    QString joined;
    for (int i = 0; i < count; ++i)
        joined += (i == 0 ? QString() : QStringLiteral(" ")) + peek(size_t(i)).text;
    return joined;
}

/// How many words make the name of the function that is called here; 0 when none is.
int Parser::wordsOfCall() const
{
    static constexpr QStringView Reserved[] = {u"true", u"false",   u"null",      u"and",    u"or",
                                               u"then", u"else",    u"satisfies", u"return", u"in",
                                               u"if",   u"between", u"for",       u"some",   u"every"};
    int words = 0;
    while (words < LongestFunctionName && peek(size_t(words)).kind == TokenKind::Word)
        ++words;
    for (; words > 0; --words) {
        if (peek(size_t(words)).kind != TokenKind::LeftParen)
            continue;
        const QString name = joinedWords(words);
        if (!builtins(name).empty() || isLeftOut(name))
            return words;
        if (words == 1)
            return std::find(std::begin(Reserved), std::end(Reserved), name) == std::end(Reserved) ? 1 : 0;
    }
    return 0;
}

QString Parser::argumentName()
{
    int words = 0;
    while (words < 3 && peek(size_t(words)).kind == TokenKind::Word)
        ++words;
    if (words == 0 || peek(size_t(words)).kind != TokenKind::Colon)
        return {};
    const QString name = joinedWords(words);
    m_at += size_t(words) + 1;
    return name;
}

/// Everything up to and with the closing parenthesis.
bool Parser::arguments(std::vector<Argument> *found)
{
    ++m_at;
    if (take(TokenKind::RightParen))
        return true;
    do {
        Argument argument;
        argument.name = argumentName();
        argument.value = expressionWithin();
        if (argument.value < 0)
            return false;
        found->push_back(argument);
    } while (take(TokenKind::Comma));
    if (take(TokenKind::RightParen))
        return true;
    expected(QStringLiteral(")"));
    return false;
}

qint32 Parser::called(const QString &name, qsizetype start)
{
    std::vector<Argument> found;
    if (!arguments(&found))
        return -1;
    const auto candidates = builtins(name);
    if (candidates.empty())
        return m_builder.fault(isLeftOut(name) ? Reason::Unsupported : Reason::UnknownFunction, name, start);
    for (const Builtin &builtin : candidates) {
        std::vector<qint32> children;
        if (!bind(builtin, found, &children))
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

/// One child a parameter, -1 where it is left out; false when the arguments do not fit.
bool Parser::bind(const Builtin &builtin, const std::vector<Argument> &found, std::vector<qint32> *children)
{
    const auto named = std::count_if(found.begin(), found.end(),
                                     [](const Argument &argument) { return !argument.name.isEmpty(); });
    if (named > 0)
        return size_t(named) == found.size() && bindNamed(builtin, found, children);
    const auto parameters = builtin.parameters();
    std::vector<qint32> values;
    for (const Argument &argument : found)
        values.push_back(argument.value);
    Node list;
    list.op = Op::List;
    const bool gathers = (builtin.arity == Arity::Whole && values.size() > 1)
        || (builtin.arity == Arity::Rest && values.size() >= parameters.size());
    if (gathers) {
        const size_t kept = parameters.size() - 1;
        const std::vector<qint32> rest(values.begin() + qsizetype(kept), values.end());
        values.resize(kept);
        values.push_back(m_builder.add(list, rest, offset()));
    }
    if (values.size() > parameters.size() || m_builder.refusal())
        return false;
    for (size_t i = values.size(); i < parameters.size(); ++i)
        if (!parameters[i].optional)
            return false;
    values.resize(parameters.size(), -1);
    *children = values;
    return true;
}

bool Parser::bindNamed(const Builtin &builtin, const std::vector<Argument> &found,
                       std::vector<qint32> *children)
{
    const auto parameters = builtin.parameters();
    children->assign(parameters.size(), -1);
    for (const Argument &argument : found) {
        size_t place = 0;
        while (place < parameters.size()
               && ((*children)[place] >= 0 || !isNamed(parameters[place], argument.name)))
            ++place;
        if (place == parameters.size())
            return false;
        (*children)[place] = argument.value;
    }
    if (builtin.arity == Arity::Rest && children->back() >= 0) {
        Node list;
        list.op = Op::List;
        children->back() = m_builder.add(list, {children->back()}, offset());
    }
    return !m_builder.refusal();
}

} // namespace counter::feel
