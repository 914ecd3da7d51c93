"""The evening's backup on a stick, and the next morning on a new machine."""
import os

from harness import unit


def play(s):
    s.first_start()
    s.enter(unit.NAME, "社会信用代码", name=True)
    s.enter(unit.TAXPAYER, "单位社保号")
    s.press("ctrl+s", "单位社保号")
    s.sees("已暂存")
    stick = os.path.join(s.program.home, "stick")
    os.mkdir(stick)
    s.press("F11", "机构代码")
    s.press("alt+b", "目录")
    s.choose_path(stick, "机构代码")
    s.sees("已备份到")
    s.picture("backed-up")
    s.press("F2", "单位社保号")
    s.close()
    case, = s.program.cases()
    backup, = os.listdir(stick)

    s.at_another_machine()
    s.open()
    s.focus_on("机构代码")
    s.press("alt+r", "目录")
    s.choose_path(os.path.join(stick, backup), "取消")
    s.press("Tab", "恢复")
    s.press("space", "确定")
    s.sees("已恢复：1 件、1 版")
    s.press("Return", "单位名称")
    s.press("F4", "查找案件")
    s.sees("共 1 件")
    s.picture("restored")
    s.close()
    restored, = s.program.cases()
    s.expect(restored["name"] == unit.NAME and restored["case"] == case["case"], f"restored: {restored}")
    s.program.command("store", "verify")
