#include "forms/mainwindow/handover.h"

#include "forms/formstext.h"
#include "models/values/workcalendar.h"

#include <QCoreApplication>

namespace counter {

QString handOverText(const WorkCalendar *calendar, QDate today)
{
    if (!calendar)
        return FormsText::tr("没有工作日历，不推算移交日期");
    const Result<WorkCalendar::HandOver> next = calendar->handOver(today);
    if (!next)
        return FormsText::tr("工作日历没有 %1 年，不推算移交日期").arg(next.error().place);
    const WorkCalendar continued = calendar->provisional();
    int left = 0;
    for (QDate date = today.addDays(1); date <= next->day; date = date.addDays(1))
        if (const Result<bool> working = continued.isWorkingDay(date); working && *working)
            ++left;
    const QString shown = next->day.toString(FormsText::tr("M月d日"));
    const QString which = next->batch.month() == today.month()
        ? FormsText::tr("本月移交截止：%1").arg(shown)
        : FormsText::tr("本月移交已截止，下次：%1").arg(shown);
    if (!next->promised)
        return FormsText::tr("%1（暂定，%2 年的放假安排还没有录入）").arg(which).arg(next->day.year());
    return next->day == today ? FormsText::tr("%1（就是今天）").arg(which)
                              : FormsText::tr("%1（还有 %2 个工作日）").arg(which).arg(left);
}

} // namespace counter
