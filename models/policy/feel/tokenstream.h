#pragma once
#include "models/policy/feel/lexer.h"

#include <algorithm>
#include <vector>

namespace counter::feel {

/// The tokens of a source and where reading stands.
class TokenStream
{
public:
    explicit TokenStream(QStringView source) : m_tokens(tokenize(source)) { }

    const Token &peek(size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    bool sees(TokenKind kind) const { return peek().kind == kind; }
    qsizetype offset() const { return peek().offset; }
    size_t size() const { return m_tokens.size(); }

    void advance(size_t tokens = 1) { m_at += tokens; }
    bool take(TokenKind kind)
    {
        if (!sees(kind))
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QStringView word)
    {
        if (!peek().isWord(word))
            return false;
        ++m_at;
        return true;
    }
    /// So many words from here on, as a name of several words is written.
    QString joinedWords(int count) const
    {
        QString joined;
        for (int i = 0; i < count; ++i)
            joined += (i == 0 ? QString() : QStringLiteral(" ")) + peek(size_t(i)).text;
        return joined;
    }

    size_t place() const { return m_at; }
    void goBack(size_t place) { m_at = place; }

private:
    std::vector<Token> m_tokens;
    size_t m_at = 0;
};

} // namespace counter::feel
