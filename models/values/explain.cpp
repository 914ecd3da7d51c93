#include "models/values/error.h"
#include "models/values/placekind.h"
#include "models/values/valuestext.h"

#include <QLoggingCategory>

namespace counter {

namespace {

Q_LOGGING_CATEGORY(toldFailures, ToldFailures, QtFatalMsg)

bool isChinese(const QString &text)
{
    for (const QChar c : text)
        if (c.script() == QChar::Script_Han)
            return true;
    return false;
}

/// "12:5" as 第 12 行第 5 列; anything else (a path, a field, a case) as it is.
QString readablePlace(const QString &place)
{
    const QStringList parts = place.split(u':');
    bool lineIsNumber = false;
    bool columnIsNumber = false;
    if (parts.size() == 2) {
        parts[0].toInt(&lineIsNumber);
        parts[1].toInt(&columnIsNumber);
    }
    if (lineIsNumber && columnIsNumber)
        return ValuesText::tr("第 %1 行第 %2 列").arg(parts[0], parts[1]);
    return place;
}

/// What follows the first words in brackets: the place, and a detail that was written for the clerk.
QString particulars(const Error &error)
{
    constexpr qsizetype longestShown = 300;
    QStringList parts;
    if (!error.place.isEmpty())
        parts.append(readablePlace(error.place).left(longestShown));
    if (isChinese(error.detail))
        parts.append(error.detail.left(longestShown));
    return parts.isEmpty() ? QString() : ValuesText::tr("（%1）").arg(parts.join(ValuesText::tr("：")));
}

/// The sentence; %1 takes the particulars.
const char *sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
        return QT_TRANSLATE_NOOP("Values",
                                 "命令写法不对%1，什么也没有改动；请用 --help 查看正确写法后重试。");
    case ErrorCode::CannotOpen:
        return QT_TRANSLATE_NOOP("Values",
                                 "文件或文件夹打不开%1，什么也没有改动；请检查它是否存在、是否有权读取。");
    case ErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("Values",
                                 "文件内容不是完整的 JSON%1，什么也没有改动；请重新导出或重新复制该文件。");
    case ErrorCode::NotYaml:
        return QT_TRANSLATE_NOOP("Values",
                                 "文件不是本程序认可的 YAML 写法%1，没有采用；请按所示位置改正后重试。");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Values", "文件太大%1，没有读入，什么也没有改动；请缩小或拆分后重试。");
    case ErrorCode::BadInput:
        return QT_TRANSLATE_NOOP(
            "Values", "有内容缺少、类型不对或超出范围%1，没有采用，什么也没有改动；请改正后重试。");
    case ErrorCode::UnknownPolicy:
        return QT_TRANSLATE_NOOP("Values",
                                 "没有这个政策包%1，已录入的内容不受影响；请另选政策，或先装入该政策包。");
    case ErrorCode::PolicyNotInForce:
        return QT_TRANSLATE_NOOP(
            "Values", "该政策在受理当日不施行%1，已录入的内容不受影响；请核对受理日期或另选政策。");
    case ErrorCode::PackInvalid:
        return QT_TRANSLATE_NOOP("Values",
                                 "政策包有错误%1，没有采用，原有政策不受影响；请联系政策包的编写人改正。");
    case ErrorCode::SheetInvalid:
        return QT_TRANSLATE_NOOP("Values",
                                 "表样文件有错误%1，没有采用，原有表样不受影响；请联系编写人改正。");
    case ErrorCode::UnknownSheet:
        return QT_TRANSLATE_NOOP("Values", "没有这种表样%1，没有打印；请另选表样。");
    case ErrorCode::CalendarUnknown:
        return QT_TRANSLATE_NOOP(
            "Values",
            "该日期超出已装入的放假安排%1，不能算出期限，已录入的内容不受影响；请装入新年度的放假安排。");
    case ErrorCode::TextOverflow:
        return QT_TRANSLATE_NOOP("Values",
                                 "有一栏的文字在表上放不下%1，没有打印，内容原样保留；请缩短该栏后再打印。");
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP("Values",
                                 "缺少打印表格所用的字体%1，没有打印，案件不受影响；请重新安装本程序。");
    case ErrorCode::StoreMissing:
        return QT_TRANSLATE_NOOP("Values", "这里没有案件库%1，什么也没有改动；请检查位置，或先新建案件库。");
    case ErrorCode::StoreExists:
        return QT_TRANSLATE_NOOP("Values",
                                 "这里已经有一个案件库%1，原有的库没有改动；请直接打开它，或另选位置。");
    case ErrorCode::StoreLocked:
        return QT_TRANSLATE_NOOP("Values",
                                 "案件库正被另一个窗口使用%1，什么也没有改动；请先关闭那个窗口再重试。");
    case ErrorCode::RemovableDrive:
        return QT_TRANSLATE_NOOP(
            "Values",
            "案件库不能放在 U 盘等可移动磁盘上%1，没有打开，什么也没有改动；请把它放在本机硬盘上，"
            "U 盘上只放备份或练习。");
    case ErrorCode::StoreFromFuture:
        return QT_TRANSLATE_NOOP("Values",
                                 "案件库由更新版本的程序写成%1，没有打开，也没有改动；请升级本程序。");
    case ErrorCode::StoreDamaged:
        return QT_TRANSLATE_NOOP(
            "Values",
            "案件库的内容与校验值不一致%1，没有改动任何记录；请停止使用该库，用备份恢复或联系管理员。");
    case ErrorCode::NoSuchCase:
        return QT_TRANSLATE_NOOP("Values", "案件库中没有这个案件%1，什么也没有改动；请核对编号。");
    case ErrorCode::StageRefused:
        return QT_TRANSLATE_NOOP("Values", "案件当前环节不允许这样做%1，案件没有改动；请先办完当前环节。");
    case ErrorCode::ValidationFailed:
        return QT_TRANSLATE_NOOP(
            "Values", "还有错误未改正，不能进入下一步%1，已录入的内容都已保留；请按提示逐项改正。");
    case ErrorCode::LineClaimed:
        return QT_TRANSLATE_NOOP("Values",
                                 "有缴费明细已在另一案件中申请%1，本次没有保存该明细；请核对是否重复申请。");
    case ErrorCode::PictureInvalid:
        return QT_TRANSLATE_NOOP(
            "Values", "该材料不是可用的图片或 PDF%1，没有收入，其他材料不受影响；请重新扫描或另选文件。");
    case ErrorCode::UnsafePath:
        return QT_TRANSLATE_NOOP("Values",
                                 "文件的位置或种类不合规定%1，没有读写；材料请放进申请文件所在的文件夹。");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Values",
            "写入位置所在的磁盘已满%1，没有写入，原有内容完好；请在那里腾出空间，或换一个位置后重试。");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP(
            "Values", "没有写入的权限%1，没有写入，原有内容完好；请换一个位置，或请管理员开通权限。");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("Values", "写入失败%1，原有内容完好；请检查磁盘或网络盘是否正常后重试。");
    case ErrorCode::ReadFailed:
        return QT_TRANSLATE_NOOP("Values",
                                 "读取失败%1，什么也没有改动；请检查磁盘、U 盘或网络盘是否正常后重试。");
    case ErrorCode::OutOfResources:
        return QT_TRANSLATE_NOOP(
            "Values",
            "电脑的内存或可同时打开的文件数不够%1，这一步没有做，已保存的内容完好；请关闭其他程序后重试。");
    case ErrorCode::AnswerUnwritten:
        return QT_TRANSLATE_NOOP(
            "Values", "已经办完并保存，不必重做，只是结果没能写到输出%1；请检查输出的位置是否已满或已断开。");
    case ErrorCode::PrinterGone:
        return QT_TRANSLATE_NOOP("Values",
                                 "打印机不可用%1，没有打印，案件不受影响；请检查打印机或另选一台。");
    case ErrorCode::PrintFailed:
        return QT_TRANSLATE_NOOP("Values", "打印任务没有完成%1，案件不受影响；请检查打印机后重新打印。");
    case ErrorCode::SignInNeeded:
        return QT_TRANSLATE_NOOP("Values", "这个案件库要先登录%1，什么也没有改动；请用自己的账户登录。");
    case ErrorCode::WrongPassword:
        return QT_TRANSLATE_NOOP("Values", "账户或密码不对%1，没有登录，什么也没有改动；请重新输入。");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("Values", "已锁定%1，什么也没有改动；请稍后登录，或请系统管理员处理。");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("Values",
                                 "这个账户的岗位不能这样做%1，什么也没有改动；请由有此岗位的人办理。");
    case ErrorCode::SameSigner:
        return QT_TRANSLATE_NOOP("Values", "这一步要另一个人来做%1，什么也没有改动；请另一位同事办理。");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP(
            "Values", "操作已取消%1，未完成的部分没有保留，已完成的部分不受影响；需要时可重新操作。");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Values",
                                 "程序内部出错%1，已保存的内容完好；请重新打开程序，仍出现时请报告故障。");
    }
    return QT_TRANSLATE_NOOP("Values",
                             "程序内部出错%1，已保存的内容完好；请重新打开程序，仍出现时请报告故障。");
}

} // namespace

QString explain(const Error &error)
{
    qCInfo(toldFailures, "%s %s", qPrintable(errorName(error.code)),
           qPrintable(placeKindName(placeKind(error.place))));
    return ValuesText::tr(sentence(error.code)).arg(particulars(error));
}

} // namespace counter
