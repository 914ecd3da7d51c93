#pragma once
#include "models/policy/feel/value.h"

#include <QStringView>
#include <optional>

namespace counter::feel {

/// A day of the proleptic Gregorian calendar, with a year 0, years -999,999,999 to 999,999,999.
struct CivilDay
{
    qint64 year = 1970;
    int month = 1;
    int day = 1;
};

inline constexpr qint64 LargestYear = 999'999'999;
/// Months and seconds beyond these are no durations (and 64 bits are never overflown).
inline constexpr qint64 LargestMonths = 12'000'000'000;
inline constexpr qint64 LargestSeconds = 100'000'000'000'000'000;

qint64 daysOf(const CivilDay &day);
CivilDay civilDay(qint64 days);
/// Empty when there is no such day.
std::optional<qint64> daysOf(qint64 year, qint64 month, qint64 day);

/// "2021-11-01"; years of four digits, or of five to nine without a leading zero.
std::optional<qint64> parseDate(QStringView text);
/// "P1Y2M", "-P3DT4H5M6.7S": a YearsMonths or DaysTime value; an error BadText for anything else.
Value parseDuration(QStringView text);
/// What may stand behind @: a date or a duration.
Value parseTemporal(QStringView text);

QString dateText(qint64 days);
/// Canonical: "P1Y2M", "P0M"; "P1DT2H", "PT0S".
QString monthsText(qint64 months);
QString spanText(DaysTimeSpan span);

/// The same day of another month, or the last one if that month is shorter; error OutOfRange beyond the
/// calendar.
Value plusMonths(qint64 days, qint64 months);
/// Midnight plus the span, cut to the day.
Value plusSpan(qint64 days, DaysTimeSpan span);
/// Whole months from one day to another, negative when backwards.
qint64 monthsBetween(qint64 from, qint64 to);

/// Error OutOfRange beyond LargestMonths or LargestSeconds.
Value monthsValue(qint64 months);
Value spanValue(DaysTimeSpan span);
/// Seconds as a number, and back (cut to nanoseconds, toward zero).
Decimal spanSeconds(DaysTimeSpan span);
Value spanOfSeconds(const Decimal &seconds);

} // namespace counter::feel
