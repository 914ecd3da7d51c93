"""Random applications under the Linfen notice, and the values their open facts are tried with."""
from amounts import fen, yuan
from linfen import ORDER, PACK

EXACT_RANGES = False
KINDS = ["duplicate", "cross", "overpaid", "special"]
CAUSES = ["own", "tax", "other"]


def random_line(rng, member, number, open_share):
    paid = rng.choice([38000, rng.randrange(1, 60000)])
    facts = {"kind": rng.choice(["none"] + KINDS), "cause": rng.choice(CAUSES),
             "verifiedOn": rng.choice(["none", "2026-10-08"]), "taxAgreed": rng.random() < 0.6,
             "overpaid": yuan(rng.choice([0, 1, paid // 3, paid, paid + 1]))}
    line = {"member": member, "voucherSeries": "样", "voucherNumber": str(number),
            "period": f"{rng.randint(2021, 2026)}-01", "insurance": rng.choice(["resident"] * 6 + ["basic", "maternity"]),
            "paid": yuan(paid), "accountCredit": "0.00",
            "facts": {name: value for name, value in facts.items() if rng.random() >= open_share}}
    if rng.random() < 0.7:
        line["claimed"] = yuan(rng.choice([paid, paid, rng.randrange(paid + 1)]))
    if rng.random() < 0.05:
        line["choice"] = {"situation": rng.choice(ORDER[:-1]), "reason": "样例", "by": "样例"}
    return line


def random_application(rng, open_share):
    unit = rng.random() < 0.3
    persons = [f"m{i}" for i in range(rng.randint(1, 3) if unit else 1)]
    lines = [random_line(rng, rng.choice(persons), n, open_share) for n in range(rng.randint(1, 5))]
    made = {"format": "refund-application/1", "policy": PACK, "receivedOn": "2026-11-20",
            "claimant": {"kind": "unit" if unit else "individual", "name": "样例"},
            "members": [{"id": person, "name": "样例", "facts": {}} for person in persons], "lines": lines}
    if rng.random() < 0.08:
        made["situations"] = rng.sample(ORDER, rng.randint(1, 3))
    return made


def member_choices(_facts, _lines):
    return []


def line_choices(line):
    paid, facts = fen(line["paid"]), line["facts"]
    options = {"kind": [None] + KINDS, "cause": CAUSES, "verifiedOn": [None, "2026-10-08"], "taxAgreed": [False, True],
               "overpaid": [0, 1, paid // 2, paid, paid + 1]}

    def typed(name, value):
        return None if value == "none" else fen(value) if name == "overpaid" else value

    return [(name, [typed(name, facts[name])] if name in facts else values) for name, values in options.items()] \
        + [("credit", [fen(line["accountCredit"])])]
