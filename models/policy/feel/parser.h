#pragma once
#include "models/policy/feel/loopparser.h"
#include "models/policy/feel/operatorparser.h"
#include "models/policy/feel/primaryparser.h"

namespace counter::feel {

/// Recursive descent over FEEL-R1's grammar, bounded in depth and in work: loops and conditions,
/// operators and values each have a parser of their own.
class Parser
{
public:
    Parser(QStringView source, const Scope &scope);

    /// The root of the program, or -1 and a refusal().
    qint32 run();
    const std::optional<Refusal> &refusal() const { return m_state.builder.refusal(); }
    Program finish(qint32 root) { return m_state.builder.finish(root); }

    // For the parsers of the parts.
    qint32 expression();
    /// An expression in brackets of its own, where '[' can only be a filter.
    qint32 expressionWithin();
    qint32 primary() { return m_primary.primary(); }
    qint32 testNode() { return m_operators.testNode(); }

private:
    ParserState m_state;
    LoopParser m_loops;
    OperatorParser m_operators;
    PrimaryParser m_primary;
    int m_depth = 0;
    qint64 m_work = 0;
};

} // namespace counter::feel
