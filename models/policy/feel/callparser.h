#pragma once
#include "models/policy/feel/argumentbinder.h"
#include "models/policy/feel/parserpart.h"

namespace counter::feel {

/// What begins with a word: a call, true, false, null, or a name.
class CallParser : private ParserPart
{
public:
    CallParser(ParserState &state, Parser &parser) : ParserPart(state), m_parser(parser) { }
    qint32 callOrName();

private:
    int wordsOfCall() const;
    qint32 called(const QString &name, qsizetype offset);
    bool arguments(std::vector<Argument> *found);
    QString argumentName();

    Parser &m_parser;
};

} // namespace counter::feel
