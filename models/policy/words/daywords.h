#pragma once
#include <QDate>
#include <QString>

namespace counter {

/// How a day is written: 2026-06-18 where it is looked at, 2026年6月18日 on what leaves the house.
enum class DayStyle { Screen, Paper };

/// Empty of no valid day.
QString dayWords(QDate day, DayStyle style);

} // namespace counter
