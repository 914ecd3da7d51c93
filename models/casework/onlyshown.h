#pragma once
#include "models/casework/stage.h"

namespace counter {

/// Whether the counter that takes the application in may still change it: before 受理, 补正 included.
bool isAtCounter(Stage stage);
/// Why the counter may only look at a case of this stage, and who may change it, for the clerk; empty where
/// isAtCounter().
QString whyOnlyShown(Stage stage);

} // namespace counter
