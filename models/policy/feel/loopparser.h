#pragma once
#include "models/policy/feel/parserpart.h"

namespace counter::feel {

/// if … then … else, for … in … return, some and every … in … satisfies.
class LoopParser : private ParserPart
{
public:
    LoopParser(ParserState &state, Parser &parser) : ParserPart(state), m_parser(parser) { }
    qint32 conditional();
    qint32 loop();
    qint32 quantified(Op op);

private:
    bool iterators(std::vector<qint32> *triples, int *declared);

    Parser &m_parser;
};

} // namespace counter::feel
