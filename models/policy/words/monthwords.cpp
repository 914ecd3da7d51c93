#include "models/policy/words/monthwords.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthWords)
};

QString fromTo(const QString &from, const QString &to)
{
    return MonthWords::tr("%1至%2").arg(from, to);
}

QString entryWords(const QString &entry)
{
    const qsizetype slash = entry.indexOf(u'/');
    return slash < 0 ? entry : fromTo(entry.left(slash), entry.mid(slash + 1));
}

} // namespace

QString monthRangeWords(YearMonth from, YearMonth to)
{
    return from == to ? from.toString() : fromTo(from.toString(), to.toString());
}

QString monthsWords(const MonthSet &months)
{
    QStringList words;
    for (const MonthRange &range : months.ranges())
        words.append(monthRangeWords(range.from, range.to));
    return words.join(u'、');
}

QString monthsWords(const std::set<int> &months)
{
    QList<MonthRange> single;
    for (const int month : months)
        single.append({YearMonth::fromIndex(month), YearMonth::fromIndex(month)});
    return monthsWords(MonthSet::of(single));
}

QString monthsWords(const QStringList &entries)
{
    QStringList words;
    for (const QString &entry : entries)
        words.append(entryWords(entry));
    return words.join(u'、');
}

} // namespace counter
