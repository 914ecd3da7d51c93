"""Two applications side by side; the plug is pulled; both are taken up again, saved, and the window is closed."""
from harness import unit

OTHER = "梅县区伟业电子厂"


def play(s):
    s.first_start()
    s.enter(unit.NAME, "社会信用代码", name=True)
    s.enter(unit.TAXPAYER, "单位社保号")
    s.press("ctrl+n", "单位名称")
    s.is_empty("单位名称")
    s.enter(OTHER, "社会信用代码", name=True)
    s.press("ctrl+Page_Down")
    s.stands("单位名称", unit.NAME)
    s.press("ctrl+Page_Down")
    s.stands("单位名称", OTHER)
    s.enter_words("91441403MA5A1B2C3D", at="社会信用代码")
    s.picture("side-by-side")
    s.is_kept()
    s.kill()

    s.open()
    s.sees("上次退出时有 2 份录入没有暂存")
    s.picture("offered")
    s.press("alt+r", "单位名称")
    seen = [s.what_stands("单位名称")]
    s.press("ctrl+s")
    s.sees("已暂存")
    s.press("ctrl+Page_Down")
    seen.append(s.what_stands("单位名称", other_than=seen[0]))
    s.press("ctrl+s")
    s.picture("resumed")
    s.expect(sorted(seen) == sorted([unit.NAME, OTHER]), f"resumed: {seen}")
    s.close()

    cases = s.program.cases()
    s.expect(sorted((case["name"], case["taxpayerId"], case["stage"]) for case in cases) == sorted([
        (unit.NAME, unit.TAXPAYER, "draft"), (OTHER, "91441403MA5A1B2C3D", "draft")]), f"stored: {cases}")
    s.program.command("store", "verify")
