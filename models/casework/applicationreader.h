#pragma once
#include "models/casework/applicationfile.h"
#include "models/values/jsonvalue.h"

namespace counter {

/// The application that stands in this JSON, as far as it can be taken over, and what could not.
ReadApplication applicationOf(const JsonValue &root);

} // namespace counter
