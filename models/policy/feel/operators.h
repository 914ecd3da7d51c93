#pragma once
#include "models/policy/feel/value.h"

namespace counter::feel {

enum class Comparison : quint8 { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
enum class Arithmetic : quint8 { Add, Subtract, Multiply, Divide, Power };

/// Whether < and > are defined for the kind.
bool isOrdered(Kind kind);

/// FEEL's `=`: true, false, unknown, or an error when the kinds differ. null equals only null.
Value equals(const Value &a, const Value &b);

/// Any of the six comparisons.
Value compare(Comparison comparison, const Value &a, const Value &b);
/// compare().truth(), without making the value where the kinds are the usual ones.
Truth comparedTruth(Comparison comparison, const Value &a, const Value &b);

/// Numbers, strings (+), dates and durations. A null operand gives null, other kinds an error.
Value arithmetic(Arithmetic operation, const Value &a, const Value &b);
Value negative(const Value &operand);

/// `x in set`: inside a range, an element of (or equal to) a list, equal to anything else.
Value isIn(const Value &x, const Value &set);
/// isIn().truth(), likewise.
Truth isInTruth(const Value &x, const Value &set);
/// list contains(): as above without looking into ranges and without the list itself.
Value isElement(const Value &x, const Value &list);
Value isInRange(const Value &x, const RangeParts &range);

} // namespace counter::feel
