#pragma once
#include "models/policy/feel/builtins.h"

namespace counter::feel {

/// The functions by topic, one file each.
std::span<const Builtin> numberBuiltins();
std::span<const Builtin> listBuiltins();
std::span<const Builtin> listShapeBuiltins();
std::span<const Builtin> stringBuiltins();
std::span<const Builtin> dateBuiltins();
std::span<const Builtin> rangeBuiltins();

} // namespace counter::feel
