"""The first account, its card typed back, two more accounts; a clerk types, locks, another comes and sees nothing of
it, the first comes back with a PIN to what was typed. All by keys."""
import json
import os
import subprocess

KEEPER, KEEPER_PASSWORD = "王管理", "Mei-zhou#2026"
CLERK, GIVEN, CLERK_PASSWORD, PIN = "李受理", "Jie-Dai#2026", "Li.Hong#2026", "246810"
REVIEWER, REVIEWER_PASSWORD = "张审核", "Shen-He#2026"
CLAIMANT = "梅州市嘉应陶瓷有限公司"


def card_of(path):
    words = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    groups = [part for line in words.split("\n") if " - " in line for part in line.replace(" ", "").split("-")]
    return "".join(groups[:8])


def first_account(s):
    s.open()
    s.focus_on("机构代码")
    s.enter("441402", "地区")
    s.enter("梅州市梅江区", "窗口", name=True)
    s.enter("3", "受理人")
    s.enter("陈小梅", "执行的文件", name=True)
    s.press("F12", "系统管理员姓名")
    s.enter(KEEPER, "系统管理员工号", name=True)
    s.enter("001", "新密码")
    s.keys.type(KEEPER_PASSWORD)
    s.press("Return", "再输一次")
    s.keys.type("Mei-zhou#2027")
    s.press("F12", "再输一次")
    s.sees("两次输入的密码不一样")
    s.keys.type(KEEPER_PASSWORD)
    s.picture("keeper")
    s.press("F12")
    s.sees("把恢复卡存成 PDF")
    card = os.path.join(s.program.home, "card.pdf")
    s.press("alt+p", "文件名称")
    s.choose_path(card, "恢复卡号")
    s.keys.type("0000-0000")
    s.press("F12", "恢复卡号")
    s.sees("和卡上的不一样")
    s.press("ctrl+a", "恢复卡号")
    s.keys.type(card_of(card).lower())
    s.picture("card")
    s.press("F12")
    s.sees("案件库已加密并逐条核对")
    s.picture("sealed")
    s.press("Return", "单位名称")


def new_account(s, name, staff, role, password):
    s.press("alt+n", "姓名")
    s.enter(name, "工号", name=True)
    s.enter(staff, "受理人")
    for other in ("受理人", "审核人", "经办人", "复核人", "审批人", "财务", "系统管理员", "审计员"):
        s.focus_on(other)
        if other == role:
            s.press("space", other)
        s.press("Return")
    s.focus_on("新密码")
    s.keys.type(password)
    s.press("Return", "再输一次")
    s.keys.type(password)
    s.picture("new-account")
    s.press("F12", "账户列表")
    s.sees(f"账户 {name} 已建立")


def sign_in(s, name, password, pin=None):
    """The page is there; the name is chosen by arrow keys."""
    s.sees("登录")
    s.focus_on("密码")
    s.press("shift+Tab", role="list item")
    for key in ("Home", "Down", "Down"):
        s.press(key, role="list item")
        if s.eyes.focus().name == name:
            break
    s.focus_on(name)
    s.press("Return", "密码")
    s.keys.type(password)
    if pin:
        s.press("Tab", "今天的 PIN")
        s.keys.type(pin)
    s.picture(f"sign-in-{password[:2]}")
    s.press("Return")


def play(s):
    first_account(s)
    s.press("F11", "机构代码")
    s.press("alt+z", "账户列表")
    s.sees("还差")
    new_account(s, CLERK, "002", "受理人", GIVEN)
    new_account(s, REVIEWER, "003", "审核人", REVIEWER_PASSWORD)
    s.picture("accounts")
    s.press("Escape")
    s.press("ctrl+l", "密码")
    s.picture("locked")
    sign_in(s, CLERK, GIVEN, PIN)
    s.focus_on("新密码")
    s.keys.type(CLERK_PASSWORD)
    s.press("Return", "再输一次")
    s.keys.type(CLERK_PASSWORD)
    s.press("F12", "单位名称")
    s.enter(CLAIMANT, "社会信用代码", name=True)
    s.is_kept()
    s.press("ctrl+l", "密码")
    s.expect(CLAIMANT not in s.eyes.words(), "a name is seen behind the lock")
    s.picture("locked-over-typing")

    sign_in(s, REVIEWER, REVIEWER_PASSWORD)
    s.focus_on("新密码")
    s.press("Escape", "密码")  # no password of one's own, no way in
    sign_in(s, CLERK, PIN)
    s.focus_on("社会信用代码")
    s.stands("单位名称", CLAIMANT)
    s.picture("back")
    s.press("ctrl+s", "社会信用代码")
    s.sees("已暂存")
    s.close()

    password = os.path.join(s.program.home, "password")
    with open(password, "w", encoding="utf-8") as file:
        file.write(KEEPER_PASSWORD + "\n")
    who = ("--as", KEEPER, "--password-file", password)
    verified = json.loads(s.program.command(*who, "store", "verify"))
    s.expect(verified["ok"], f"verified: {verified}")
    cases = json.loads(s.program.command(*who, "case", "list").strip())
    s.expect(cases["name"] == CLAIMANT if isinstance(cases, dict) else cases[0]["name"] == CLAIMANT, f"{cases}")
    events = json.loads(s.program.command(*who, "event", "list"))
    kinds = [event["kind"] for event in events]
    for kind in ("account", "sign-in", "lock"):
        s.expect(kind in kinds, f"no {kind} on record: {kinds}")
    for folder, _, files in os.walk(s.program.store):
        for name in files:
            with open(os.path.join(folder, name), "rb") as file:
                held = file.read()
            s.expect(CLAIMANT.encode() not in held, f"{name} holds the name in the clear")
