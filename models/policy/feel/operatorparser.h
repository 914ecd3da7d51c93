#pragma once
#include "models/policy/feel/parserpart.h"

namespace counter::feel {

/// Operators, from the loosest to the tightest: or, and, comparisons and `in`, + −, × ÷, powers, signs, and
/// what stands behind a value (.name, [filter]).
class OperatorParser : private ParserPart
{
public:
    OperatorParser(ParserState &state, Parser &parser) : ParserPart(state), m_parser(parser) { }
    qint32 disjunction();
    /// < 5: one that stands alone, behind `in`.
    qint32 testNode();

private:
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

    Parser &m_parser;
};

} // namespace counter::feel
