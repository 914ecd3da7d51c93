#pragma once
#include "models/values/result.h"
#include "models/values/yearmonth.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>
#include <bitset>

namespace counter {

class YamlNode;

/// Public holidays and the weekend days worked in exchange (调休), from the State Council's yearly notices.
/// A year that is not loaded is not known: every question that touches it fails with CalendarUnknown (place:
/// the year), and no date is promised.
class WorkCalendar
{
public:
    /// Reads calendar files (resources/calendars/holidays.yaml, then those of a store's folder); a later file
    /// replaces a year of an earlier one. Refuses a file in which an exchanged day is no weekend day, a day
    /// stands twice, or the year's working days do not add up to the number it states; place is
    /// "file:line:column".
    static Result<WorkCalendar> load(const QStringList &files);
    /// The same of one file's bytes.
    static Result<WorkCalendar> read(const QByteArray &bytes, const QString &file);
    /// load() of all calendars/*.yaml of these folders: the resources, then a store's.
    static Result<WorkCalendar> loadFolders(const QStringList &folders);

    /// This calendar continued by the statutory holidays and the weekends alone, where they are known: what
    /// it says of a year that knows() denies here is provisional, to be proposed with that word and never
    /// promised, for nobody knows yet which weekend days are worked.
    WorkCalendar provisional() const;

    /// The years known, ascending.
    QList<int> years() const;
    bool knows(int year) const { return m_years.contains(year); }
    Result<int> workingDays(int year) const;

    Result<bool> isWorkingDay(QDate date) const;
    /// The first working day after the date.
    Result<QDate> nextWorkingDay(QDate date) const;
    /// The last working day before the date.
    Result<QDate> previousWorkingDay(QDate date) const;
    /// The date itself when it is a working day, else the last one before it.
    Result<QDate> onOrBefore(QDate date) const;
    /// The end of a time limit of so many working days (0 or more): the first day does not count, 调休
    /// counts.
    Result<QDate> addWorkingDays(QDate start, int days) const;

    /// The last day to hand a month's papers over: the 20th, rolled backward to a working day (梅市医保
    /// 〔2021〕11号 二（二）"每月20日前"; the 20th is included). 2026-02: Saturday the 14th.
    Result<QDate> handOverDay(YearMonth month) const;
    /// The month in whose batch a case accepted on that day goes: the next one's after the hand-over day.
    Result<YearMonth> handOverMonth(QDate accepted) const;
    /// With which batch a case accepted on that day goes, by this calendar continued: not promised (暂定)
    /// where a year of it is not known.
    struct HandOver
    {
        YearMonth batch;
        QDate day; ///< the last one
        bool promised = false;
    };
    Result<HandOver> handOver(QDate accepted) const;

private:
    using Days = std::bitset<366>; ///< working days, by day of the year from 0

    Result<void> take(const Result<YamlNode> &root, const QString &file);
    Result<void> readFile(const YamlNode &root);
    Result<void> readYears(const YamlNode &years, Result<Days> (*readOne)(int, const YamlNode &),
                           QHash<int, Days> &into);
    static Result<Days> readYear(int year, const YamlNode &node);
    static Result<Days> readStatutory(int year, const YamlNode &node);
    Result<QDate> step(QDate from, int direction) const;

    QHash<int, Days> m_years;
    QHash<int, Days> m_statutory; ///< working days, were there nothing but weekends and statutory holidays
};

} // namespace counter
