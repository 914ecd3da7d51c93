#pragma once
#include "models/values/result.h"
#include "reports/sheets/sheet.h"

namespace counter {

/// Prints a sheet that was read on numbers alone: blank, and filled with a specimen of ordinary texts, many
/// lines and several members. Refused: SheetInvalid when a field that no refund can do without (name,
/// account, amount) is bound nowhere, TextOverflow when an ordinary text does not fit.
Result<void> checkSheet(const Sheet &sheet);

} // namespace counter
