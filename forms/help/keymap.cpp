#include "forms/help/keymap.h"

#include "forms/help/helptext.h"
#include <array>

namespace counter {

namespace {

struct Row
{
    const char *place;
    const char *keys;
    const char *text;
};

constexpr const char *Everywhere = QT_TRANSLATE_NOOP("Help", "各处");
constexpr const char *Intake = QT_TRANSLATE_NOOP("Help", "受理");
constexpr const char *Grid = QT_TRANSLATE_NOOP("Help", "缴费明细");
constexpr const char *Panel = QT_TRANSLATE_NOOP("Help", "核验结论");
constexpr const char *Papers = QT_TRANSLATE_NOOP("Help", "附列资料");
constexpr const char *Viewer = QT_TRANSLATE_NOOP("Help", "查看资料");
constexpr const char *Cases = QT_TRANSLATE_NOOP("Help", "案件");
constexpr const char *Policies = QT_TRANSLATE_NOOP("Help", "政策");
constexpr const char *Preview = QT_TRANSLATE_NOOP("Help", "打印预览");
constexpr const char *Calibrate = QT_TRANSLATE_NOOP("Help", "打印校准");
constexpr const char *Settings = QT_TRANSLATE_NOOP("Help", "设置");
constexpr const char *Help = QT_TRANSLATE_NOOP("Help", "帮助");

constexpr std::array Rows{
    Row{Everywhere, "F1", QT_TRANSLATE_NOOP("Help", "帮助：当前这一处的说明、手册、按键表")},
    Row{Everywhere, "F2", QT_TRANSLATE_NOOP("Help", "到受理")},
    Row{Everywhere, "F4", QT_TRANSLATE_NOOP("Help", "到案件")},
    Row{Everywhere, "F6", QT_TRANSLATE_NOOP("Help", "到政策")},
    Row{Everywhere, "F7", QT_TRANSLATE_NOOP("Help", "核对打印件（扫描、输入二维码，或拖入扫描件）")},
    Row{Everywhere, "F11", QT_TRANSLATE_NOOP("Help", "到设置（Alt+S 保存，Alt+B 立即备份）")},
    Row{Everywhere, "Ctrl+L", QT_TRANSLATE_NOOP("Help", "锁定窗口、换人（练习：换岗位）")},
    Row{Everywhere, "Tab / Shift+Tab", QT_TRANSLATE_NOOP("Help", "下一项 / 上一项")},
    Row{Everywhere, "Enter", QT_TRANSLATE_NOOP("Help", "下一项（在栏内）；按下（在按钮上）。从不提交")},
    Row{Everywhere, QT_TRANSLATE_NOOP("Help", "Alt+字母"),
        QT_TRANSLATE_NOOP("Help", "带括号字母的按钮和选项")},
    Row{Everywhere, "Ctrl+B", QT_TRANSLATE_NOOP("Help", "在“关于”中：故障包")},
    Row{Intake, "Ctrl+N", QT_TRANSLATE_NOOP("Help", "新申请")},
    Row{Intake, "Ctrl+S", QT_TRANSLATE_NOOP("Help", "暂存")},
    Row{Intake, "F8", QT_TRANSLATE_NOOP("Help", "打印预览")},
    Row{Intake, "F9", QT_TRANSLATE_NOOP("Help", "为什么（当前一笔的理由全文）")},
    Row{Intake, "Alt+1 / Alt+2 / Alt+3", QT_TRANSLATE_NOOP("Help", "在理由中：本笔 / 本人 / 全案")},
    Row{Intake, "Ctrl+Tab", QT_TRANSLATE_NOOP("Help", "到下一栏（Ctrl+Shift+Tab 上一栏）")},
    Row{Intake, "Ctrl+PgDown / Ctrl+W", QT_TRANSLATE_NOOP("Help", "下一份在办 / 收起这份")},
    Row{Intake, "F12", QT_TRANSLATE_NOOP("Help", "提交受理")},
    Row{Intake, "Ctrl+Z / Ctrl+Y", QT_TRANSLATE_NOOP("Help", "撤销 / 重做")},
    Row{Grid, QT_TRANSLATE_NOOP("Help", "方向键 / Tab"),
        QT_TRANSLATE_NOOP("Help", "在格间移动（Tab 到最后一格后走出表格）")},
    Row{Grid, "202401-202412", QT_TRANSLATE_NOOP("Help", "在所属期键入一段，展开为各月")},
    Row{Grid, "Ctrl+D", QT_TRANSLATE_NOOP("Help", "向下填充（正在键入时也行）")},
    Row{Grid, "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Help", "照这一位的明细填名单里的下一位")},
    Row{Grid, "Ctrl+↓ / Ctrl+↑", QT_TRANSLATE_NOOP("Help", "下一险种、下一人的第一笔 / 上一个")},
    Row{Grid, "Ctrl+C / Ctrl+V", QT_TRANSLATE_NOOP("Help", "复制 / 从表格粘贴")},
    Row{Grid, "Alt+↓", QT_TRANSLATE_NOOP("Help", "在参保人格中：列出名单（↓ ↑ 选，Enter 填入）")},
    Row{Grid, "Ctrl+Delete", QT_TRANSLATE_NOOP("Help", "删除整行")},
    Row{Grid, "Ctrl+Shift+Delete", QT_TRANSLATE_NOOP("Help", "删去不予退费的所有行")},
    Row{Panel, "Alt+Y / Alt+N", QT_TRANSLATE_NOOP("Help", "答：是 / 否")},
    Row{Panel, "Alt+M / Alt+W", QT_TRANSLATE_NOOP("Help", "答：填入 / 无（也可在格里填 - 或 w）")},
    Row{Panel, "Alt+A", QT_TRANSLATE_NOOP("Help", "答案对列出的各笔都是（每笔都要问的事）")},
    Row{Panel, "Alt+U", QT_TRANSLATE_NOOP("Help", "仍未核实，看下一个问题")},
    Row{Panel, QT_TRANSLATE_NOOP("Help", "方向键"), QT_TRANSLATE_NOOP("Help", "在月份带上移动")},
    Row{Panel, QT_TRANSLATE_NOOP("Help", "空格 / Enter"),
        QT_TRANSLATE_NOOP("Help", "在月份带上：选中该笔 / 看理由")},
    Row{Panel, QT_TRANSLATE_NOOP("Help", "Shift+方向键 / Ctrl+A"),
        QT_TRANSLATE_NOOP("Help", "在月份带上：选多个月（Esc 取消）")},
    Row{Papers, "F10", QT_TRANSLATE_NOOP("Help", "添加文件")},
    Row{Papers, "Ctrl+Shift+V", QT_TRANSLATE_NOOP("Help", "粘贴图片或文件")},
    Row{Papers, "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Help", "登记没有扫描的纸质件")},
    Row{Papers, "Enter", QT_TRANSLATE_NOOP("Help", "查看；在虚线框上：添加所缺资料")},
    Row{Papers, "Delete", QT_TRANSLATE_NOOP("Help", "移除")},
    Row{Viewer, "PgUp / PgDown", QT_TRANSLATE_NOOP("Help", "上一页 / 下一页")},
    Row{Viewer, "Ctrl+= / Ctrl+- / Ctrl+0", QT_TRANSLATE_NOOP("Help", "放大 / 缩小 / 整页")},
    Row{Viewer, "Ctrl+L / Ctrl+R", QT_TRANSLATE_NOOP("Help", "左转 / 右转")},
    Row{Cases, "Ctrl+F", QT_TRANSLATE_NOOP("Help", "查找（在案件的任何地方）")},
    Row{Cases, "Alt+1 / Alt+2 / Alt+3",
        QT_TRANSLATE_NOOP("Help", "今日受理 / 待补正 / 本月待移交（再按一次取消）")},
    Row{Everywhere, "Alt+Q", QT_TRANSLATE_NOOP("Help", "时间不对时：日期没错，确认")},
    Row{Cases, "Enter / F12", QT_TRANSLATE_NOOP("Help", "打开")},
    Row{Cases, "Ctrl+H", QT_TRANSLATE_NOOP("Help", "经过：各版本和改动")},
    Row{Cases, "Ctrl+J", QT_TRANSLATE_NOOP("Help", "在经过中：谁看过、打印过、导出过")},
    Row{Cases, "Ctrl+P", QT_TRANSLATE_NOOP("Help", "成批打印：所选的或列出的全部（Ctrl+A 选中已显示的）")},
    Row{Cases, "Ctrl+K", QT_TRANSLATE_NOOP("Help", "核对打印件")},
    Row{Cases, "Ctrl+E", QT_TRANSLATE_NOOP("Help", "导出到文件夹")},
    Row{Cases, "Delete", QT_TRANSLATE_NOOP("Help", "作废草稿（须写原因）")},
    Row{Policies, "Ctrl+O", QT_TRANSLATE_NOOP("Help", "检查政策包文件")},
    Row{Policies, "Ctrl+T", QT_TRANSLATE_NOOP("Help", "在已有案件上试算（Esc 停止）")},
    Row{Policies, "Ctrl+Shift+U", QT_TRANSLATE_NOOP("Help", "启用新包")},
    Row{Preview, "Alt+← / Alt+→", QT_TRANSLATE_NOOP("Help", "上一页 / 下一页")},
    Row{Preview, "Ctrl+= / Ctrl+-", QT_TRANSLATE_NOOP("Help", "放大 / 缩小")},
    Row{Preview, "Ctrl+0 / Ctrl+1", QT_TRANSLATE_NOOP("Help", "整页 / 页宽")},
    Row{Preview, "Ctrl+S / Ctrl+G", QT_TRANSLATE_NOOP("Help", "存为 PDF / 图片")},
    Row{Preview, "Ctrl+P", QT_TRANSLATE_NOOP("Help", "打印")},
    Row{Preview, "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Help", "打印本环节全套")},
    Row{Preview, "Ctrl+K", QT_TRANSLATE_NOOP("Help", "打印校准（在设置中也是）")},
    Row{Calibrate, "Ctrl+R / F5", QT_TRANSLATE_NOOP("Help", "打印尺规页 / 算出校准")},
    Row{Calibrate, "Ctrl+T / Ctrl+D", QT_TRANSLATE_NOOP("Help", "打印校验页 / 不校准")},
    Row{Calibrate, "Ctrl+S", QT_TRANSLATE_NOOP("Help", "保存校准")},
    Row{Settings, "Alt+S / Alt+B / Alt+R", QT_TRANSLATE_NOOP("Help", "保存设置 / 立即备份 / 从备份恢复")},
    Row{Settings, "Alt+Z", QT_TRANSLATE_NOOP("Help", "账户和岗位")},
    Row{Settings, "Alt+H", QT_TRANSLATE_NOOP("Help", "录入新一年的放假安排")},
    Row{Settings, "Alt+N / Alt+G / Alt+T / Alt+D",
        QT_TRANSLATE_NOOP("Help", "在账户中：新账户 / 岗位 / 停用、恢复 / 代理")},
    Row{Settings, "Alt+R / Alt+X / Alt+C / Alt+P",
        QT_TRANSLATE_NOOP("Help", "在账户中：重置密码 / 注销 / 新恢复卡 / 换自己的密码（恢复卡：存成 PDF）")},
    Row{Settings, "Alt+K / Alt+L", QT_TRANSLATE_NOOP("Help", "登录时用恢复卡 / 第一次使用时以后再设账户")},
    Row{Help, "Ctrl+S", QT_TRANSLATE_NOOP("Help", "把使用手册存为 PDF")},
};

} // namespace

QList<KeyAction> keyMap()
{
    QList<KeyAction> keys;
    for (const Row &row : Rows)
        keys.append({HelpText::tr(row.place), HelpText::tr(row.keys), HelpText::tr(row.text)});
    return keys;
}

} // namespace counter
