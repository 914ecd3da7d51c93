#include "models/values/monthscanner.h"

namespace counter {

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
