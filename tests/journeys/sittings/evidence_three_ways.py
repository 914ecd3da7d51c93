"""Papers come as a file, from the clipboard and dropped on the window; the focus stays where the clerk types."""
import os

from harness import screen, unit
from harness.drop import Dropper

SAMPLES = os.path.realpath(os.path.join(os.path.dirname(__file__), "../../../resources/samples/evidence"))


def sample(name):
    return os.path.join(SAMPLES, name)


def play(s):
    s.first_start()
    s.enter(unit.NAME, "社会信用代码", name=True)
    s.press("F10", "文件名称")
    s.choose_path(sample("bank-account.png"), "社会信用代码")
    s.sees("已收 1 件")
    screen.copy(file=sample("separation-certificate.png"), kind="image/png")
    s.press("ctrl+shift+v", "社会信用代码")
    s.sees("已收 2 件")
    # On a field: it takes no path for typing, the application takes the file.
    Dropper().drop([sample("written-request.pdf")], s.eyes.find("退费开户银行").box)
    s.sees("已收 3 件")
    s.focus_on("社会信用代码")
    s.enter(unit.TAXPAYER, "单位社保号")
    s.picture("three")
    s.press("ctrl+s", "单位社保号")
    s.sees("已暂存")
    s.close()

    case, = s.program.cases()
    application = s.program.show(case["case"])["application"]
    s.expect(application["claimant"]["name"] == unit.NAME, "the name is another")
    s.expect(application["claimant"]["taxpayerId"] == unit.TAXPAYER, "the code is another")
    s.expect(len(application["evidence"]) == 3, f"stored: {application['evidence']}")
    folder = os.path.join(s.program.home, "out")
    s.program.command("case", "export", case["case"], "-o", folder)
    stored = [open(os.path.join(folder, item["file"]), "rb").read() for item in application["evidence"]]
    for name in ("bank-account.png", "written-request.pdf"):
        s.expect(open(sample(name), "rb").read() in stored, f"{name} came out as something else")
    s.program.command("store", "verify")
