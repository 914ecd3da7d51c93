#include "forms/mainwindow/handover.h"

#include "models/values/workcalendar.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::HandOver", text);
}

} // namespace

QString handOverText(const WorkCalendar *calendar, QDate today)
{
    if (!calendar)
        return tr("没有工作日历，不推算移交日期");
    const WorkCalendar continued = calendar->provisional();
    const Result<YearMonth> month = continued.handOverMonth(today);
    if (!month)
        return tr("工作日历没有 %1 年，不推算移交日期").arg(month.error().place);
    const Result<QDate> day = continued.handOverDay(*month);
    if (!day)
        return tr("工作日历没有 %1 年，不推算移交日期").arg(day.error().place);
    int left = 0;
    for (QDate date = today.addDays(1); date <= *day; date = date.addDays(1))
        if (const Result<bool> working = continued.isWorkingDay(date); working && *working)
            ++left;
    const bool promised = calendar->knows(today.year()) && calendar->knows(day->year());
    const QString shown = day->toString(QStringLiteral("M月d日"));
    const QString which = month->month() == today.month() ? tr("本月移交截止：%1").arg(shown)
                                                          : tr("本月移交已截止，下次：%1").arg(shown);
    if (!promised)
        return tr("%1（暂定，%2 年的放假安排还没有录入）").arg(which).arg(day->year());
    return *day == today ? tr("%1（就是今天）").arg(which)
                         : tr("%1（还有 %2 个工作日）").arg(which).arg(left);
}

} // namespace counter
