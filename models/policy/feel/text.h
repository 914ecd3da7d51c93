#pragma once
#include "models/policy/feel/value.h"

namespace counter::feel {

/// What string() makes of a value: a string is itself, 1.50 is "1.5", a list "[1, \"a\"]".
QString textOf(const Value &value);
/// As above with strings in quotation marks: how an expression would write it.
QString spelling(const Value &value);

} // namespace counter::feel
