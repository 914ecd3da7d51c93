#include "app/commands/commandtable.h"

#include "app/commands/commandtext.h"
#include <QtGlobal>

namespace counter {

namespace {

const CommandEntry Table[] = {
    {"evaluate", evaluateCommand, false,
     QT_TRANSLATE_NOOP("Commands", "文件… [--policy 政策包] [--as-of 日期] [--table] | --batch 文件.jsonl"),
     QT_TRANSLATE_NOOP("Commands", "按政策包核验申请，输出核验结论（JSON）")},
    {"validate", validateCommand, false, QT_TRANSLATE_NOOP("Commands", "文件…"),
     QT_TRANSLATE_NOOP("Commands", "检查申请文件的填写，输出问题清单（JSON）")},
    {"print", printCommand, true,
     QT_TRANSLATE_NOOP(
         "Commands",
         "文件… | --stored 案件… | --month 月份 | --batch 文件.jsonl [--sheet 表样 | --set 套] [-o "
         "输出.pdf|输出.png]\n"
         "      [--printer 打印机 [--tray 纸盒]] [--overprint] [--copies 份数] [--with “栏=值；…”]"),
     QT_TRANSLATE_NOOP("Commands", "填写并打印审批表和窗口的其他文书")},
    {"feel", feelCommand, false,
     QT_TRANSLATE_NOOP("Commands", "表达式 [--context 文件] | --batch 文件.jsonl"),
     QT_TRANSLATE_NOOP("Commands", "计算政策包所用的表达式")},
    {"policy", policyCommand, false,
     QT_TRANSLATE_NOOP("Commands", "list | show 政策包 | check 文件 | use 文件"),
     QT_TRANSLATE_NOOP("Commands", "列出、查看、检查政策包，启用政策包或放假安排")},
    {"sheet", sheetCommand, true, QT_TRANSLATE_NOOP("Commands", "list | check 文件 | fields"),
     QT_TRANSLATE_NOOP("Commands", "列出、检查表样")},
    {"store", storeCommand, false,
     QT_TRANSLATE_NOOP("Commands",
                       "init [--office 机构代码] | info | verify | reindex | backup 输出 | restore 备份 "
                       "[--last-number 编号]\n"
                       "      | confirm-date 日期 --reason 理由"),
     QT_TRANSLATE_NOOP("Commands", "建立、核对、备份和恢复案件库，确认日期")},
    {"case", caseCommand, false,
     QT_TRANSLATE_NOOP("Commands",
                       "list | show 案件 | history 案件 | import 文件… | export 案件 -o 文件夹 | attach 案件 "
                       "文件… [--reason "
                       "理由]\n"
                       "      | find-code 码|图片或PDF"),
     QT_TRANSLATE_NOOP("Commands", "查看、导入、导出案件库中的案件")},
    {"event", eventCommand, false,
     QT_TRANSLATE_NOOP("Commands", "list [--case 案件] [--account 姓名] [--from 日期] [--to 日期]"),
     QT_TRANSLATE_NOOP("Commands", "列出操作记录：谁在什么时候看过、打印过、导出过案件，改过设置（JSON）")},
    {"account", accountCommand, true,
     QT_TRANSLATE_NOOP(
         "Commands",
         "add 姓名 --staff 工号 --roles 岗位,… --new-password-file 文件 [--recovery-card 卡.pdf]\n"
         "      | list | matrix | roles 姓名 岗位,… | lock 姓名 | unlock 姓名 | retire 姓名\n"
         "      | password --new-password-file 文件 | reset 姓名 --new-password-file 文件 --with "
         "姓名 --with-password-file 文件\n"
         "      | card -o 卡.pdf\n"
         "      | deputise 姓名 --for 姓名 --from 日期 --to 日期 --document 文件编号\n"
         "      | recover [姓名] --code-file 文件 --new-password-file 文件"),
     QT_TRANSLATE_NOOP("Commands", "建立和管理账户；第一个账户给案件库加密")},
    {"fault-package", faultPackageCommand, true, QT_TRANSLATE_NOOP("Commands", "-o 文件"),
     QT_TRANSLATE_NOOP("Commands", "生成故障包：版本、机器、设置、统计和运行记录，不含个人信息")},
    {"manual", manualCommand, true, QT_TRANSLATE_NOOP("Commands", "-o 手册.pdf [--card]"),
     QT_TRANSLATE_NOOP("Commands", "把使用手册做成一本 PDF（--card：只要备份和恢复卡）")},
};

QString row(const CommandEntry &command)
{
    return QStringLiteral("  refund-counter %1 %2\n      %3\n")
        .arg(QLatin1String(command.name), CommandText::tr(command.usage), CommandText::tr(command.purpose));
}

} // namespace

std::span<const CommandEntry> commandTable()
{
    return Table;
}

const CommandEntry *findCommand(const QString &name)
{
    for (const CommandEntry &command : Table)
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

QString helpText()
{
    QString text = CommandText::tr("退费窗口：职工医疗保险费退费申请的受理、核验和打印。\n\n"
                                   "  refund-counter [--store 文件夹] [--practice] [申请文件]\n"
                                   "      打开窗口（--practice：练习；申请文件作为草稿打开）\n");
    for (const CommandEntry &command : Table)
        text += row(command);
    return text
        + CommandText::tr(
               "\n--store 文件夹   使用这个案件库\n--as 姓名        用这个账户登录（已有账户的案件库）\n"
               "--password-file 文件  密码在文件的第一行，“-”表示标准输入；不写就在终端上问\n--version       "
               " 显示版本、政策包和许可\n--help           "
               "显示本说明\n"
               "选项可以写在命令前面，也可以写在后面。文件写作“-”表示标准输入。\n"
               "限度：一份申请 32 MB、20000 行；批量文件行数不限，每行同一份申请；材料文件 50 MB；"
               "表达式的上下文和批量行 8 MB；政策包、表样 4 MB。\n"
               "退出码：0 完成；1 检查发现错误，或多个文件中有失败的；2 "
               "用法不对或输入读不懂，什么都没有改变；"
               "3 机器出了问题（磁盘已满、打印机不通、案件库被占用），没有丢失任何内容。\n");
}

QString helpText(const CommandEntry &command)
{
    return row(command);
}

} // namespace counter
