"""The State Council's notice for the next year is pasted and held against what was read; the start asks no more."""
import datetime
import json
import os
import re

from harness import screen, unit
from harness.holidays import Year

CHINA = datetime.timezone(datetime.timedelta(hours=8))
CODE = "社会信用代码"
NOTICE, SOURCE, OFF, WORK = "通知全文", "依据", "放假的日子", "周末上班的日子"


def last_known_year(s):
    """As the settings have it."""
    return int(re.search(r"工作日历：\d+ 年至 (\d+) 年", s.eyes.words()).group(1))


def is_said(s, year):
    """Whether the start says that this year is missing."""
    return f"缺 {year.year} 年的放假安排" in s.eyes.words()


def is_due(year):
    """The next year is asked for from November on."""
    today = datetime.datetime.now(CHINA).date()
    return year.year <= today.year + (today.month >= 11)


def calendar_file(s, year):
    return os.path.join(s.program.store, "calendars", f"holidays-{year.year}.yaml")


def pasted(s, text):
    """In place of what stands there."""
    s.press("ctrl+a", NOTICE)
    screen.copy(text)
    s.press("ctrl+v", NOTICE)
    s.stands(NOTICE, text)


def not_the_notice(s, year):
    """Another text is pasted: it is said what is missing, and F12 puts nothing in force."""
    pasted(s, "节假日期间，各单位要安排好值班。")
    s.sees("没有读到放假的日子，请把通知全文贴进来")
    s.press("F12", NOTICE)
    s.expect(not os.path.exists(calendar_file(s, year)), "a calendar without days is in force")
    s.is_empty(OFF)


def held_against_the_notice(s, year):
    """Enter leads through what was read and puts nothing in force."""
    pasted(s, year.notice())
    s.stands(SOURCE, year.title)
    s.stands(OFF, year.off_text())
    s.stands(WORK, year.work_text())
    s.sees(f"算出 {year.year} 年工作日 {year.working_days()} 天")
    s.press("Tab", "年度")
    s.expect(s.eyes.focus().text == str(year.year), f"the year is {s.eyes.focus().text}")
    for field in (SOURCE, OFF, WORK, "采用", "返回", NOTICE):
        s.press("Return", field)
    s.stands(NOTICE, year.notice())
    s.expect(not os.path.exists(calendar_file(s, year)), "Enter put a calendar in force")
    s.picture("read")


def a_slip(s, year):
    """A weekday more is no day that is worked in exchange; the slip is taken back."""
    slip = f", {year.a_weekday():%m-%d}"
    s.press("shift+Tab", "返回")
    s.press("shift+Tab", "采用")
    s.press("shift+Tab", WORK)
    before = s.what_is_typed()
    s.press("End")
    s.keys.type(slip)
    s.stands(WORK, year.work_text() + slip)
    s.sees("不是周六、周日，不会是调休上班的日子")
    s.nothing_landed(before, slip, {WORK})
    s.press("F12", WORK)
    s.picture("slip")
    s.expect(not os.path.exists(calendar_file(s, year)), "a wrong calendar is in force")
    s.press("BackSpace", WORK, times=len(slip))
    s.stands(WORK, year.work_text())
    s.sees(f"算出 {year.year} 年工作日")


def in_force(s, year):
    s.press("F12", "机构代码")
    s.sees(f"✓ {year.year} 年的放假安排已采用")
    s.expect(last_known_year(s) == year.year, f"the settings know {last_known_year(s)}")
    s.expect(not is_said(s, year), f"{year.year} is said to be missing still")
    s.picture("in-force")


def settings(s):
    s.press("F11", "机构代码")
    s.sees("工作日历：")


def put_in_force(s):
    """At the notice's word, while an application has been begun."""
    s.enter(unit.NAME, CODE, name=True)
    s.press("shift+Tab", "单位名称")
    settings(s)
    year = Year(last_known_year(s) + 1)
    s.expect(is_said(s, year) == is_due(year), f"what is said of {year.year} is wrong")
    before = s.what_is_typed()
    s.press("alt+h", NOTICE)
    not_the_notice(s, year)
    held_against_the_notice(s, year)
    a_slip(s, year)
    in_force(s, year)
    s.expect(s.what_is_typed() == before, f"in the settings stands {s.eyes.typed()}")
    s.press("F2", "单位名称")
    s.stands("单位名称", unit.NAME)
    s.press("Return", CODE)
    s.enter(unit.TAXPAYER, "单位社保号")
    s.press("ctrl+s", "单位社保号")
    s.sees("已暂存")
    return year


def at_the_next_start(s, year):
    """Nothing is said of it; the settings know it and go on with the one after."""
    s.open()
    s.focus_on("单位名称")
    s.expect(not is_said(s, year), f"{year.year} is said to be missing again")
    s.picture("next-start")
    settings(s)
    s.expect(last_known_year(s) == year.year, f"the settings know {last_known_year(s)}")
    s.press("alt+h", NOTICE)
    s.expect(s.eyes.find("年度").text == str(year.year + 1), "the dialog goes on with another year")
    s.press("Escape", "机构代码")
    s.press("F2", "单位名称")


def play(s):
    s.first_start()
    year = put_in_force(s)
    s.close()
    with open(calendar_file(s, year), encoding="utf-8") as file:
        stored = file.read()
    s.expect(all(words in stored for words in (year.title, f"off: [{year.off_text()}]", f"work: [{year.work_text()}]",
                                               f"workingDays: {year.working_days()}")), f"stored: {stored}")
    at_the_next_start(s, year)
    s.close()

    with open(calendar_file(s, year), encoding="utf-8") as file:
        s.expect(file.read() == stored, "the calendar is another")
    verified = json.loads(s.program.command("store", "verify"))
    s.expect(verified["ok"] and verified["problems"] == [], f"verified: {verified}")
    case, = s.program.cases()
    s.expect((case["name"], case["taxpayerId"]) == (unit.NAME, unit.TAXPAYER), f"stored: {case}")
