"""Random applications under the Chongqing notice, and the values their open facts are tried with."""
from amounts import fen, yuan
from chongqing import CLAUSES, ORDER, PACK, day, expand, month

MONTHS = [f"{2021 + (i // 12)}-{i % 12 + 1:02d}" for i in range(36)]
RECEIVED = ["2020-08-01", "2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", "2023-06-15", "2023-12-31",
            "2024-01-01", "2025-01-01", "2026-11-20"]
EXACT_RANGES = False  # dates and amounts cannot all be tried: the program's range is safe, its ends need not be reached

# The facts each kind of insurance asks for.
EMPLOYEE_FACTS = ["paidAs", "benefitsUsed", "unemploymentMonths", "laidOffWorker", "laidOffMonths", "employerMonths",
                  "diedOn", "accountRate", "pensionSince", "requiredYearsReached", "retireeCredit"]
RESIDENT_FACTS = ["diedOn", "studentThenOrdinary", "studentBenefitsUsed", "refundOf", "immediate"]
EMPLOYEE_LINE = ["payment", "months", "tier", "privilege", "error", "excess", "paidOn"]
RESIDENT_LINE = ["fiscalSubsidy", "aid", "employeeNormalFirst", "enrolledAs", "changeInWindow", "changedTo", "paidOn"]
LIST_FACTS = ("unemploymentMonths", "laidOffMonths", "employerMonths")
MONEY_FACTS = ("accountRate", "retireeCredit", "privilege", "excess", "fiscalSubsidy", "aid", "changedTo")


def often(rng, usual, share, values):
    return rng.choice(values) if rng.random() < share else usual


def random_months(rng, periods):
    first = rng.choice(periods)
    at = MONTHS.index(first)
    span = f"{first}/{MONTHS[min(at + rng.randrange(15), 35)]}"
    return rng.choice([[first], [span], [MONTHS[rng.randrange(12)], MONTHS[12 + rng.randrange(12)]], sorted(set(periods))])


def random_day(rng, periods):
    year = int(rng.choice(periods)[:4])
    near = [day(year, 1, 31), day(year, 2, 1), day(year, 1, 1), day(year - 1, 12, 31), day(year, 9, 30), day(year, 10, 1),
            day(year, 12, 31), rng.choice(periods) + "-01", rng.choice(periods) + "-28"]
    return rng.choice(near + [day(rng.randint(2019, 2024), rng.randint(1, 12), rng.randint(1, 28)) for _ in range(4)])


def random_facts(rng, periods, share):
    """`share`: how often something out of the ordinary happened to the person."""
    facts = {"paidAs": often(rng, "flexible", 0.25, ["employee"]), "benefitsUsed": rng.random() < 0.3,
             "laidOffWorker": rng.random() < 0.3 + share / 2, "diedOn": "none", "pensionSince": "none",
             "requiredYearsReached": often(rng, "none", 0.3 + share, ["2019-12"] + MONTHS),
             "accountRate": yuan(rng.choice([0, 8032, rng.randrange(1, 30000)])),
             "retireeCredit": yuan(rng.choice([0, 6000, rng.randrange(1, 20000)])),
             "studentThenOrdinary": rng.random() < share, "studentBenefitsUsed": rng.random() < 0.4,
             "refundOf": rng.choice(["student", "ordinary"]), "immediate": rng.random() < 0.3}
    for name in LIST_FACTS:
        facts[name] = random_months(rng, periods) if rng.random() < share else []
    if rng.random() < share:
        facts["diedOn"] = random_day(rng, periods)
    if rng.random() < share:
        facts["pensionSince"] = rng.choice(["2020-01"] + MONTHS[:24])
    return facts


def random_line(rng, person, number, insurance):
    period = rng.choice(MONTHS[:24])
    payment = rng.choice(["monthly", "yearly", "yearly", "lump"]) if insurance != "resident" else "yearly"
    months = 1
    if payment == "yearly" and rng.random() < 0.6:
        period = often(rng, period[:4] + "-01", 0.3, [period])
        months = often(rng, 13 - int(period[5:]), 0.15, [6, 12])
    if payment == "lump":
        period = often(rng, period[:4] + "-01", 0.4, [period])
        months = rng.choice([1, 12, 60, 119, 120])
    paid = rng.choice([28112 * months, 5000 * months, rng.randrange(1, 60000), rng.randrange(1, 60000) * months])
    return {"member": person, "voucherSeries": "样", "voucherNumber": str(number), "period": period, "insurance": insurance,
            "paid": yuan(paid), "facts": {"payment": payment, "months": months}}


def random_line_facts(rng, line, share):
    paid = fen(line["paid"])
    some = [yuan(x) for x in (1, paid // 3, paid, paid + 1, rng.randrange(paid + 1))]
    line["facts"].update({
        "tier": often(rng, "two", 0.3, ["one"]), "privilege": often(rng, "none", share, some),
        "error": often(rng, "none", share, ["years", "misposted", "stop", "late", "data"]),
        "excess": rng.choice(some + ["0.00"]), "fiscalSubsidy": often(rng, "none", share, some),
        "aid": often(rng, "none", share, some), "employeeNormalFirst": rng.random() < share,
        "enrolledAs": rng.choice(["student", "ordinary"]), "changeInWindow": rng.random() < share,
        "changedTo": rng.choice(some + ["none", "none"]), "paidOn": random_day(rng, [line["period"]])})
    if line["insurance"] == "basic":
        months = line["facts"]["months"]
        line["accountCredit"] = yuan(rng.choice([0, 8032 * months, paid // 2, paid, paid + rng.randrange(5000),
                                                 rng.randrange(paid + 1)]))
    else:
        line["accountCredit"] = "0.00"


def leave_open(rng, facts, asked, open_share):
    """Facts become unknown; what the person's insurance does not ask for is left out more often than not."""
    return {name: value for name, value in facts.items()
            if rng.random() >= (open_share if name in asked else max(open_share, 0.7))}


def asked_of(kinds):
    resident, employee = "resident" in kinds, kinds & {"basic", "supplementary"}
    return ((EMPLOYEE_FACTS if employee else []) + (RESIDENT_FACTS if resident else []),
            (EMPLOYEE_LINE if employee else []) + (RESIDENT_LINE if resident else []))


def random_application(rng, open_share):
    unit = rng.random() < 0.25
    resident = rng.random() < 0.3
    share = rng.choice([0.1, 0.25, 0.5])
    persons = [f"m{i}" for i in range(rng.randint(1, 3) if unit else 1)]
    lines = []
    for number in range(rng.randint(1, 4)):
        kind = "resident" if rng.random() < (0.9 if resident else 0.05) else rng.choice(
            ["basic"] * 6 + ["supplementary"] * 2 + ["maternity"])
        line = random_line(rng, rng.choice(persons), number, kind)
        random_line_facts(rng, line, share)
        if rng.random() < 0.6:
            paid = fen(line["paid"])
            line["claimed"] = yuan(rng.choice([paid, paid, rng.randrange(paid + 1)]))
        if rng.random() < 0.05:
            line["choice"] = {"situation": rng.choice(CLAUSES)[0], "reason": "样例", "by": "样例"}
        if rng.random() < open_share and kind == "basic":
            del line["accountCredit"]
        line["facts"] = leave_open(rng, line["facts"], asked_of({kind})[1], open_share)
        lines.append(line)
    members = []
    for person in persons:
        mine = [line for line in lines if line["member"] == person]
        facts = random_facts(rng, [line["period"] for line in mine] or MONTHS[:1], share)
        asked = asked_of({line["insurance"] for line in mine})[0]
        members.append({"id": person, "name": "样例", "facts": leave_open(rng, facts, asked, open_share)})
    made = {"format": "refund-application/1", "policy": PACK, "receivedOn": rng.choice(RECEIVED),
            "claimant": {"kind": "unit" if unit else "individual", "name": "样例"}, "members": members, "lines": lines}
    if rng.random() < 0.08:
        made["situations"] = rng.sample(ORDER, rng.randint(1, 5))
    return made


def typed(name, value):
    if name in LIST_FACTS:
        return frozenset(expand(value))
    if value == "none":
        return None
    return fen(value) if name in MONEY_FACTS else value


def possible_months(lines):
    covered = sorted({m for line in lines for m in range(month(line["period"]), month(line["period"]) + 12)})
    return [frozenset(), frozenset(covered), frozenset(covered[:1]), frozenset(covered[1:2]), frozenset(covered[::2])]


def possible_days(lines):
    days = {None}
    for line in lines:
        year, own = int(line["period"][:4]), line["period"]
        days |= {day(year - 1, 12, 31), day(year, 1, 1), day(year, 1, 31), day(year, 2, 1), own + "-01", own + "-28",
                 day(year, 11, 30), day(year, 12, 1), day(year + 1, 1, 31)}
    return sorted(days, key=lambda d: d or "")


def member_choices(facts, lines):
    """[(fact, [values])]: what is known, or values on both sides of each boundary; of facts nobody asks for one."""
    edges = [None, "1999-01"] + sorted({line["period"] for line in lines}) + ["2022-07", "2099-12"]
    months = possible_months(lines)
    options = {"paidAs": ["flexible", "employee"], "benefitsUsed": [False, True], "unemploymentMonths": months,
               "laidOffWorker": [True, False], "laidOffMonths": months, "employerMonths": months,
               "diedOn": possible_days(lines), "accountRate": [0, 1, 8032, 10 ** 9], "pensionSince": edges,
               "requiredYearsReached": edges, "retireeCredit": [0, 1, 8032, 10 ** 9],
               "studentThenOrdinary": [True, False], "studentBenefitsUsed": [True, False],
               "refundOf": ["student", "ordinary"], "immediate": [False, True]}
    asked = asked_of({line["insurance"] for line in lines})[0]
    return [(name, [typed(name, facts[name])] if name in facts else values if name in asked else values[:1])
            for name, values in options.items()]


def line_choices(line):
    paid, facts, year = fen(line["paid"]), line["facts"], int(line["period"][:4])
    some = [0, 1, paid // 3, paid, paid + 1]
    options = {"payment": ["monthly", "yearly", "lump"], "months": [1, 13 - int(line["period"][5:]), 12, 60],
               "tier": ["one", "two"], "privilege": [None] + some,
               "error": [None, "years", "misposted", "stop", "late", "data"], "excess": some,
               "fiscalSubsidy": [None] + some, "aid": [None] + some, "employeeNormalFirst": [False, True],
               "enrolledAs": ["student", "ordinary"], "changeInWindow": [False, True], "changedTo": [None] + some,
               "paidOn": [day(year - 1, 11, 15), day(year, 9, 30), day(year, 10, 1), day(year, 12, 31), day(year + 1, 1, 1)]}
    asked = asked_of({line["insurance"]})[1]
    chosen = [(name, [typed(name, facts[name])] if name in facts else values if name in asked else values[:1])
              for name, values in options.items()]
    credit = [fen(line["accountCredit"])] if "accountCredit" in line else list(dict.fromkeys([0, 1, paid // 2, paid]))
    return chosen + [("credit", credit)]
