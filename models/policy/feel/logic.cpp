#include "models/policy/feel/logic.h"

#include "models/policy/feel/payload.h"

#include <algorithm>

namespace counter::feel {
namespace {

bool holdsAll(const QStringList &facts, const QStringList &wanted)
{
    return std::includes(facts.begin(), facts.end(), wanted.begin(), wanted.end());
}

void gather(const Value &value, Value *facts)
{
    if (value.isUnknown()) {
        *facts = united(*facts, value);
    } else if (value.is(Kind::List)) {
        for (const Value &item : value.items())
            gather(item, facts);
    } else if (value.is(Kind::Context)) {
        for (const auto &[key, entry] : value.entries())
            gather(entry, facts);
    } else if (value.is(Kind::Range)) {
        gather(value.range().low, facts);
        gather(value.range().high, facts);
    }
}

} // namespace

Value united(const Value &a, const Value &b)
{
    if (!a.isUnknown())
        return b.isUnknown() ? b : Value();
    if (!b.isUnknown() || a.sameAs(b) || holdsAll(a.facts(), b.facts()))
        return a;
    return holdsAll(b.facts(), a.facts()) ? b : Value::unknown(a, b);
}

Value unknownWithin(const Value &value)
{
    Value facts;
    gather(value, &facts);
    return facts;
}

void Junction::addOther(const Value &operand)
{
    if (operand.isUnknown()) {
        m_open = united(m_open, operand);
    } else if (operand.isPlainNull()) {
        m_sawNull = true;
        m_sawNullOperand = m_sawNullOperand || operand.is(Kind::Error);
    } else if (!m_open.isUnknown() && !m_open.isFault()) {
        m_open = operand.isFault() ? operand : Value::error(Reason::NotBoolean);
    }
}

Value Junction::openResult() const
{
    return m_open.is(Kind::Null) && m_sawNullOperand ? Value::nullOperand() : m_open;
}

Value bothOf(const Value &a, const Value &b)
{
    Junction both(false);
    if (!both.add(a))
        both.add(b);
    return both.result();
}

Value eitherOf(const Value &a, const Value &b)
{
    Junction either(true);
    if (!either.add(a))
        either.add(b);
    return either.result();
}

Value negated(const Value &operand)
{
    if (operand.is(Kind::Boolean))
        return Value::boolean(!operand.isTrue());
    if (operand.isNull() || operand.isUnknown())
        return operand;
    return Value::error(Reason::NotBoolean);
}

} // namespace counter::feel
