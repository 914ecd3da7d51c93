#pragma once
#include "models/values/result.h"
#include "models/values/yaml.h"
#include "reports/sheets/sheet.h"

namespace counter {

/// Reads a sheet strictly (formats: Sheet) and lays out its own words. Refused with SheetInvalid and
/// "line:column": an unknown or missing key, a wrong type, a field that does not exist or does not belong
/// there, a cell outside the table or over another one, a label that does not fit.
Result<Sheet> readSheet(const YamlNode &root, std::shared_ptr<const Typefaces> faces);

} // namespace counter
