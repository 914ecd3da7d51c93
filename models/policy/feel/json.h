#pragma once
#include "models/policy/feel/value.h"
#include "models/values/jsonvalue.h"
#include "models/values/jsonwriter.h"
#include "models/values/result.h"

namespace counter::feel {

// The JSON encoding of values: null, true, false and texts plain; a number {"#":"1.10"}; a date or duration
// {"@":"2021-11-11"}; unknown {"?":"fact"} or {"?":["fact", …]}; list = array; context = object.

/// Refuses (BadInput, place = JSON pointer) a tag whose content is no number, date or fact, a key that stands
/// twice, and plain numbers that are no integers: others read them as binary floating point.
Result<Value> fromJson(const JsonValue &json);

/// Writes the encoding. An error is null; a range, which has no encoding, is {"range":"[1..10]"}.
void writeJson(JsonWriter &json, const Value &value);

} // namespace counter::feel
