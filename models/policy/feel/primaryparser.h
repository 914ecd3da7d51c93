#pragma once
#include "models/policy/feel/callparser.h"

namespace counter::feel {

/// Values: literals, whatever stands in brackets (lists, contexts, intervals), names and calls.
class PrimaryParser : private ParserPart
{
public:
    PrimaryParser(ParserState &state, Parser &parser)
        : ParserPart(state), m_parser(parser), m_calls(state, parser)
    {
    }
    qint32 primary();

private:
    qint32 literal();
    qint32 bracketed();
    qint32 parenthesised();
    qint32 openInterval();
    qint32 interval(qint32 low, bool lowClosed, qsizetype offset);
    qint32 context();
    QString contextKey();

    Parser &m_parser;
    CallParser m_calls;
};

} // namespace counter::feel
