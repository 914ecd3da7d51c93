#pragma once
#include "models/values/yearmonth.h"

#include <QString>
#include <set>

namespace counter {

/// 2024-03至2024-05, or the one month.
QString monthRangeWords(YearMonth from, YearMonth to);
/// 2024-03至2024-05、2024-08; empty of no months.
QString monthsWords(const MonthSet &months);
/// The same of months by YearMonth::index().
QString monthsWords(const std::set<int> &months);
/// The same of entries as files spell them ("2024-03/2024-05"); what is no month stands as it was entered.
QString monthsWords(const QStringList &entries);

} // namespace counter
