"""Random applications under the Meizhou notice, and the values their open facts are tried with."""
import itertools

from amounts import fen, yuan
from meizhou import ORDER, PACK, expand

MONTHS = [f"{2023 + (i // 12)}-{i % 12 + 1:02d}" for i in range(24)]
MONTH_FACTS = ("pensionSince", "requiredYearsReached", "leftUnit")
LIST_FACTS = ("unemploymentMonths", "transferredMonths")
EXACT_RANGES = True  # both ends of a person's range are reached


def random_facts(rng, open_share):
    facts = {"paidAs": rng.choice(["employee", "flexible"]), "benefitsUsed": rng.random() < 0.3}
    for name in MONTH_FACTS:
        facts[name] = "none" if rng.random() < 0.4 else rng.choice(MONTHS)
    for name in LIST_FACTS:
        first = rng.randrange(20)
        facts[name] = rng.choice([[], [], [MONTHS[first]], [f"{MONTHS[first]}/{MONTHS[first + 3]}"]])
    return {name: value for name, value in facts.items() if rng.random() >= open_share}


def random_line(rng, member, number, open_share):
    insurance = rng.choice(["basic"] * 4 + ["maternity"] * 2 + ["supplementary"] * 2 + ["resident"])
    paid = rng.choice([28112, 2008, 1300, rng.randrange(1, 60000)])
    line = {"member": member, "voucherSeries": "样", "voucherNumber": str(number), "period": rng.choice(MONTHS),
            "insurance": insurance, "paid": yuan(paid), "facts": {}}
    if insurance != "basic":
        line["accountCredit"] = "0.00"
    elif rng.random() >= open_share:
        line["accountCredit"] = yuan(rng.choice([0, 8032, paid, paid + rng.randrange(5000), rng.randrange(paid + 1)]))
    if rng.random() < 0.8:
        line["claimed"] = yuan(rng.choice([paid, paid, rng.randrange(paid + 1)]))
    if rng.random() >= open_share:
        line["facts"]["duplicatePayment"] = rng.random() < 0.2
    if rng.random() < 0.05:
        line["choice"] = {"situation": rng.choice(ORDER[:-1]), "reason": "样例", "by": "样例"}
    return line


def random_application(rng, open_share):
    unit = rng.random() < 0.5
    count = rng.randint(1, 3) if unit else 1
    members = [{"id": f"m{i}", "name": "样例", "facts": random_facts(rng, open_share)} for i in range(count)]
    lines = [random_line(rng, f"m{rng.randrange(count)}", n, open_share) for n in range(rng.randint(1, 5))]
    made = {"format": "refund-application/1", "policy": PACK, "receivedOn": "2026-11-20",
            "claimant": {"kind": "unit" if unit else "individual", "name": "样例"}, "members": members, "lines": lines}
    if rng.random() < 0.08:
        made["situations"] = rng.sample(ORDER, rng.randint(1, 4))
    return made


def member_choices(facts, lines):
    """[(fact, [values])]: what is known, or every value that can make a difference: each boundary a period can be at."""
    periods = sorted({line["period"] for line in lines})
    edges = ["none"] + periods + ["1999-01", "2099-12"]
    options = {"paidAs": ["employee", "flexible"], "benefitsUsed": [False, True]}
    options.update({name: edges for name in MONTH_FACTS})
    subsets = [set(c) for n in range(len(periods) + 1) for c in itertools.combinations(periods, n)]
    options.update({name: subsets for name in LIST_FACTS})
    known = {n: expand(facts[n]) if n in LIST_FACTS else facts[n] for n in facts}
    return [(name, [known[name]] if name in known else values) for name, values in options.items()]


def line_choices(line):
    paid = fen(line["paid"])
    credit = [fen(line["accountCredit"])] if "accountCredit" in line else list(dict.fromkeys([0, 1, paid // 2, paid]))
    duplicate = [line["facts"]["duplicatePayment"]] if "duplicatePayment" in line["facts"] else [False, True]
    return [("credit", credit), ("duplicatePayment", duplicate)]
