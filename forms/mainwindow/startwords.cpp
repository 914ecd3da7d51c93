#include "forms/mainwindow/startwords.h"

#include "forms/formstext.h"
#include "models/values/chinatime.h"
#include "models/values/workcalendar.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr int BackupDays = 7;
constexpr int Announced = 11; ///< the month in which the State Council tells of the next year

/// Whether nobody can have worked between the two.
bool onlyDaysOff(const WorkCalendar *calendar, QDate from, QDate to)
{
    if (!calendar)
        return false;
    for (QDate day = from.addDays(1); day < to; day = day.addDays(1)) {
        const Result<bool> working = calendar->isWorkingDay(day);
        if (!working || *working)
            return false;
    }
    return true;
}

} // namespace

QString clockWords(const ClockState &state, const WorkCalendar *calendar)
{
    if (state.what == ClockState::What::Jumped
        && onlyDaysOff(calendar, chinaDate(state.newest), chinaDate(state.now)))
        return {};
    return state.sentence();
}

QString jumpWords(const QDateTime &from, const QDateTime &to)
{
    const QString shape = FormsText::tr("yyyy年M月d日 HH:mm");
    return FormsText::tr("电脑的时间刚刚从 %1 变成 %2，快了 %3 天。日期不对的，请先改正再受理。")
        .arg(inChina(from).toString(shape), inChina(to).toString(shape))
        .arg(chinaDate(from).daysTo(chinaDate(to)));
}

QString backupWords(const QDateTime &since, bool ever, const QDateTime &now)
{
    const qint64 days = since.isValid() ? chinaDate(since).daysTo(chinaDate(now)) : 0;
    if (days < BackupDays)
        return {};
    const QString last = ever ? FormsText::tr("已有 %1 天没有备份（上次：%2）。")
                                    .arg(days)
                                    .arg(inChina(since).toString(FormsText::tr("yyyy年M月d日 HH:mm")))
                              : FormsText::tr("启用 %1 天了，还没有备份过。").arg(days);
    return last
        + FormsText::tr("电脑坏了，没有备份的案件就没有了。请插上备份盘，按 F11 到设置，再按 Alt+B 备份。");
}

QString calendarWords(const WorkCalendar *calendar, QDate today)
{
    const QString how = FormsText::tr(
        "请照国务院办公厅的通知录入：按 F11 到设置，再按 Alt+H。在此之前，那一年的日期只作暂定，不作承诺。");
    if (!calendar || !calendar->knows(today.year()))
        return FormsText::tr("缺 %1 年的放假安排。").arg(today.year()) + how;
    if (today.month() >= Announced && !calendar->knows(today.year() + 1))
        return FormsText::tr("缺 %1 年的放假安排。").arg(today.year() + 1) + how;
    return {};
}

} // namespace counter
