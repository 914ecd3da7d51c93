#pragma once
#include "models/policy/feel/value.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace counter::feel {

// The JSON encoding of values: null, true, false and texts plain; a number {"#":"1.10"}; a date or duration
// {"@":"2021-11-11"}; unknown {"?":"fact"} or {"?":["fact", …]}; list = array; context = object.

/// Refuses (BadInput, place = JSON pointer) a tag whose content is no number, date or fact, and plain numbers
/// that are no integers: binary floating point would have changed them.
Result<Value> fromJson(const QJsonValue &json);

/// Appends the encoding. An error is null; a range, which has no encoding, is {"range":"[1..10]"}.
void appendJson(QByteArray *out, const Value &value);
void appendJsonText(QByteArray *out, const QString &text);

} // namespace counter::feel
