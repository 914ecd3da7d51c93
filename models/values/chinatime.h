#pragma once
#include <QDate>
#include <QDateTime>

namespace counter {

// China's civil time: UTC+8 all the year and for the whole country (no daylight saving since 1991), by this
// fixed offset, whatever zone the PC is set to and whatever it knows of zones. A day that the law counts, a
// year in a number and an hour on the screen are China's; what is stored is UTC.

/// The same instant, as a clock in China shows it. An invalid instant stays invalid.
QDateTime inChina(const QDateTime &instant);
/// The day it is in China at this instant.
QDate chinaDate(const QDateTime &instant);
/// The first instant of a day in China, in UTC.
QDateTime startOfChinaDay(QDate day);

/// By the PC's clock, for composition roots; what is below them is given its clock.
QDateTime chinaNow();
QDate chinaToday();

} // namespace counter
