#include "models/support/settinglist.h"

#include <QtGlobal>
#include <array>

namespace counter {

namespace {

constexpr const char *Number = "[0-9]{1,2}(\\.[0-9]{1,2})?";
constexpr const char *Locale = "(C|POSIX|[a-z]{2}_[A-Z]{2})(\\.(UTF-8|utf8))?";

constexpr std::array Rows{
    SettingRow{SettingHome::Store, "desk.office", QT_TRANSLATE_NOOP("SettingList", "经办机构代码")},
    SettingRow{SettingHome::Store, "desk.region", QT_TRANSLATE_NOOP("SettingList", "地区")},
    SettingRow{SettingHome::Store, "desk.window", QT_TRANSLATE_NOOP("SettingList", "窗口号")},
    SettingRow{SettingHome::Store, "desk.clerk", QT_TRANSLATE_NOOP("SettingList", "受理人")},
    SettingRow{SettingHome::Store, "desk.policy", QT_TRANSLATE_NOOP("SettingList", "默认政策")},
    SettingRow{SettingHome::Store, "office.kind", QT_TRANSLATE_NOOP("SettingList", "机构类别"), "^(tax|agency|joint)$"},
    SettingRow{SettingHome::Store, "print.sheet.",
               QT_TRANSLATE_NOOP("SettingList", "各文书的打印机、纸盒和份数")},
    SettingRow{SettingHome::Store, "print.calibration.",
               QT_TRANSLATE_NOOP("SettingList", "各打印机纸盒的打印校准")},
    SettingRow{SettingHome::Store, "print.properties.",
               QT_TRANSLATE_NOOP("SettingList", "各打印机在打印机属性里选的设置")},
    SettingRow{SettingHome::Store, "print.given.",
               QT_TRANSLATE_NOOP("SettingList", "文书上本单位固定填写的栏目")},
    SettingRow{SettingHome::Store, "store.id", QT_TRANSLATE_NOOP("SettingList", "案件库的标识")},
    SettingRow{SettingHome::Store, "store.made", QT_TRANSLATE_NOOP("SettingList", "案件库建立的时间")},
    SettingRow{SettingHome::Store, "store.epoch",
               QT_TRANSLATE_NOOP("SettingList", "第几次启用（从备份恢复一次加一）"), "[0-9]{1,6}"},
    SettingRow{SettingHome::Store, "store.restored", QT_TRANSLATE_NOOP("SettingList", "从备份恢复的时间")},
    SettingRow{SettingHome::Store, "number.floor.",
               QT_TRANSLATE_NOOP("SettingList", "恢复时各年度已给到的受理编号")},
    SettingRow{SettingHome::Store, "backup.last", QT_TRANSLATE_NOOP("SettingList", "上次备份的时间")},
    SettingRow{SettingHome::Window, "window", QT_TRANSLATE_NOOP("SettingList", "窗口的位置和大小")},
    SettingRow{SettingHome::Window, "sides", QT_TRANSLATE_NOOP("SettingList", "左右两栏的宽度")},
    SettingRow{SettingHome::Window, "blocks", QT_TRANSLATE_NOOP("SettingList", "各块的高度")},
    SettingRow{SettingHome::Window, "columns", QT_TRANSLATE_NOOP("SettingList", "缴费明细的列宽")},
    SettingRow{SettingHome::Environment, "QT_SCALE_FACTOR",
               QT_TRANSLATE_NOOP("SettingList", "窗口放大的倍数"), Number},
    SettingRow{SettingHome::Environment, "QT_FONT_DPI", QT_TRANSLATE_NOOP("SettingList", "字的大小"),
               "[0-9]{2,3}"},
    SettingRow{SettingHome::Environment, "QT_QPA_PLATFORM", QT_TRANSLATE_NOOP("SettingList", "显示方式"),
               "xcb|wayland|offscreen|windows|minimal"},
    SettingRow{SettingHome::Environment, "QT_IM_MODULE", QT_TRANSLATE_NOOP("SettingList", "输入法"),
               "fcitx|fcitx5|ibus|xim|wayland|compose"},
    SettingRow{SettingHome::Environment, "XDG_SESSION_TYPE", QT_TRANSLATE_NOOP("SettingList", "桌面会话"),
               "x11|wayland|tty"},
    SettingRow{SettingHome::Environment, "XDG_DATA_HOME",
               QT_TRANSLATE_NOOP("SettingList", "另定的资料文件夹（Linux）")},
    SettingRow{SettingHome::Environment, "XDG_STATE_HOME",
               QT_TRANSLATE_NOOP("SettingList", "另定的运行记录文件夹（Linux）")},
    SettingRow{SettingHome::Environment, "LANG", QT_TRANSLATE_NOOP("SettingList", "系统语言"), Locale},
    SettingRow{SettingHome::Environment, "LC_ALL", QT_TRANSLATE_NOOP("SettingList", "系统语言（全部）"),
               Locale},
};

} // namespace

std::span<const SettingRow> settingList()
{
    return Rows;
}

} // namespace counter
