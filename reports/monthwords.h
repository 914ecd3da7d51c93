#pragma once
#include <QString>
#include <set>

namespace counter {

/// 2024-03至2024-05、2024-08, of months by their index.
QString monthRanges(const std::set<int> &months);

} // namespace counter
