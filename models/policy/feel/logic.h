#pragma once
#include "models/policy/feel/value.h"

namespace counter::feel {

/// The union of the facts of two values, either of which may be something else than unknown.
Value united(const Value &a, const Value &b);
/// Unknown with every fact anywhere inside the value; null when there is none.
Value unknownWithin(const Value &value);

/// FEEL's `and` (decider false) and `or` (decider true) with unknown: the decider wins; else unknown with the
/// union of the facts; else the first fault; else null; else the opposite of the decider.
class Junction
{
public:
    explicit Junction(bool decider) : m_decider(decider) { }
    /// True when the result is settled and nothing more need be looked at.
    bool add(const Value &operand)
    {
        if (operand.is(Kind::Boolean)) {
            m_decided = m_decided || operand.isTrue() == m_decider;
            return m_decided;
        }
        addOther(operand);
        return false;
    }
    Value result() const
    {
        if (m_decided)
            return Value::boolean(m_decider);
        return m_open.is(Kind::Null) && !m_sawNull ? Value::boolean(!m_decider) : openResult();
    }

private:
    void addOther(const Value &operand);
    Value openResult() const;

    bool m_decider;
    bool m_decided = false;
    bool m_sawNull = false;
    bool m_sawNullOperand = false; ///< a null that says so
    Value m_open; ///< unknown, else the first fault, else null
};

Value bothOf(const Value &a, const Value &b);
Value eitherOf(const Value &a, const Value &b);
/// not(): error NotBoolean for anything but a boolean, null or unknown.
Value negated(const Value &operand);

} // namespace counter::feel
