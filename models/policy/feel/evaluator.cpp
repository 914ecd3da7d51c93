#include "models/policy/feel/evaluator.h"

#include "models/policy/feel/iteration.h"
#include "models/policy/feel/properties.h"

namespace counter::feel {

const Value Evaluator::Nothing{};

Value Evaluator::run(qint32 root)
{
    Value scratch;
    const Value &result = eval(root, scratch);
    if (m_effort.isSpent())
        return Value::error(Reason::LimitReached);
    return &result == &scratch ? std::move(scratch) : result;
}

const Value &Evaluator::evalInner(const Node &node, Value &scratch)
{
    m_effort.spend(1);
    switch (node.op) {
    case Op::And:
    case Op::Or:
        scratch = joined(node, node.op == Op::Or);
        break;
    case Op::Not: {
        Value inner;
        scratch = negated(eval(node.a, inner));
        break;
    }
    case Op::Negate: {
        Value inner;
        scratch = negative(eval(node.a, inner));
        break;
    }
    case Op::Compare:
        scratch = compared(node);
        break;
    case Op::Arithmetic:
        scratch = calculated(node);
        break;
    case Op::Between:
        scratch = between(node);
        break;
    case Op::In:
        scratch = in(node);
        break;
    case Op::If:
        scratch = ifThenElse(node);
        break;
    case Op::Property:
        return property(node, scratch);
    case Op::ItemEntry:
        return itemEntry(node, scratch);
    case Op::ItemOr:
        return itemOr(node, scratch);
    case Op::Filter:
        scratch = Iteration(*this).filtered(node);
        break;
    case Op::For:
        scratch = Iteration(*this).loop(node);
        break;
    case Op::Some:
    case Op::Every:
        scratch = Iteration(*this).quantified(node, node.op == Op::Some);
        break;
    case Op::List:
        scratch = listOf(node);
        break;
    case Op::Context:
        scratch = contextOf(node);
        break;
    case Op::Interval:
        scratch = intervalOf(node);
        break;
    case Op::Test:
        scratch = testOf(node);
        break;
    case Op::Call:
        scratch = called(node);
        break;
    case Op::TestList:
    case Op::Constant:
    case Op::Slot:
    case Op::Local:
        return Nothing;
    }
    return scratch;
}

Value Evaluator::compared(const Node &node)
{
    Value left;
    Value right;
    const Value &a = eval(node.a, left);
    const Value &b = eval(node.b, right);
    m_effort.spend(std::min(a.weight(), b.weight()) / 8);
    return compare(Comparison(node.variant), a, b);
}

Value Evaluator::calculated(const Node &node)
{
    Value left;
    Value right;
    const Value &a = eval(node.a, left);
    const Value &b = eval(node.b, right);
    if (a.is(Kind::String) && b.is(Kind::String))
        m_effort.spend((a.text().size() + b.text().size()) / 16);
    else if (Arithmetic(node.variant) == Arithmetic::Power)
        m_effort.spend(50);
    return arithmetic(Arithmetic(node.variant), a, b);
}

Value Evaluator::joined(const Node &node, bool decider)
{
    Junction junction(decider);
    Value scratch;
    for (const qint32 child : m_program.childrenOf(node))
        if (junction.add(eval(child, scratch)))
            break;
    return junction.result();
}

Value Evaluator::between(const Node &node)
{
    Value scratch[3];
    const Value &value = eval(node.a, scratch[0]);
    const Value &low = eval(node.b, scratch[1]);
    const Value &high = eval(node.c, scratch[2]);
    return bothOf(compare(Comparison::GreaterEqual, value, low), compare(Comparison::LessEqual, value, high));
}

Value Evaluator::in(const Node &node)
{
    Value scratch;
    Value other;
    const Value &value = eval(node.a, scratch);
    Junction any(true);
    for (const qint32 child : m_program.childrenOf(node)) {
        const Value &set = eval(child, other);
        m_effort.spend(set.weight() / 8);
        if (node.count == 1)
            return isIn(value, set);
        if (any.add(isIn(value, set)))
            break;
    }
    return any.result();
}

Value Evaluator::ifThenElse(const Node &node)
{
    Value scratch;
    const Value &condition = eval(node.a, scratch);
    if (condition.isTrue()) {
        Value result;
        return eval(node.b, result);
    }
    if (condition.isFalse() || condition.isPlainNull()) {
        Value result;
        return eval(node.c, result);
    }
    if (!condition.isUnknown())
        return condition.isFault() ? condition : Value::error(Reason::NotBoolean);
    Value thenScratch;
    Value elseScratch;
    const Value &then = eval(node.b, thenScratch);
    const Value &otherwise = eval(node.c, elseScratch);
    m_effort.spend((then.weight() + otherwise.weight()) / 4);
    const Value open = united(unknownWithin(then), unknownWithin(otherwise));
    if (!open.isUnknown() && ((then.isFault() && otherwise.isFault()) || equals(then, otherwise).isTrue()))
        return then;
    return united(condition, open);
}

Value Evaluator::listOf(const Node &node)
{
    std::vector<Value> items;
    items.reserve(size_t(node.count));
    for (const qint32 child : m_program.childrenOf(node)) {
        Value scratch;
        items.push_back(eval(child, scratch));
        m_effort.spend(1);
        if (m_effort.isSpent())
            return Value::error(Reason::LimitReached);
    }
    return Value::list(std::move(items));
}

Value Evaluator::contextOf(const Node &node)
{
    std::vector<ContextEntry> entries;
    const auto children = m_program.childrenOf(node);
    for (size_t i = 0; i + 2 < children.size(); i += 3) {
        Value scratch;
        const Value &value = eval(children[i + 1], scratch);
        if (children[i + 2] >= 0)
            m_locals[size_t(children[i + 2])] = value;
        entries.emplace_back(m_program.names[size_t(children[i])], value);
    }
    return Value::context(std::move(entries));
}

Value Evaluator::intervalOf(const Node &node)
{
    Value low;
    Value high;
    RangeParts parts;
    parts.low = eval(node.a, low);
    parts.high = eval(node.b, high);
    parts.lowClosed = node.variant & 1;
    parts.highClosed = node.variant & 2;
    return Value::range(std::move(parts));
}

Value Evaluator::testOf(const Node &node)
{
    Value scratch;
    const Value &end = eval(node.a, scratch);
    const auto form = RangeForm(node.variant);
    const bool below = form == RangeForm::Less || form == RangeForm::LessEqual;
    const bool above = form == RangeForm::Greater || form == RangeForm::GreaterEqual;
    RangeParts parts;
    parts.form = form;
    parts.low = below ? Value() : end;
    parts.high = above ? Value() : end;
    parts.lowClosed = form == RangeForm::GreaterEqual || form == RangeForm::Equal;
    parts.highClosed = form == RangeForm::LessEqual || form == RangeForm::Equal;
    return Value::range(std::move(parts));
}

Value Evaluator::called(const Node &node)
{
    std::array<Value, MostParameters> values;
    quint32 given = 0;
    size_t count = 0;
    for (const qint32 child : m_program.childrenOf(node)) {
        if (child >= 0) {
            Value scratch;
            const Value &value = eval(child, scratch);
            values[count] = &value == &scratch ? std::move(scratch) : value;
            m_effort.spend(1 + values[count].weight() / 4);
            given |= 1u << count;
        }
        ++count;
    }
    if (m_effort.isSpent())
        return Value::error(Reason::LimitReached);
    return call(*node.builtin, std::span(values).first(count), given, &m_effort);
}

const Value &Evaluator::property(const Node &node, Value &scratch)
{
    const Value &whole = eval(node.a, scratch);
    const QString &name = m_program.names[size_t(node.b)];
    if (&whole != &scratch && whole.is(Kind::Context)) {
        const Value *entry = whole.entry(name);
        return entry ? *entry : Nothing;
    }
    m_effort.spend(whole.weight() / 8);
    scratch = propertyOf(whole, name);
    return scratch;
}

const Value &Evaluator::itemEntry(const Node &node, Value &scratch)
{
    const Value &item = m_locals[size_t(node.a)];
    if (!item.is(Kind::Context))
        return item.isUnknown() ? item : Nothing;
    const Value *entry = item.entry(m_program.names[size_t(node.b)]);
    if (!entry)
        return Nothing;
    scratch = *entry;
    return scratch;
}

const Value &Evaluator::itemOr(const Node &node, Value &scratch)
{
    const Value &item = m_locals[size_t(node.c)];
    if (item.isUnknown())
        return item;
    if (item.is(Kind::Context)) {
        if (item.entry(m_program.names[size_t(node.first)]))
            return eval(node.a, scratch);
        const Node &outer = m_program.nodes[size_t(node.b)];
        if (outer.op == Op::Constant && m_program.constants[size_t(outer.a)].isFault())
            return Nothing; // no such name outside: the item merely lacks the entry
    }
    return eval(node.b, scratch);
}

} // namespace counter::feel
