#pragma once
#include "models/policy/feel/builder.h"
#include "models/policy/feel/lexer.h"

namespace counter::feel {

/// Recursive descent over FEEL-R1's grammar, bounded in depth and in work.
class Parser
{
public:
    Parser(QStringView source, const Scope &scope);

    /// The root of the program, or -1 and a refusal().
    qint32 run();
    const std::optional<Refusal> &refusal() const { return m_builder.refusal(); }
    Program finish(qint32 root) { return m_builder.finish(root); }

private:
    /// What the items of a list, or of one value taken as a list, are known to be.
    static StaticType elementOf(StaticType type)
    {
        return type.type == Type::List || type.type == Type::Range ? StaticType{type.element} : type;
    }
    /// A name that is visible inside the expression: a loop's variable, an entry of a context, a filter's
    /// item.
    struct Visible
    {
        QString name;
        int local = -1;
        bool isItem = false;
        StaticType type;
        bool used = false;

        /// An item whose entries may be meant by any name inside the filter.
        bool mayHaveEntries() const
        {
            return isItem
                && (type.type == Type::Any || type.type == Type::Context || type.type == Type::Null
                    || type.type == Type::List);
        }
    };
    struct Resolved
    {
        qint32 node = -1;
        int segments = 1; ///< of the dotted path
    };
    struct Argument
    {
        QString name;
        qint32 value = -1;
    };

    // parser.cpp: statements
    qint32 expression();
    qint32 expressionWithin();
    qint32 conditional();
    qint32 loop();
    qint32 quantified(Op op);
    bool iterators(std::vector<qint32> *triples, int *declared);

    // parser_operators.cpp
    qint32 disjunction();
    qint32 conjunction();
    qint32 comparison();
    qint32 membership(qint32 value, qsizetype offset);
    qint32 test();
    qint32 additive();
    qint32 multiplicative();
    qint32 power();
    qint32 unary();
    qint32 postfix();
    qint32 filter(qint32 list);
    qint32 propertyOf(qint32 whole);

    // parser_primary.cpp: literals, brackets, calls
    qint32 primary();
    qint32 literal();
    qint32 bracketed();
    qint32 parenthesised();
    qint32 interval(qint32 low, bool lowClosed, qsizetype offset);
    qint32 context();
    QString contextKey();
    qint32 testNode();

    // parser_calls.cpp: functions
    qint32 callOrName();
    int wordsOfCall() const;
    QString joinedWords(int count) const;
    qint32 called(const QString &name, qsizetype offset);
    bool arguments(std::vector<Argument> *found);
    QString argumentName();
    bool bind(const Builtin &builtin, const std::vector<Argument> &found, std::vector<qint32> *children);
    bool bindNamed(const Builtin &builtin, const std::vector<Argument> &found, std::vector<qint32> *children);

    // parser_names.cpp: what a name means
    qint32 nameNode();
    std::vector<QString> pathAhead(int firstWords) const;
    int wordsOfName() const;
    Resolved resolve(const std::vector<QString> &path, size_t visible, qsizetype offset);
    Resolved resolveOutside(const std::vector<QString> &path, qsizetype offset);
    Resolved resolveItem(const std::vector<QString> &path, size_t visible, qsizetype offset);
    void declare(const QString &name, StaticType type);
    void declareItem(StaticType type);
    void undeclare(size_t count);

    const Token &peek(size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    bool sees(TokenKind kind) const { return peek().kind == kind; }
    bool take(TokenKind kind);
    bool takeWord(QStringView word);
    qint32 expected(const QString &what);
    qint32 binary(Op op, quint8 variant, qint32 a, qint32 b, qsizetype offset);
    qsizetype offset() const { return peek().offset; }

    QStringView m_source;
    const Scope &m_scope;
    Builder m_builder;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    qint64 m_work = 0;
    bool m_endsRange = false; ///< at the end of an interval '[' may close it
    bool m_testsAllowed = false; ///< the parenthesis that follows `in` may hold several tests
    std::vector<Visible> m_visible;
};

} // namespace counter::feel
