#pragma once
#include "models/store/chain/clockguard.h"

namespace counter {

class WorkCalendar;

// What is said when the window opens; empty: nothing to say. Each names what to do and its key.

/// The clock is behind, or has jumped: a weekend or a holiday between the last record and today is no jump.
QString clockWords(const ClockState &state, const WorkCalendar *calendar);
/// While the program runs: the clock was put forward by more than a day. `from`, `to`: what it showed, and
/// shows.
QString jumpWords(const QDateTime &from, const QDateTime &to);
/// No backup for seven days. `since`: the last one, or when the store was made; `ever`: there was one.
QString backupWords(const QDateTime &since, bool ever, const QDateTime &now);
/// The arrangement of this year, or from November on of the next, is missing.
QString calendarWords(const WorkCalendar *calendar, QDate today);

} // namespace counter
