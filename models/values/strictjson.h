#pragma once
#include "models/values/jsonvalue.h"
#include "models/values/result.h"

#include <QByteArray>

namespace counter {

/// How deep arrays and objects may stand in each other.
inline constexpr int DeepestJson = 200;

/// How many values one text may hold, those inside others included: a small file of nothing but brackets
/// would fill the memory. An application of the most lines with every field filled has half of it.
inline constexpr int MostJsonValues = 1'000'000;

/// RFC 8259, strictly: one value, no trailing text, valid UTF-8 (a leading byte order mark is passed over),
/// no unescaped control characters, numbers as the grammar has them; an escaped lone surrogate stays what it
/// is (JsonWriter). Refused: NotJson, with "line:column" as the place, nesting beyond DeepestJson too;
/// TooLarge, beyond MostJsonValues.
Result<JsonValue> parseStrictJson(const QByteArray &utf8, int mostValues = MostJsonValues);

} // namespace counter
