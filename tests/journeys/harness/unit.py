"""What sittings share: a unit with its people, typed as the paper form has it."""

NAME = "梅州市华锦陶瓷有限公司"
TAXPAYER = "91441402MA4UQ3K727"
ACCOUNT = "6228480098123456786"
STORED = {"kind": "unit", "name": NAME, "taxpayerId": TAXPAYER, "socialInsuranceNumber": "441402001234",
          "registeredAddress": "梅州市梅江区彬芳大道12号", "contactName": "李会计", "contactPhone": "13823812345",
          "bank": {"branch": "中国农业银行梅州梅江支行", "accountName": NAME, "accountNumber": ACCOUNT}}
PEOPLE = (("张桂兰", "44140219640312"), ("刘志强", "44142419880705"))


def citizen(birth, order):
    """An invented identity number: place and birthday, an order number, the check digit of GB 11643."""
    digits = f"{birth}{order:03d}"
    total = sum(int(digit) * weight for digit, weight in
                zip(digits, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)))
    return digits + "10X98765432"[total % 11]


def people():
    return [(name, citizen(birth, 2 + row)) for row, (name, birth) in enumerate(PEOPLE)]


AGENT = {"name": "黄伟民", "citizenId": citizen("44142219760908", 5), "phone": "13923812345"}


def claimant(s, leads_to="第 1 位参保人姓名"):
    """From the empty form to the first person's name, or to the agent when there is one."""
    s.focus_on("单位名称")
    s.enter(NAME, "社会信用代码", name=True)
    s.enter(TAXPAYER, "单位社保号")
    s.enter(STORED["socialInsuranceNumber"], "注册地址")
    s.enter(STORED["registeredAddress"], "退费开户银行", name=True)
    s.enter(STORED["bank"]["branch"], "开户名称", name=True)
    s.enter(NAME, "账号", name=True)
    s.enter(ACCOUNT, "再录账号")
    s.enter(ACCOUNT, "联系人")
    s.enter(STORED["contactName"], "联系电话", name=True)
    s.enter(STORED["contactPhone"], leads_to)


def agent(s):
    """From 代办, which is not ticked yet, to the first person's name."""
    s.press("space", "代办人姓名")
    s.enter(AGENT["name"], "代办人身份证号", name=True)
    s.enter(AGENT["citizenId"], "代办人电话")
    s.enter(AGENT["phone"], "第 1 位参保人姓名")


def members(s, given):
    """The people; ends in the lines' first cell."""
    for row, (name, number) in enumerate(given, 1):
        s.enter(name, f"第 {row} 位公民身份号码", name=True)
        s.enter(number, f"第 {row + 1} 位参保人姓名")
    s.press("Return", "新的一行参保人")


def entered(s):
    """The unit and its people, from the empty form to the lines."""
    claimant(s)
    given = people()
    members(s, given)
    return given


def voucher(s, row, member, number, period, kinds):
    """One voucher in the row, begun at the member's cell with his place in the list; ends at the first amount."""
    s.enter(member, f"第 {row} 行字轨")
    s.press("Return", f"第 {row} 行号码")
    s.enter(number, f"第 {row} 行所属期")
    s.enter(period, f"第 {row} 行险种")
    s.enter(kinds, f"第 {row} 行原缴费金额")


def fill_down(s, cell, amount, shown):
    """An amount for all months of the kind that begins here; the clerk stays in the cell."""
    s.enter(amount, f"{cell}：{shown}", key="ctrl+d")
    s.sees(f"已把“{shown}”填入")


def submit_with_gaps(s, reason, leads_to):
    """F12 tells what is missing; the clerk gives his reason."""
    s.press("F12", "仍要受理的理由")
    s.picture("gaps")
    s.enter(reason, leads_to, key="F12", name=True)
    s.sees("已受理，受理编号")
