"""Everything the card asks is answered on the card; what is typed in the grid meanwhile stays in the grid; nothing is
missing when the case is submitted."""
from harness import card, unit

NAME = "刘志强"
LEFT, CREDIT = "离职年月（最后在职的月份）", "已划入医保个人账户金额"
NEEDED = ("梅州市职工医疗保险费退费审批表", "退费书面申请", "缴费凭证", "银行开户信息", "缴费人证件",
          "解除（终止）劳动关系证明")
KINDS = ["approval-form", "written-request", "payment-voucher", "bank-account", "identity",
         "separation-certificate"]


def lines(s):
    """Three months of two kinds; what went into his account is not known yet."""
    s.press("Return", "新的一行字轨")
    s.press("Return", "新的一行号码")
    s.enter("00183672", "第 1 行所属期")
    s.enter("202401-202403", "第 1 行险种")
    s.enter("bm", "第 1 行原缴费金额")
    unit.fill_down(s, "第 1 行原缴费金额", "420", "420.00")
    s.press("ctrl+Down", "第 4 行原缴费金额：空")
    unit.fill_down(s, "第 4 行原缴费金额", "30.12", "30.12")


def grid_between_answers(s):
    """An amount is put right while the card has a question open; every amount is decided anew."""
    s.press("ctrl+shift+Tab", "第 4 行原缴费金额：30.12", times=3)
    for amount, leads_to in (("20.08", "第 4 行已划入个账"), ("0", "第 4 行申请退还"),
                             ("20.08", "第 4 行同一险种同一月份重复缴费")):
        s.enter(amount, leads_to)
        card.asks(s, f"{NAME}：在该单位最后在职的是哪个月")
        s.focus_on(leads_to)
    s.sees("原缴费合计 1,340.32")


def answers(s):
    s.press("ctrl+Tab", card.CARD, times=3)
    card.choose(s, f"{NAME}：这些月份是按单位职工还是按灵活就业人员身份参保缴费的", "1")
    s.focus_on(LEFT)
    grid_between_answers(s)
    s.press("ctrl+Tab", LEFT, times=3)
    card.fill(s, f"{NAME}：在该单位最后在职的是哪个月", LEFT, "202312")
    card.choose(s, f"{NAME}：离职后是否享受过由医保基金支付的待遇", "n")
    card.fill(s, f"{NAME} 3 笔：这一笔缴费已划入医保个人账户多少元", CREDIT, "105")
    s.focus_on("可退金额 1,025.32 元")
    s.picture("answered")


def papers(s):
    """What lies on the counter and is not scanned, one after the other."""
    s.press("ctrl+shift+Tab", f"需要：{NEEDED[0]}")
    for at, kind in enumerate(NEEDED):
        if at:
            s.press("shift+Tab", NEEDED[at - 1])
            s.press("Right", f"需要：{kind}")
        s.press("ctrl+shift+n", kind, role="combo box")
    s.sees("已收 6 件")


def play(s):
    s.first_start()
    unit.claimant(s)
    unit.members(s, unit.people()[1:])
    lines(s)
    answers(s)
    papers(s)
    s.picture("papers")
    s.press("ctrl+shift+Tab", "退费原因")
    s.press("shift+Tab", "系统核对入库信息一致")
    s.press("space", "系统核对入库信息一致")
    s.press("F12", "返回修改")
    s.expect(s.eyes.find("仍要受理的理由") is None, "a reason is asked for, and nothing is missing")
    s.picture("asked")
    s.press("F12", "退费原因")
    s.sees("已受理，受理编号")
    s.close()

    case, = s.program.cases()
    shown = s.program.show(case["case"])
    s.expect(shown["stage"] == "accepted" and shown["reason"] == "", f"stored: {shown['stage']} {shown['reason']}")
    application = shown["application"]
    s.expect(application["members"][0]["facts"] == {"benefitsUsed": False, "leftUnit": "2023-12",
                                                    "paidAs": "employee"}, f"stored: {application['members']}")
    s.expect([(line["insurance"], line["paid"], line.get("accountCredit")) for line in application["lines"]] ==
             3 * [("basic", "420.00", "105.00")] + [("maternity", "20.08", "0.00")]
             + 2 * [("maternity", "30.12", None)], f"stored: {application['lines']}")
    s.expect([item["kind"] for item in application["evidence"]] == KINDS, f"stored: {application['evidence']}")
    s.expect(shown["decision"]["refundable"] == "1025.32", f"decided: {shown['decision']}")
    s.expect("¥1,340.32" in s.program.paper(case["case"]), "the form has another amount")
