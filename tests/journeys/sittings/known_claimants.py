"""A unit that came before, with its agent: both are offered while they are typed; only what is taken is filled in."""
from harness import screen, unit
from harness.program import wait_until
from harness.sitting import PATIENCE

CODE, NUMBER, AGAIN = "社会信用代码/纳税人识别号", "代办人身份证号", "再录账号"
KNOWN = f"{unit.NAME}  {unit.TAXPAYER}  账号尾号 {unit.ACCOUNT[-4:]}"
KNOWN_AGENT = f"{unit.AGENT['name']}  {unit.AGENT['citizenId']}  代办过 {unit.NAME}"
FILLED = {"单位名称": unit.NAME, CODE: unit.TAXPAYER, "单位社保号": unit.STORED["socialInsuranceNumber"],
          "注册地址": unit.STORED["registeredAddress"], "退费开户银行": unit.STORED["bank"]["branch"],
          "开户名称": unit.NAME, "账号": unit.ACCOUNT, AGAIN: "", "联系人": unit.STORED["contactName"],
          "联系电话": unit.STORED["contactPhone"]}
FILLED_AGENT = {"代办人姓名": unit.AGENT["name"], NUMBER: unit.AGENT["citizenId"], "代办人电话": unit.AGENT["phone"]}


def first_application(s):
    """Nobody is offered yet."""
    s.focus_on("单位名称")
    s.press("shift+Tab", "代办")
    unit.agent(s)
    s.press("ctrl+shift+Tab", "单位名称")
    unit.claimant(s, leads_to="代办人姓名")
    s.press("ctrl+s", "代办人姓名")
    s.sees("已暂存")


def offers(s, right):
    """A list of offers comes to lie on the screen, or goes."""
    s.expect(wait_until(lambda: screen.has_list() == right, PATIENCE, 0.1),
             "nobody is offered" if right else "somebody is offered still")


def offered(s, text, field):
    """What is typed stands in its field; below it somebody is offered, and nothing else is filled in."""
    s.focus_on(field, "text")
    offers(s, False)
    before = s.what_is_typed()
    s.keys.type(text)
    s.stands(field, text)
    offers(s, True)
    s.nothing_landed(before, text, {field})


def taken(s, field, offer, filled):
    """↓ chooses and fills in nothing yet, Enter takes."""
    before = s.what_is_typed()
    s.press("Down", offer, role="list item")
    s.nothing_landed(before, "↓")
    s.press("Return", field, role="text")
    offers(s, False)
    for name, words in filled.items():
        s.stands(name, words)
    s.nothing_landed(before, "Enter", set(filled))


def half_a_code(s):
    """Not the one that is meant, after all; the field leads on as ever."""
    half = unit.TAXPAYER[:9]
    offered(s, half, CODE)
    s.picture("offered")
    before = s.what_is_typed()
    s.press("Escape", CODE, role="text")
    offers(s, False)
    s.press("Return", "单位社保号", role="text")
    s.press("shift+Tab", CODE, role="text")
    s.nothing_landed(before, "Escape")
    s.expect({words for words in before.values() if words} == {half}, f"there stands {before}")


def enter_takes_nobody(s):
    """Who was not gone to is not taken: Enter means the field."""
    before = s.what_is_typed()
    s.press("Return", "单位社保号", role="text")
    offers(s, False)
    s.nothing_landed(before, "Enter")
    s.press("shift+Tab", CODE, role="text")
    s.press("ctrl+a", CODE, role="text")
    s.press("Delete", CODE, role="text")


def account_again(s):
    """The account came with the rest; F12 asks for it all the same, and for the same one."""
    s.press("F12", AGAIN, role="text")
    s.sees("请再录入一次账号，两次须一致")
    s.enter(unit.ACCOUNT[:-1] + "5", "联系人")
    s.sees("两次录入的账号不一致")
    s.press("shift+Tab", AGAIN, role="text")
    s.enter(unit.ACCOUNT, "联系人")
    s.sees("✓ 两次一致")


def second_application(s):
    s.press("ctrl+n", "单位名称")
    s.is_empty("单位名称")
    s.press("Return", CODE)
    half_a_code(s)
    offered(s, unit.TAXPAYER, CODE)
    enter_takes_nobody(s)
    offered(s, unit.TAXPAYER, CODE)
    taken(s, CODE, KNOWN, FILLED)
    s.picture("taken")
    s.press("ctrl+z", CODE, role="text")
    s.is_empty("单位名称")
    s.is_empty("账号")
    s.press("ctrl+y", CODE, role="text")
    s.stands("单位名称", unit.NAME)
    account_again(s)


def known_agent(s):
    s.press("Return", "联系电话")
    s.press("Return", "第 1 位参保人姓名")
    s.press("ctrl+shift+Tab", "单位名称")
    s.press("shift+Tab", "代办")
    s.press("space", "代办人姓名")
    s.press("Return", NUMBER)
    offered(s, unit.AGENT["citizenId"][:6], NUMBER)
    taken(s, NUMBER, KNOWN_AGENT, FILLED_AGENT)


def play(s):
    s.first_start()
    first_application(s)
    second_application(s)
    known_agent(s)
    s.picture("with-agent")
    s.press("ctrl+s", NUMBER)
    s.sees("已暂存")
    s.close()

    cases = s.program.cases()
    s.expect(len({case["case"] for case in cases}) == 2, f"stored: {cases}")
    for case in cases:
        application = s.program.show(case["case"])["application"]
        s.expect(application["claimant"] == unit.STORED, f"stored: {application['claimant']}")
        s.expect(application["agent"] == unit.AGENT, f"stored: {application['agent']}")
        s.expect([one["what"] for one in application["confirmations"]] == ["账号已二次录入"],
                 f"confirmed: {application['confirmations']}")
    s.program.command("store", "verify")
