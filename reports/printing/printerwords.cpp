#include "reports/page/reportstext.h"
#include "reports/printing/printerport.h"

#include <QCoreApplication>

namespace counter {

QString jobStateLabel(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return ReportsText::tr("排队中");
    case JobState::Held:
        return ReportsText::tr("已挂起");
    case JobState::Processing:
        return ReportsText::tr("打印中");
    case JobState::Stopped:
        return ReportsText::tr("已停止");
    case JobState::Cancelled:
        return ReportsText::tr("已取消");
    case JobState::Aborted:
        return ReportsText::tr("已中止");
    case JobState::Completed:
        return ReportsText::tr("已完成");
    }
    return {};
}

QString printReasonLabel(const QString &reason)
{
    // RFC 8011, 5.4.12 and 5.3.8; with or without a severity behind the word.
    struct Words
    {
        const char *reason;
        const char *words;
    };
    static constexpr Words Known[]{
        {"media-jam", QT_TRANSLATE_NOOP("PrintReason", "卡纸")},
        {"media-empty", QT_TRANSLATE_NOOP("PrintReason", "缺纸")},
        {"media-needed", QT_TRANSLATE_NOOP("PrintReason", "缺纸")},
        {"media-low", QT_TRANSLATE_NOOP("PrintReason", "纸快用完")},
        {"toner-empty", QT_TRANSLATE_NOOP("PrintReason", "缺墨粉")},
        {"toner-low", QT_TRANSLATE_NOOP("PrintReason", "墨粉不足")},
        {"marker-supply-empty", QT_TRANSLATE_NOOP("PrintReason", "缺墨")},
        {"marker-supply-low", QT_TRANSLATE_NOOP("PrintReason", "墨不足")},
        {"cover-open", QT_TRANSLATE_NOOP("PrintReason", "盖未合上")},
        {"door-open", QT_TRANSLATE_NOOP("PrintReason", "门未关上")},
        {"input-tray-missing", QT_TRANSLATE_NOOP("PrintReason", "纸盒未装好")},
        {"offline", QT_TRANSLATE_NOOP("PrintReason", "打印机脱机")},
        {"connecting-to-device", QT_TRANSLATE_NOOP("PrintReason", "正在连接打印机")},
        {"timed-out", QT_TRANSLATE_NOOP("PrintReason", "连接打印机超时")},
        {"paused", QT_TRANSLATE_NOOP("PrintReason", "打印机已暂停")},
        {"moving-to-paused", QT_TRANSLATE_NOOP("PrintReason", "打印机已暂停")},
        {"printer-stopped", QT_TRANSLATE_NOOP("PrintReason", "打印机已停止")},
        {"job-hold-until-specified", QT_TRANSLATE_NOOP("PrintReason", "任务被挂起")},
        {"job-canceled-by-user", QT_TRANSLATE_NOOP("PrintReason", "任务被取消")},
        {"job-canceled-by-operator", QT_TRANSLATE_NOOP("PrintReason", "任务被管理员取消")},
        {"job-incoming", QT_TRANSLATE_NOOP("PrintReason", "正在接收")},
        {"spooler-silent", QT_TRANSLATE_NOOP("PrintReason", "已交出，这里看不到打印队列，请看打印机")},
        {"job-printing", QT_TRANSLATE_NOOP("PrintReason", "正在打印")},
    };
    for (const Words &known : Known)
        if (reason.startsWith(QLatin1StringView(known.reason)))
            return QCoreApplication::translate("PrintReason", known.words) + u'（' + reason + u'）';
    return reason;
}

} // namespace counter
