#pragma once
#include "models/policy/feel/value.h"

namespace counter::feel {

enum class Comparison : quint8 { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
enum class Arithmetic : quint8 { Add, Subtract, Multiply, Divide, Power };

/// Whether < and > are defined for the kind.
bool isOrdered(Kind kind);

/// FEEL's `=`: true, false, unknown, or an error when the kinds differ. null equals only null.
Value equals(const Value &a, const Value &b);

inline bool holds(Comparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case Comparison::Equal:
        return order == 0;
    case Comparison::NotEqual:
        return order != 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterEqual:
        return order >= 0;
    }
    return false;
}

Value compareOthers(Comparison comparison, const Value &a, const Value &b);

/// Any of the six comparisons; dates and numbers are decided here.
inline Value compare(Comparison comparison, const Value &a, const Value &b)
{
    if (a.kind() == b.kind()) {
        if (a.is(Kind::Date))
            return Value::boolean(holds(comparison, a.days() <=> b.days()));
        if (a.is(Kind::Number))
            return Value::boolean(holds(comparison, a.number() <=> b.number()));
    }
    return compareOthers(comparison, a, b);
}

/// Numbers, strings (+), dates and durations. A null operand gives null, other kinds an error.
Value arithmetic(Arithmetic operation, const Value &a, const Value &b);
Value negative(const Value &operand);

/// `x in set`: inside a range, an element of (or equal to) a list, equal to anything else.
Value isIn(const Value &x, const Value &set);
/// list contains(): as above without looking into ranges and without the list itself.
Value isElement(const Value &x, const Value &list);
Value isInRange(const Value &x, const RangeParts &range);

} // namespace counter::feel
