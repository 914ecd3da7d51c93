#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"

namespace counter {

struct Sheet;

/// The frames of a form's fields with their names and nothing of the form itself: printed with the
/// calibration and held together with a blank form against the light, each frame stands in its cell. Refused:
/// BadUsage for a letter, which has no pre-printed stock.
Result<Page> proofSheet(const Sheet &sheet);

} // namespace counter
