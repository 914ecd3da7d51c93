#pragma once
#include "models/values/money.h"

#include <optional>

namespace counter {

/// Reads an amount in capitals, with or without 人民币, for a test to compare with what was written: digit by
/// digit, by no rule of the writer. Nothing: no amount.
std::optional<Money> readChineseAmount(QStringView text);

} // namespace counter
