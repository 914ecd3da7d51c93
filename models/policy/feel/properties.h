#pragma once
#include "models/policy/feel/scope.h"

#include <optional>

namespace counter::feel {

/// `value.name` of anything but a context: a part of a date, duration or range; of a list the list of each
/// item's. Null's property is null, an unknown's unknown; error UnknownName when the kind has no such
/// property.
Value propertyOf(const Value &value, const QString &name);

/// The type of the property of a known type; empty when that type has none of this name.
std::optional<StaticType> propertyType(StaticType of, QStringView name);

} // namespace counter::feel
