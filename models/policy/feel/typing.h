#pragma once
#include "models/policy/feel/program.h"

namespace counter::feel {

/// What a node is known to be, and the certain error in it, if any (a Chinese sentence).
struct Typing
{
    StaticType type;
    QString problem;
};

/// `types` are those of the nodes before this one, `locals` those of the locals.
Typing typingOf(const Program &program, const Node &node, const std::vector<StaticType> &types,
                const std::vector<StaticType> &locals, const Scope &scope);

StaticType typeOfValue(const Value &value);

} // namespace counter::feel
