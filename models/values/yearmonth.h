#pragma once
#include "models/values/result.h"

#include <QDate>
#include <QList>
#include <QStringView>
#include <compare>
#include <optional>

namespace counter {

/// A calendar month (费款所属期), years 1900 to 2199.
class YearMonth
{
public:
    constexpr YearMonth() = default;
    static std::optional<YearMonth> from(int year, int month);
    static YearMonth of(QDate date);
    static constexpr YearMonth fromIndex(int index) { return YearMonth(index); }

    /// The exact spelling of files: "2024-03".
    static Result<YearMonth> parse(QStringView text);
    /// What a clerk types: 202403, 2024-3, 2024/03, 2024.3, 2024年3月, full-width digits, stray spaces.
    static Result<YearMonth> parseTyped(QStringView text);

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    /// Months since year 0; differences count months.
    constexpr int index() const { return m_index; }
    constexpr YearMonth plus(int months) const { return YearMonth(m_index + months); }
    QDate firstDay() const { return QDate(year(), month(), 1); }
    QString toString() const;

    constexpr auto operator<=>(const YearMonth &) const = default;

private:
    explicit constexpr YearMonth(int index) : m_index(index) { }
    int m_index = 1900 * 12;
};

/// From and to, both included.
struct MonthRange
{
    YearMonth from;
    YearMonth to;
    auto operator<=>(const MonthRange &) const = default;
};

/// A set of months, kept as sorted ranges that neither touch nor overlap.
class MonthSet
{
public:
    MonthSet() = default;
    static MonthSet of(QList<MonthRange> ranges);
    /// Entries as files spell them: "2023-05/2023-10" or "2024-01". Refuses from > to.
    static Result<MonthSet> parse(const QStringList &entries);
    /// What a clerk types: entries between commas, spaces or 、; a range with '-', '/', '~', 至 or 到
    /// ("202301-202312"), whole years ("2023-2024").
    static Result<MonthSet> parseTyped(QStringView text);

    bool contains(YearMonth month) const;
    bool isEmpty() const { return m_ranges.isEmpty(); }
    int count() const;
    const QList<MonthRange> &ranges() const { return m_ranges; }
    QList<YearMonth> months() const;
    QStringList toStrings() const;
    MonthSet united(const MonthSet &other) const;
    MonthSet without(const MonthSet &other) const;

    bool operator==(const MonthSet &) const = default;

private:
    QList<MonthRange> m_ranges;
};

} // namespace counter
