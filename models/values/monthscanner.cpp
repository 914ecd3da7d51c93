#include "models/values/monthscanner.h"

namespace counter {

namespace {

/// Could be read as two digits of a year and two of a month: 2012 as December 2020.
bool isMonthOfTwo(int year)
{
    return year % 100 >= 1 && year % 100 <= 12;
}

} // namespace

bool MonthScanner::accept(QStringView anyOf)
{
    if (atEnd() || !anyOf.contains(peek()))
        return false;
    ++m_at;
    return true;
}

void MonthScanner::skipSpaces()
{
    while (!atEnd() && peek().isSpace())
        ++m_at;
}

QStringView MonthScanner::digits()
{
    const qsizetype start = m_at;
    while (!atEnd() && peek() >= u'0' && peek() <= u'9')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

std::optional<YearMonth> MonthScanner::month()
{
    return monthOf(digits());
}

std::optional<YearMonth> MonthScanner::monthAfter(YearMonth start)
{
    const QStringView first = digits();
    if (first.size() > 2)
        return monthOf(first);
    if (first.isEmpty() || !accept(u"月"))
        return {};
    accept(u"份");
    return YearMonth::from(start.year(), first.toInt());
}

std::optional<int> MonthScanner::year()
{
    const QStringView typed = digits();
    accept(u"年");
    return typed.size() == 4 ? std::optional(typed.toInt()) : std::nullopt;
}

std::optional<MonthRange> MonthScanner::years()
{
    const qsizetype start = m_at;
    if (const std::optional<int> first = year()) {
        skipSpaces();
        if (accept(u"-~至到")) {
            accept(u"-");
            skipSpaces();
            const std::optional<int> last = year();
            const bool ends = atEnd() || QStringView(u" ,、;").contains(peek());
            if (last && *last >= *first && ends && !(isMonthOfTwo(*first) && isMonthOfTwo(*last)))
                if (const auto from = YearMonth::from(*first, 1), to = YearMonth::from(*last, 12); from && to)
                    return MonthRange{*from, *to};
        }
    }
    m_at = start;
    return {};
}

std::optional<YearMonth> MonthScanner::monthOf(QStringView year)
{
    if (year.size() == 6)
        return YearMonth::from(year.first(4).toInt(), year.last(2).toInt());
    if (year.size() != 4)
        return {};
    const qsizetype afterYear = m_at;
    skipSpaces();
    const bool written = accept(u"年");
    if (written) {
        skipSpaces();
    } else {
        m_at = afterYear;
        if (!accept(u"-/."))
            return {};
    }
    const QStringView month = digits();
    if (month.isEmpty() || month.size() > 2)
        return {};
    const qsizetype afterMonth = m_at;
    skipSpaces();
    if (written && accept(u"月"))
        accept(u"份");
    else
        m_at = afterMonth;
    return YearMonth::from(year.toInt(), month.toInt());
}

} // namespace counter
