"""Two applications at once: typed in both, looked at as paper, closed and killed; both are there."""
from harness import unit

OTHER = "梅县区伟业电子厂"
OTHER_CODE = "91441403MA5A1B2C3D"


def both(s):
    """Typed into in turn; each keeps what is its own. Ends in the second."""
    s.enter(unit.NAME, "社会信用代码", name=True)
    s.press("ctrl+n", "单位名称")
    s.is_empty("单位名称")
    s.enter(OTHER, "社会信用代码", name=True)
    s.press("ctrl+Page_Down")
    s.stands("单位名称", unit.NAME)
    s.focus_on("社会信用代码")
    s.enter(unit.TAXPAYER, "单位社保号")
    s.press("ctrl+Page_Down")
    s.stands("单位名称", OTHER)
    s.focus_on("单位社保号")
    s.press("shift+Tab", "社会信用代码")
    s.enter(OTHER_CODE, "单位社保号")


def preview(s):
    s.press("F8", "打印页面")
    s.picture("preview")
    s.press("Escape", "单位社保号")
    s.stands("单位名称", OTHER)


def resumed(s):
    """Both are offered, and both are as they were."""
    s.open()
    s.sees("上次退出时有 2 份录入没有暂存")
    s.press("alt+r", "单位名称")
    seen = [s.what_stands("单位名称")]
    s.press("ctrl+Page_Down", "单位名称")
    seen.append(s.what_stands("单位名称", other_than=seen[0]))
    s.expect(sorted(seen) == sorted([unit.NAME, OTHER]), f"resumed: {seen}")


def play(s):
    s.first_start()
    both(s)
    preview(s)
    s.close()
    resumed(s)
    s.picture("resumed-after-close")
    s.kill()
    resumed(s)
    s.picture("resumed-after-kill")
    for _ in range(2):
        s.press("ctrl+s")
        s.sees("已暂存")
        s.press("ctrl+Page_Down")
    s.close()

    cases = s.program.cases()
    s.expect(sorted((case["name"], case["taxpayerId"], case["stage"]) for case in cases) == sorted([
        (unit.NAME, unit.TAXPAYER, "draft"), (OTHER, OTHER_CODE, "draft")]), f"stored: {cases}")
    s.program.command("store", "verify")
