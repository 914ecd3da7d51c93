"""The first time at a counter, played clumsily: Enter, F1, F12 and Alt+R out of turn; then finished rightly, and
started again."""
import json
import os

OFFICE, REGION, WINDOW, CLERK, POLICY = "机构代码", "地区", "窗口", "受理人姓名", "执行的文件"
BEGIN, HELP = "开始使用", "说明正文"
ENTERED = ("４４１４０２", "梅州市梅江区", "3", "陈小梅")  # the code with the input method's wide digits


def nothing_is_made(s):
    """The program is there still, and nothing is on the disk."""
    s.expect(s.program.is_running(), "the program has gone")
    s.expect(not os.path.exists(os.path.join(s.program.store, "store.sqlite")), "a store was made")


def enter_through_empty_fields(s):
    for field in (REGION, WINDOW, CLERK, POLICY, BEGIN):
        s.press("Return", field)
    s.press("Return", BEGIN, times=5)
    nothing_is_made(s)
    s.expect(not any(s.what_is_typed().values()), f"Enter typed {s.what_is_typed()}")


def begin_too_early(s, field, sentence):
    """F12 says what is missing and goes there; nothing is typed by it."""
    before = s.what_is_typed()
    s.press("F12", field, role="text")
    s.sees(sentence)
    s.nothing_landed(before, "F12")
    nothing_is_made(s)


def help_and_back(s, field):
    """Keys that are pressed in the help land in no field."""
    before = s.what_is_typed()
    s.press("F1", HELP)
    s.sees("使用手册")
    s.press("7")
    s.press("Return", HELP)
    s.picture("help")
    s.press("Escape", field, role="text")
    s.nothing_landed(before, "7")
    nothing_is_made(s)


def no_backup_after_all(s, field):
    """There is nothing to restore; Esc ends the file dialog and not the program."""
    before = s.what_is_typed()
    s.press("alt+r", "目录")
    s.press("Escape", field, role="text")
    s.nothing_landed(before, "Alt+R")
    nothing_is_made(s)


def filled_in_with_help(s):
    """Each field is asked for when its turn comes."""
    begin_too_early(s, OFFICE, "机构代码是六位数字，如 441402")
    s.enter("44140", REGION)
    begin_too_early(s, OFFICE, "机构代码是六位数字，如 441402")
    s.picture("refused")
    s.press("ctrl+a", OFFICE)
    s.enter(ENTERED[0], REGION, name=True)
    begin_too_early(s, REGION, "请填地区，如 梅州市梅江区")
    help_and_back(s, REGION)
    s.enter(ENTERED[1], WINDOW, name=True)
    begin_too_early(s, WINDOW, "请填窗口号")
    no_backup_after_all(s, WINDOW)
    s.enter(ENTERED[2], CLERK)
    help_and_back(s, CLERK)
    s.enter("　", POLICY, name=True)
    begin_too_early(s, CLERK, "请填受理人姓名")
    s.press("ctrl+a", CLERK)
    s.enter(ENTERED[3], POLICY, name=True)
    s.expect(set(s.what_is_typed().values()) == set(ENTERED), f"there stands {s.what_is_typed()}")


def store(s):
    """What the command line says of the store, which is whole."""
    verified = json.loads(s.program.command("store", "verify"))
    s.expect(verified["ok"] and verified["problems"] == [], f"verified: {verified}")
    return json.loads(s.program.command("store", "info"))


def play(s):
    s.open()
    s.focus_on(OFFICE)
    nothing_is_made(s)
    enter_through_empty_fields(s)
    filled_in_with_help(s)
    s.press("F12", "系统管理员姓名")
    s.picture("first-account")
    nothing_is_made(s)
    s.press("alt+l", "单位名称")
    s.is_empty("单位名称")
    s.sees("陈小梅")
    s.picture("begun")
    s.close()
    made = store(s)

    s.open()
    s.focus_on("单位名称")
    s.is_empty("单位名称")
    s.close()
    again = store(s)
    s.expect((again["id"], again["made"]) == (made["id"], made["made"]), f"another store: {made} {again}")
    s.expect((again["office"], again["region"], again["window"], again["clerk"]) ==
             ("441402", "梅州市梅江区", "3", "陈小梅"), f"stored: {again}")
    s.expect(again["policy"] == "meizhou-2021-11" and again["cases"] == 0, f"stored: {again}")
