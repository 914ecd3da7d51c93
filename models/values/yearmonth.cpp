#include "models/values/yearmonth.h"

#include "models/values/digits.h"
#include "models/values/monthscanner.h"
#include "models/values/normalise.h"

namespace counter {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

Error notAMonth()
{
    return {ErrorCode::BadInput, QStringLiteral("not a month YYYY-MM"), {}};
}

} // namespace

std::optional<YearMonth> YearMonth::from(int year, int month)
{
    if (year < FirstYear || year > LastYear || month < 1 || month > 12)
        return {};
    return YearMonth(year * 12 + month - 1);
}

YearMonth YearMonth::of(QDate date)
{
    return YearMonth(date.year() * 12 + date.month() - 1);
}

Result<YearMonth> YearMonth::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return notAMonth();
    const std::optional<YearMonth> month = from(digits(text.first(4)), digits(text.last(2)));
    if (!month)
        return notAMonth();
    return *month;
}

Result<YearMonth> YearMonth::parseTyped(QStringView text)
{
    constexpr qsizetype longestTyped = 64;
    if (text.size() > longestTyped)
        return notAMonth();
    const QString typed = normaliseCode(text);
    MonthScanner scanner(typed);
    const std::optional<YearMonth> month = scanner.month();
    if (!month || !scanner.atEnd())
        return notAMonth();
    return *month;
}

QString YearMonth::toString() const
{
    const int y = year();
    const int m = month();
    const QChar text[] = {QChar(u'0' + y / 1000 % 10),
                          QChar(u'0' + y / 100 % 10),
                          QChar(u'0' + y / 10 % 10),
                          QChar(u'0' + y % 10),
                          QChar(u'-'),
                          QChar(u'0' + m / 10),
                          QChar(u'0' + m % 10)};
    return QString(text, 7);
}

} // namespace counter
