#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace counter::feel {

enum class TokenKind : quint8 {
    End,
    Bad,
    Number,
    String,
    Word,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Dot,
    DotDot,
    At,
    Plus,
    Minus,
    Star,
    StarStar,
    Slash,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    qsizetype offset = 0;
    qsizetype length = 0;
    QString text; ///< of a word or number as written; of a string with its escapes resolved

    bool isWord(QStringView word) const { return kind == TokenKind::Word && text == word; }
};

/// The tokens of a source, the last one End. What is no token is one of kind Bad and stops the parser only if
/// it gets there: the key of a context may hold any symbol.
std::vector<Token> tokenize(QStringView source);

} // namespace counter::feel
