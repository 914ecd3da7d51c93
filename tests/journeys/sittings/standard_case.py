"""The standard case of a unit: two employees, 24 months of three kinds, from the empty form to the paper."""
from harness import unit

MOST_KEYS = 294  # outside names, from the empty form to the decision
FACTS = (("1", "202301", "202212", "-", "n", "-"),  # retired with enough years, and paid on
         ("1", "-", "-", "202212", "n", "-"))  # left, and paid on
COLUMNS = ("缴费身份", "开始领取养老金年月", "累计缴费达到规定年限的年月", "离职年月", "离职后享受过医保待遇",
           "异地转入的重复缴费月份")


def lines(s, first, name, number):
    unit.voucher(s, first, name, number, "202301-202412", "b,m,s")
    unit.amounts(s, first, "420", "105")
    s.press("ctrl+Down", f"第 {first + 24} 行原缴费金额：空")
    unit.amounts(s, first + 24, "20.08")
    s.press("ctrl+Down", f"第 {first + 48} 行原缴费金额：空")
    unit.amounts(s, first + 48, "13")
    s.press("ctrl+Down", "新的一行原缴费金额")


def facts(s):
    """What the people's papers say, in their rows."""
    s.press("ctrl+shift+Tab", "第 3 位参保人姓名")
    s.press("ctrl+Home", "第 1 位参保人姓名")
    for row, answers in enumerate(FACTS, 1):
        s.press("Right", f"第 {row} 位缴费身份", times=2)
        for column, answer in enumerate(answers):
            last = column + 1 == len(answers)
            s.enter(answer, f"第 {row + 1} 位参保人姓名" if last else f"第 {row} 位{COLUMNS[column + 1]}")


def play(s):
    s.first_start()
    unit.claimant(s)
    people = unit.people()
    unit.members(s, people)
    for at, (name, _) in enumerate(people):
        lines(s, 1 + 72 * at, name, "00183671")
        if at + 1 < len(people):
            s.press("Home", "新的一行参保人")
    facts(s)
    s.sees("可退金额 18,915.84～19,227.84 元")
    s.picture("decision")
    s.expect(s.keys.counted <= MOST_KEYS, f"{s.keys.counted} keys to the decision")
    decided = s.keys.counted
    unit.submit_with_gaps(s, "重复缴费待核实", "第 1 位参保人姓名")
    s.picture("accepted")
    s.press("F8", "打印页面")
    s.picture("papers")
    s.press("Escape", "第 1 位参保人姓名")
    s.close()
    s.keys.counted = decided

    case, = s.program.cases()
    shown = s.program.show(case["case"])
    s.expect(shown["stage"] == "accepted" and shown["reason"] == "重复缴费待核实", f"stored: {shown['stage']}")
    application = shown["application"]
    s.expect(application["claimant"] == {
        "kind": "unit", "name": unit.NAME, "taxpayerId": unit.TAXPAYER, "socialInsuranceNumber": "441402001234",
        "registeredAddress": "梅州市梅江区彬芳大道12号", "contactName": "李会计", "contactPhone": "13823812345",
        "bank": {"branch": "中国农业银行梅州梅江支行", "accountName": unit.NAME, "accountNumber": unit.ACCOUNT}},
        f"stored: {application['claimant']}")
    s.expect([(m["name"], m["citizenId"]) for m in application["members"]] == people, "the people are others")
    s.expect([m["facts"].get("pensionSince") for m in application["members"]] == ["2023-01", "none"],
             "the facts are others")
    s.expect(len(application["lines"]) == 144, f"{len(application['lines'])} lines")
    s.expect(sorted({(line["insurance"], line["paid"], line.get("accountCredit")) for line in application["lines"]},
                    key=str) == [("basic", "420.00", "105.00"), ("maternity", "20.08", None),
                                 ("supplementary", "13.00", None)], "the amounts are others")
    s.expect(shown["decision"]["refundable"] == "18915.84", f"decided: {shown['decision']}")
    paper = s.program.paper(case["case"])
    for words in (case["number"], unit.NAME, "¥21,747.84", "贰万壹仟柒佰肆拾柒元捌角肆分", "00183671"):
        s.expect(words in paper, f"“{words}” is not on the form")
