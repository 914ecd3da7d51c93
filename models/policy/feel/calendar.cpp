#include "models/policy/feel/calendar.h"

#include <algorithm>

namespace counter::feel {
namespace {

constexpr qint64 SecondsPerDay = 86400;
constexpr qint32 NanosPerSecond = 1'000'000'000;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

bool isLeap(qint64 year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(qint64 year, int month)
{
    constexpr int Lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : Lengths[month - 1];
}

std::optional<qint64> digits(QStringView text)
{
    if (text.isEmpty() || text.size() > 12
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

// Days from a civil date by 400-year eras that begin on 1 March, so that a leap day ends its year.
qint64 daysOf(const CivilDay &day)
{
    const qint64 year = day.year - (day.month <= 2 ? 1 : 0);
    const qint64 era = floorDiv(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDay civilDay(qint64 days)
{
    const qint64 shifted = days + 719468;
    const qint64 era = floorDiv(shifted, 146097);
    const qint64 dayOfEra = shifted - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int fromMarch = int((5 * dayOfYear + 2) / 153);
    const int month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            int(dayOfYear - (153 * fromMarch + 2) / 5 + 1)};
}

std::optional<qint64> daysOf(qint64 year, qint64 month, qint64 day)
{
    if (year < -LargestYear || year > LargestYear || month < 1 || month > 12 || day < 1
        || day > daysInMonth(year, int(month)))
        return std::nullopt;
    return daysOf(CivilDay{year, int(month), int(day)});
}

std::optional<qint64> parseDate(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 4 || dash > 9 || (dash > 4 && text[0] == u'0') || text.size() != dash + 6
        || text[dash + 3] != u'-')
        return std::nullopt;
    const auto year = digits(text.first(dash));
    const auto month = digits(text.mid(dash + 1, 2));
    const auto day = digits(text.mid(dash + 4));
    if (!year || !month || !day)
        return std::nullopt;
    return daysOf(negative ? -*year : *year, *month, *day);
}

QString dateText(qint64 days)
{
    const CivilDay day = civilDay(days);
    return QStringLiteral("%1%2-%3-%4")
        .arg(day.year < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(day.year), 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

Value plusMonths(qint64 days, qint64 months)
{
    const CivilDay day = civilDay(days);
    const qint64 index = day.year * 12 + day.month - 1 + months;
    const qint64 year = floorDiv(index, 12);
    if (year < -LargestYear || year > LargestYear)
        return Value::error(Reason::OutOfRange);
    const int month = int(index - year * 12) + 1;
    return Value::dateOfDays(daysOf(CivilDay{year, month, std::min(day.day, daysInMonth(year, month))}));
}

Value plusSpan(qint64 days, DaysTimeSpan span)
{
    const qint64 sum = days + floorDiv(span.seconds, SecondsPerDay);
    static const qint64 first = daysOf(CivilDay{-LargestYear, 1, 1});
    static const qint64 last = daysOf(CivilDay{LargestYear, 12, 31});
    return sum < first || sum > last ? Value::error(Reason::OutOfRange) : Value::dateOfDays(sum);
}

qint64 monthsBetween(qint64 from, qint64 to)
{
    const CivilDay a = civilDay(from);
    const CivilDay b = civilDay(to);
    qint64 months = (b.year - a.year) * 12 + b.month - a.month;
    if (months > 0 && b.day < a.day)
        --months;
    if (months < 0 && b.day > a.day)
        ++months;
    return months;
}

Value monthsValue(qint64 months)
{
    return months > LargestMonths || months < -LargestMonths ? Value::error(Reason::OutOfRange)
                                                             : Value::months(months);
}

Value spanValue(DaysTimeSpan span)
{
    span.seconds += floorDiv(span.nanos, NanosPerSecond);
    span.nanos = qint32(span.nanos - floorDiv(span.nanos, NanosPerSecond) * NanosPerSecond);
    return span.seconds > LargestSeconds || span.seconds < -LargestSeconds ? Value::error(Reason::OutOfRange)
                                                                           : Value::span(span);
}

Decimal spanSeconds(DaysTimeSpan span)
{
    const Decimal seconds = Decimal::fromInt(span.seconds);
    return span.nanos == 0 ? seconds
                           : seconds + Decimal::fromInt(span.nanos) / Decimal::fromInt(NanosPerSecond);
}

Value spanOfSeconds(const Decimal &seconds)
{
    const Decimal whole = seconds.rounded(0, Rounding::Floor);
    const auto count = whole.toInt();
    if (!count)
        return Value::error(Reason::OutOfRange);
    const Decimal nanos = (seconds - whole) * Decimal::fromInt(NanosPerSecond);
    return spanValue({*count, qint32(nanos.truncated().value_or(0))});
}

} // namespace counter::feel
