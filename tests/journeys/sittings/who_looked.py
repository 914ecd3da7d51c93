"""谁看过: a case is looked at, its paper too, and found by a whole number; all of it is listed by one key."""
import json
import os

from harness import unit

SAMPLE = os.path.realpath(os.path.join(os.path.dirname(__file__),
                                       "../../../resources/samples/evidence/bank-account.png"))


def play(s):
    s.first_start()
    s.enter(unit.NAME, "社会信用代码", name=True)
    s.press("F10", "文件名称")
    s.choose_path(SAMPLE, "社会信用代码")
    s.sees("已收 1 件")
    s.press("ctrl+s", "社会信用代码")
    s.sees("已暂存")
    s.press("ctrl+w")
    s.press("F4", "查找案件")
    s.sees("共 1 件")
    s.press("Down", "（未受理）")
    s.press("Return", "单位名称")
    s.press("F4", "查找案件")
    s.press("Down", "（未受理）")
    s.press("ctrl+h", "1")
    s.press("ctrl+j", "1")
    s.picture("listed")
    s.close()

    case, = s.program.cases()
    s.program.command("case", "list", "11010519491231002X")
    events = json.loads(s.program.command("event", "list"))
    kinds = [event["kind"] for event in events if event["kind"] != "setting"]
    s.expect(kinds == ["case-opened", "case-opened", "search"], f"on record: {kinds}")
    s.expect(all(event["account"] == "陈小梅" for event in events), f"by somebody else: {events}")
    s.expect("11010519491231002X" not in json.dumps(events), "a whole number lies in the log's words")
    listed = json.loads(s.program.command("event", "list", "--case", case["case"]))
    s.expect(len(listed) == 2, f"of the case: {listed}")
    s.program.command("store", "verify")
