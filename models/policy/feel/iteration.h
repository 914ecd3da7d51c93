#pragma once
#include "models/policy/feel/evaluator.h"

namespace counter::feel {

/// What evaluates an expression again and again: for, some, every and the filter of a list. Sets the locals
/// of the evaluation it is part of.
class Iteration
{
public:
    explicit Iteration(Evaluator &evaluator) : m_evaluator(evaluator) { }

    Value loop(const Node &node);
    Value quantified(const Node &node, bool decider);
    Value filtered(const Node &node);

private:
    struct Domain;
    Domain domainOf(std::span<const qint32> iterator);
    template <typename Body> bool walk(std::span<const qint32> iterators, Body &body);
    Value filteredItems(const Node &node, std::span<const Value> items, const Value &firstResult);

    Evaluator &m_evaluator;
};

} // namespace counter::feel
