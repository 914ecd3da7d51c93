#pragma once
#include "models/policy/feel/visiblenames.h"

namespace counter::feel {

class Parser;

/// Where the parsing of one source stands.
struct ParserState
{
    ParserState(QStringView text, const Scope &scope)
        : source(text), builder(source, scope), tokens(source), names(tokens, builder, scope)
    {
    }
    ParserState(const ParserState &) = delete;
    ParserState &operator=(const ParserState &) = delete;

    QStringView source;
    Builder builder;
    TokenStream tokens;
    VisibleNames names;
    bool endsRange = false; ///< at the end of an interval '[' may close it
    bool testsAllowed = false; ///< the parenthesis that follows `in` may hold several tests
};

/// What the parser of each part of the grammar reads with. Every function answers a node, or -1 once there is
/// a refusal.
class ParserPart
{
protected:
    explicit ParserPart(ParserState &state)
        : m_state(state), m_tokens(state.tokens), m_builder(state.builder), m_names(state.names)
    {
    }
    qint32 expected(const QString &what);
    qint32 binary(Op op, quint8 variant, qint32 a, qint32 b, qsizetype offset);
    /// What the items of a list, or of one value taken as a list, are known to be.
    static StaticType elementOf(StaticType type)
    {
        return type.type == Type::List || type.type == Type::Range ? StaticType{type.element} : type;
    }

    ParserState &m_state;
    TokenStream &m_tokens;
    Builder &m_builder;
    VisibleNames &m_names;
};

} // namespace counter::feel
