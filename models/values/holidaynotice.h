#pragma once
#include "models/values/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace counter {

/// One year's 放假安排: what a keeper takes over from the State Council's notice.
struct HolidayYear
{
    struct Span
    {
        QDate from;
        QDate to; ///< included
        bool operator==(const Span &) const = default;
    };
    int year = 0;
    QString source; ///< the notice's title
    QList<Span> off;
    QList<QDate> work; ///< weekend days worked in exchange
    bool operator==(const HolidayYear &) const = default;

    /// What weekends, days off and exchanged days make.
    int workingDays() const;
    /// As days are written in a calendar file: "01-01/01-03, 02-15/02-23".
    QString offText() const;
    QString workText() const;
    /// A calendar file (holidays/1) with this year alone; WorkCalendar::load() judges it.
    QByteArray file() const;
};

/// Reads the notice as it is published ("一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）
/// 上班。"): every date before 放假 is off, every one before 上班 is worked; days of another year and advice
/// about leave are left out. `year`: taken when the text does not name one, 0 for none. Refused: BadInput, in
/// Chinese, when there is no year or no holiday in it, a day is both, or a day does not exist.
Result<HolidayYear> readHolidayNotice(const QString &text, int year = 0);

/// Reads the days as a keeper may have corrected them: "01-01/01-03" or "1月1日至1月3日", parted by commas or
/// spaces. Refused: BadInput in Chinese, the place is the part that is no day.
Result<HolidayYear> readHolidayDays(int year, const QString &source, const QString &off, const QString &work);

} // namespace counter
