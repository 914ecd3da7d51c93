"""A person who paid for himself while the unemployment fund paid for him, too; his wife brings the papers."""
from harness import card, unit

NAME, NUMBER = "钟小燕", unit.citizen("44140219790115", 2)
ACCOUNT = "6228480098765432109"
MONTHS = "失业保险基金代缴医保的月份"


def kind_and_agent(s):
    """个人, and somebody who acts for him; ends at the people."""
    s.focus_on("单位名称")
    s.press("shift+Tab", "代办")
    s.press("shift+Tab", "个人")
    s.press("space", "个人")
    s.press("Tab", "代办")
    unit.agent(s)


def claimant(s):
    """Who is paid; nobody else is a member, so the people stay empty. Ends at the first voucher."""
    s.press("ctrl+shift+Tab", "个人姓名")
    s.enter(NAME, "公民身份号码", name=True)
    s.enter(NUMBER, "社保号")
    s.enter("441402001234", "住址")
    s.enter("梅州市梅江区金山街5号", "退费开户银行", name=True)
    s.enter("中国农业银行梅州梅江支行", "开户名称", name=True)
    s.enter(NAME, "账号", name=True)
    s.enter(ACCOUNT, "再录账号")
    s.enter(ACCOUNT, "联系人")
    s.enter(NAME, "联系电话", name=True)
    s.enter("13823812345", "代办人姓名")
    s.press("ctrl+Tab", "第 1 位参保人姓名")
    s.press("ctrl+Tab", "新的一行参保人")


def lines(s):
    s.press("Return", "新的一行字轨")
    s.press("Return", "新的一行号码")
    s.enter("00190022", "第 1 行所属期")
    s.enter("202403-202405", "第 1 行险种")
    s.enter("bs", "第 1 行原缴费金额")
    unit.fill_down(s, "第 1 行原缴费金额", "281.12", "281.12")
    s.press("Return", "第 1 行已划入个账")
    unit.fill_down(s, "第 1 行已划入个账", "80.32", "80.32")
    s.press("ctrl+Down", "第 4 行原缴费金额：空")
    unit.fill_down(s, "第 4 行原缴费金额", "13", "13.00")


def play(s):
    s.first_start()
    kind_and_agent(s)
    claimant(s)
    lines(s)
    s.press("ctrl+Tab", card.CARD, times=3)
    card.choose(s, f"{NAME}：这些月份是按单位职工还是按灵活就业人员身份参保缴费的", "2")
    card.fill(s, f"{NAME}：哪些月份在领取失业保险金", MONTHS, "202403-202405")
    s.focus_on("可退金额 641.40 元")
    s.sees("按条款的金额")
    s.picture("decision")
    unit.submit_with_gaps(s, "资料次日补齐", "可退金额 641.40 元")
    s.picture("accepted")
    s.close()

    case, = s.program.cases()
    shown = s.program.show(case["case"])
    s.expect(shown["stage"] == "accepted" and shown["reason"] == "资料次日补齐", f"stored: {shown['stage']}")
    s.expect(case["number"].startswith("441402"), f"the number is {case['number']}")
    application = shown["application"]
    s.expect(application["agent"] == unit.AGENT, f"stored: {application['agent']}")
    s.expect((application["claimant"]["kind"], application["claimant"]["name"],
              application["claimant"]["taxpayerId"]) == ("individual", NAME, NUMBER),
             f"stored: {application['claimant']}")
    member, = application["members"]
    s.expect((member["name"], member["citizenId"]) == (NAME, NUMBER), f"the member is {member}")
    s.expect(member["facts"] == {"paidAs": "flexible", "unemploymentMonths": ["2024-03/2024-05"]},
             f"the facts are {member['facts']}")
    s.expect(shown["decision"]["refundable"] == "641.40", f"decided: {shown['decision']}")
    paper = s.program.paper(case["case"])
    for words in (case["number"], NAME, NUMBER, "00190022", "一（五）", "¥882.36"):
        s.expect(words in paper, f"“{words}” is not on the form")
    s.program.command("store", "verify")
