"""The standard case of a unit: two employees, 24 months of three kinds, from the empty form to the paper."""
from harness import card, unit

MOST_KEYS = 200  # outside names, from the empty form to the decision
PENSION, YEARS, LEFT, TRANSFERRED = ("开始领取养老金年月", "累计缴费达到规定年限的年月",
                                     "离职年月（最后在职的月份）", "异地转入的重复缴费月份")
FACTS = [{"paidAs": "employee", "pensionSince": "2023-01", "requiredYearsReached": "2022-12", "leftUnit": "none",
          "transferredMonths": []},  # retired with enough years, and paid on
         {"pensionSince": "none", "leftUnit": "2022-12", "benefitsUsed": False}]  # left, and paid on


def lines(s):
    """One voucher of the first person; one key makes the other person's of it."""
    unit.voucher(s, 1, "1", "00183671", "2023-2024", "bms")
    unit.fill_down(s, "第 1 行原缴费金额", "420", "420.00")
    s.press("Return", "第 1 行已划入个账")
    unit.fill_down(s, "第 1 行已划入个账", "105", "105.00")
    s.press("ctrl+Down", "第 25 行原缴费金额：空")
    unit.fill_down(s, "第 25 行原缴费金额", "20.08", "20.08")
    s.press("ctrl+Down", "第 49 行原缴费金额：空")
    unit.fill_down(s, "第 49 行原缴费金额", "13", "13.00")
    s.press("ctrl+shift+d", "第 73 行原缴费金额：420.00")
    s.sees("已照“张桂兰”为“刘志强”填 72 行")


def facts(s):
    """What the people's papers say, as far as the card asks for it."""
    card.asks(s, "张桂兰：从哪个月开始领取养老金")
    s.press("alt+m", PENSION)
    card.fill(s, "张桂兰：从哪个月开始领取养老金", PENSION, "23-1")
    card.none(s, "刘志强：从哪个月开始领取养老金", PENSION)
    card.fill(s, "张桂兰：基本医疗保险累计缴费在哪个月达到规定年限", YEARS, "22-12")
    card.fill(s, "刘志强：在该单位最后在职的是哪个月", LEFT, "22-12")
    card.choose(s, "刘志强：离职后是否享受过由医保基金支付的待遇", "n")
    card.none(s, "张桂兰：在该单位最后在职的是哪个月", LEFT)
    card.choose(s, "张桂兰：这些月份是按单位职工还是按灵活就业人员身份参保缴费的", "1")
    card.none(s, "张桂兰：异地转入的基本医疗保险缴费与本地缴费重复的是哪些月份", TRANSFERRED)
    card.asks(s, "张桂兰 24 笔：这一笔是否因系统故障或其他原因重复缴纳")
    s.focus_on(card.CARD)


def play(s):
    s.first_start()
    people = unit.entered(s)
    lines(s)
    facts(s)
    s.sees("可退金额 18,915.84～19,227.84 元")
    s.picture("decision")
    s.expect(s.keys.counted <= MOST_KEYS, f"{s.keys.counted} keys to the decision")
    decided = s.keys.counted
    unit.submit_with_gaps(s, "重复缴费待核实", "可退金额")
    s.picture("accepted")
    s.press("F8", "打印页面")
    s.picture("papers")
    s.press("Escape", "可退金额")
    s.close()
    s.keys.counted = decided

    case, = s.program.cases()
    shown = s.program.show(case["case"])
    s.expect(shown["stage"] == "accepted" and shown["reason"] == "重复缴费待核实", f"stored: {shown['stage']}")
    application = shown["application"]
    s.expect(application["claimant"] == unit.STORED, f"stored: {application['claimant']}")
    s.expect([(m["name"], m["citizenId"]) for m in application["members"]] == people, "the people are others")
    s.expect([m["facts"] for m in application["members"]] == FACTS, "the facts are others")
    s.expect(len(application["lines"]) == 144, f"{len(application['lines'])} lines")
    s.expect(sorted({(line["insurance"], line["paid"], line.get("accountCredit")) for line in application["lines"]},
                    key=str) == [("basic", "420.00", "105.00"), ("maternity", "20.08", None),
                                 ("supplementary", "13.00", None)], "the amounts are others")
    s.expect(shown["decision"]["refundable"] == "18915.84", f"decided: {shown['decision']}")
    paper = s.program.paper(case["case"])
    for words in (case["number"], unit.NAME, "¥21,747.84", "贰万壹仟柒佰肆拾柒元捌角肆分", "00183671"):
        s.expect(words in paper, f"“{words}” is not on the form")
