"""Sixty rows from a spreadsheet; what was understood is said; one key takes all back and one brings it again."""
from harness import screen, unit

ROWS = [(f"{year}-{month:02}", insurance, paid, credit) for year in (2023, 2024) for month in range(1, 11)
        for insurance, paid, credit in (("基本", "420.00", "105.00"), ("生育", "30.12", "0.00"),
                                        ("补充", "13.00", "0.00"))]
KINDS = {"基本": "basic", "生育": "maternity", "补充": "supplementary"}


def table(name):
    """As the grid's columns stand on the screen, from the person to what went into the account."""
    return "\n".join("\t".join((name, "26（0818）44证明", "60015469", *row)) for row in ROWS)


def play(s):
    s.first_start()
    people = unit.entered(s)
    screen.copy(table(people[0][0]))
    s.press("ctrl+v", "第 1 行参保人")
    s.sees("已贴入 60 行")
    s.sees("60 笔")
    s.picture("pasted")
    s.press("ctrl+z", "新的一行参保人")
    s.sees("原缴费合计 0.00")
    s.press("ctrl+y")
    s.sees("60 笔")
    s.sees("原缴费合计 9,262.40")
    s.picture("again")
    at = s.eyes.focus()
    s.expect(at is not None and "行参保人" in at.name, f"the focus is on {at}")
    s.press("ctrl+s")
    s.sees("已暂存")
    s.close()

    case, = s.program.cases()
    application = s.program.show(case["case"])["application"]
    s.expect([(m["name"], m["citizenId"]) for m in application["members"]] == people, "the people are others")
    stored = [(line["member"], line["period"], line["insurance"], line["paid"], line["accountCredit"])
              for line in application["lines"]]
    first = application["members"][0]["id"]
    s.expect(stored == [(first, period, KINDS[kind], paid, credit) for period, kind, paid, credit in ROWS],
             f"{len(stored)} lines, others than in the table: {stored[:3]}")
    s.program.command("store", "verify")
