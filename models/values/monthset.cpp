#include "models/values/monthscanner.h"
#include "models/values/yearmonth.h"

#include <algorithm>

namespace counter {

namespace {

Error notMonths(QStringView entry)
{
    constexpr qsizetype shown = 40;
    return {ErrorCode::BadInput, QStringLiteral("not a month or a range of months"),
            entry.left(shown).toString()};
}

Result<MonthRange> parseEntry(QStringView entry)
{
    const qsizetype slash = entry.indexOf(u'/');
    const Result<YearMonth> from = YearMonth::parse(slash < 0 ? entry : entry.first(slash));
    if (!from)
        return notMonths(entry);
    if (slash < 0)
        return MonthRange{*from, *from};
    const Result<YearMonth> to = YearMonth::parse(entry.sliced(slash + 1));
    if (!to || *to < *from)
        return notMonths(entry);
    return MonthRange{*from, *to};
}

/// White space of every kind becomes a plain space, full-width forms and dashes fold.
QString foldTyped(QStringView typed)
{
    QString out = typed.toString().normalized(QString::NormalizationForm_KC);
    for (QChar &c : out) {
        const char16_t unit = c.unicode();
        if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212)
            c = u'-';
        else if (unit == 0x301C || unit == 0x223C)
            c = u'~';
        else if (c.isSpace() || (unit >= 0x200B && unit <= 0x200F) || unit == 0xFEFF)
            c = u' ';
    }
    return out;
}

std::optional<MonthRange> scanEntry(MonthScanner &scanner)
{
    if (const std::optional<MonthRange> years = scanner.years())
        return years;
    const std::optional<YearMonth> from = scanner.month();
    if (!from)
        return {};
    scanner.skipSpaces();
    if (!scanner.accept(u"-/~至到"))
        return MonthRange{*from, *from};
    scanner.accept(u"-"); // "——" is typed as two
    scanner.skipSpaces();
    const std::optional<YearMonth> to = scanner.monthAfter(*from);
    if (!to || *to < *from)
        return {};
    return MonthRange{*from, *to};
}

} // namespace

MonthSet MonthSet::of(QList<MonthRange> ranges)
{
    ranges.removeIf([](const MonthRange &range) { return range.to < range.from; });
    std::sort(ranges.begin(), ranges.end());
    MonthSet set;
    for (const MonthRange &range : std::as_const(ranges)) {
        if (!set.m_ranges.isEmpty() && range.from <= set.m_ranges.back().to.plus(1))
            set.m_ranges.back().to = std::max(set.m_ranges.back().to, range.to);
        else
            set.m_ranges.append(range);
    }
    return set;
}

Result<MonthSet> MonthSet::parse(const QStringList &entries)
{
    QList<MonthRange> ranges;
    ranges.reserve(entries.size());
    for (const QString &entry : entries) {
        const Result<MonthRange> range = parseEntry(entry);
        if (!range)
            return range.error();
        ranges.append(*range);
    }
    return of(std::move(ranges));
}

Result<MonthSet> MonthSet::parseTyped(QStringView text)
{
    constexpr qsizetype longestTyped = 4000;
    if (text.size() > longestTyped)
        return notMonths(text);
    const QString typed = foldTyped(text);
    constexpr QStringView separators = u" ,、;";
    MonthScanner scanner(typed);
    QList<MonthRange> ranges;
    while (scanner.accept(separators)) { }
    while (!scanner.atEnd()) {
        const std::optional<MonthRange> range = scanEntry(scanner);
        if (!range)
            return notMonths(typed);
        ranges.append(*range);
        // Between two entries something separates; scanEntry may have stepped over the spaces already.
        if (!scanner.atEnd() && !scanner.accept(separators) && !scanner.isAfterSpace())
            return notMonths(typed);
        while (scanner.accept(separators)) { }
    }
    return of(std::move(ranges));
}

bool MonthSet::contains(YearMonth month) const
{
    const auto after =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), month,
                         [](YearMonth value, const MonthRange &range) { return value < range.from; });
    return after != m_ranges.begin() && month <= std::prev(after)->to;
}

int MonthSet::count() const
{
    int count = 0;
    for (const MonthRange &range : m_ranges)
        count += range.to.index() - range.from.index() + 1;
    return count;
}

QList<YearMonth> MonthSet::months() const
{
    QList<YearMonth> months;
    months.reserve(count());
    for (const MonthRange &range : m_ranges)
        for (YearMonth month = range.from; month <= range.to; month = month.plus(1))
            months.append(month);
    return months;
}

QStringList MonthSet::toStrings() const
{
    QStringList entries;
    for (const MonthRange &range : m_ranges) {
        QString entry = range.from.toString();
        if (range.to != range.from)
            entry += QLatin1Char('/') + range.to.toString();
        entries.append(entry);
    }
    return entries;
}

MonthSet MonthSet::united(const MonthSet &other) const
{
    return of(m_ranges + other.m_ranges);
}

MonthSet MonthSet::without(const MonthSet &other) const
{
    QList<MonthRange> left;
    for (MonthRange range : m_ranges) {
        for (const MonthRange &hole : other.m_ranges) {
            if (hole.to < range.from || range.to < hole.from)
                continue;
            if (range.from < hole.from)
                left.append({range.from, hole.from.plus(-1)});
            range.from = hole.to.plus(1);
        }
        if (range.from <= range.to)
            left.append(range);
    }
    return of(std::move(left));
}

} // namespace counter
