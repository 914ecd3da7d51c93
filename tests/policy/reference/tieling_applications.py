"""Random applications under the Tieling notice, and the values their open facts are tried with."""
import itertools

from amounts import fen, yuan
from tieling import ORDER, PACK, expand, later

MONTHS = [f"{2023 + (i // 12)}-{i % 12 + 1:02d}" for i in range(36)]
EXACT_RANGES = False  # days and numbers cannot all be tried: the program's range is safe, its ends need not be reached
LIST_FACTS = ("unemploymentMonths", "prisonMonths")
ENTRIES = ["first", "graduate", "gap", "flexible", "spouse", "switch", "switch-aided"]
RESIDENT_ENTRIES = ["window", "outside", "aided", "newborn", "switch", "switch-aided"]
EMPLOYEE_FACTS = ["employeeEntry", "employeeCreditedOn", "gapMonths", "sameSchemeMonths", "diedOn", "retiredFrom", "sex",
                  "reachedAgeOn", "totalMonths", "localMonths", "specialGroup", "actualMonths", "metByEarlierRule",
                  "lumpSumIn", "yearsCompletedIn", "unitSince", "unemploymentMonths", "prisonMonths"]
RESIDENT_FACTS = ["residentEntry", "residentPaidOn", "gapMonths", "sameSchemeMonths", "bornOn", "aidedKind",
                  "identifiedOn", "diedOn", "subsidised"]


def day_near(rng, anchor):
    return later(anchor, rng.choice([-1, 0, 1, 29, 30, 31, 89, 90, 91, rng.randrange(-60, 400)]))


def span(rng):
    first = rng.randrange(33)
    return rng.choice([[MONTHS[first]], [f"{MONTHS[first]}/{MONTHS[first + 3]}"]])


def random_facts(rng, share, periods):
    """`share`: how often something out of the ordinary happened to the person."""
    credited, paid = rng.choice(MONTHS) + "-10", f"{rng.randint(2022, 2025)}-{rng.randint(1, 12):02d}-15"
    around = rng.choice(periods)

    def perhaps(value):
        return value if rng.random() < share else "none"

    return {"employeeEntry": rng.choice(ENTRIES), "employeeCreditedOn": credited,
            "gapMonths": rng.choice([0, 2, 3, 4, 12]), "sameSchemeMonths": rng.choice([0, 23, 24, 60]),
            "diedOn": perhaps(day_near(rng, rng.choice([credited, paid, around[:4] + "-01-01"]))),
            "retiredFrom": perhaps(rng.choice(MONTHS)), "sex": rng.choice(["male", "female"]),
            "reachedAgeOn": rng.choice(["none", "2021-10-31", "2021-11-01", rng.choice(MONTHS) + "-10"]),
            "totalMonths": rng.choice([0, 299, 300, 359, 360, 400]), "localMonths": rng.choice([0, 119, 120, 200]),
            "specialGroup": rng.random() < 0.15, "actualMonths": rng.choice([0, 179, 180, 300]),
            "metByEarlierRule": rng.random() < 0.5, "lumpSumIn": perhaps(rng.choice([around] * 2 + MONTHS)),
            "yearsCompletedIn": perhaps(rng.choice(MONTHS)), "unitSince": perhaps(rng.choice([around] + MONTHS)),
            "unemploymentMonths": span(rng) if rng.random() < share else [],
            "prisonMonths": span(rng) if rng.random() < share / 2 else [],
            "residentEntry": rng.choice(RESIDENT_ENTRIES), "residentPaidOn": paid, "bornOn": day_near(rng, later(paid, -90)),
            "aidedKind": rng.choice(["identified", "cared"]), "identifiedOn": day_near(rng, paid),
            "subsidised": rng.random() < 0.4}


def random_line(rng, member, number, open_share):
    insurance = rng.choice(["basic"] * 5 + ["resident"] * 4 + ["maternity", "supplementary"])
    period = rng.choice(MONTHS)
    paid = rng.choice([42000, 38000, 3000000, rng.randrange(1, 60000)])
    facts = {"basic": {"paidAs": rng.choice(["unit", "flexible"]), "paidYearly": rng.random() < 0.5},
             "resident": {"residentCause": rng.choice(["none", "duplicate", "employee", "elsewhere"]),
                          "causeOn": day_near(rng, rng.choice([period + "-01", period[:4] + "-01-01"])),
                          "enrolmentEnds": rng.random() < 0.7}}.get(insurance, {})
    line = {"member": member, "voucherSeries": "样", "voucherNumber": str(number), "period": period,
            "insurance": insurance, "paid": yuan(paid),
            "accountCredit": yuan(rng.choice([0, paid // 4])) if insurance == "basic" else "0.00",
            "facts": {name: value for name, value in facts.items() if rng.random() >= open_share}}
    if rng.random() < 0.7:
        line["claimed"] = yuan(rng.choice([paid, paid, rng.randrange(paid + 1)]))
    if rng.random() < 0.05:
        line["choice"] = {"situation": rng.choice(ORDER[:-1]), "reason": "样例", "by": "样例"}
    return line


def asked_of(kinds):
    return (EMPLOYEE_FACTS if "basic" in kinds else []) + (RESIDENT_FACTS if "resident" in kinds else [])


def random_application(rng, open_share):
    unit = rng.random() < 0.3
    share = rng.choice([0.2, 0.5, 0.8])
    persons = [f"m{i}" for i in range(rng.randint(1, 3) if unit else 1)]
    lines = [random_line(rng, rng.choice(persons), n, open_share) for n in range(rng.randint(1, 4))]
    members = []
    for person in persons:
        mine = [line for line in lines if line["member"] == person]
        asked = asked_of({line["insurance"] for line in mine})
        facts = random_facts(rng, share, [line["period"] for line in mine] or MONTHS[:1])
        members.append({"id": person, "name": "样例", "facts": {
            name: value for name, value in facts.items()
            if rng.random() >= (open_share if name in asked else max(open_share, 0.7))}})
    made = {"format": "refund-application/1", "policy": PACK, "receivedOn": "2026-11-20",
            "claimant": {"kind": "unit" if unit else "individual", "name": "样例"}, "members": members, "lines": lines}
    if rng.random() < 0.08:
        made["situations"] = rng.sample(ORDER, rng.randint(1, 5))
    return made


def typed(name, value):
    if name in LIST_FACTS:
        return expand(value)
    return None if value == "none" else value


def member_choices(facts, lines):
    """[(fact, [values])]: what is known, or values on both sides of each boundary; of facts nobody asks for one."""
    periods = sorted({line["period"] for line in lines})
    edges = [None, "1999-01"] + periods + ["2099-12"]
    january = [line["period"][:4] + "-01-01" for line in lines]
    days = sorted({later(anchor, n) for anchor in january for n in (-91, -1, 0, 31, 400)})
    subsets = [set(c) for n in range(len(periods) + 1) for c in itertools.combinations(periods, n)]
    options = {"employeeEntry": ENTRIES, "employeeCreditedOn": days, "gapMonths": [0, 3, 4],
               "sameSchemeMonths": [0, 23, 24], "diedOn": [None] + days, "retiredFrom": edges,
               "sex": ["male", "female"], "reachedAgeOn": [None, "2021-10-31", "2021-11-01"],
               "totalMonths": [0, 300, 360], "localMonths": [0, 119, 120], "specialGroup": [False, True],
               "actualMonths": [0, 180], "metByEarlierRule": [False, True], "lumpSumIn": edges,
               "yearsCompletedIn": edges, "unitSince": edges, "unemploymentMonths": subsets, "prisonMonths": subsets,
               "residentEntry": RESIDENT_ENTRIES, "residentPaidOn": days, "bornOn": days,
               "aidedKind": ["identified", "cared"], "identifiedOn": days, "subsidised": [False, True]}
    asked = asked_of({line["insurance"] for line in lines})
    return [(name, [typed(name, facts[name])] if name in facts else values if name in asked else values[:1])
            for name, values in options.items()]


def line_choices(line):
    facts, january = line["facts"], line["period"][:4] + "-01-01"
    options = {"paidAs": ["unit", "flexible"], "paidYearly": [False, True],
               "residentCause": [None, "duplicate", "employee", "elsewhere"],
               "causeOn": [later(january, n) for n in (-1, 0, 91, 400)], "enrolmentEnds": [False, True]}
    asked = {"basic": ["paidAs", "paidYearly"], "resident": ["residentCause", "causeOn", "enrolmentEnds"]}
    mine = asked.get(line["insurance"], [])
    return [(name, [typed(name, facts[name])] if name in facts else values if name in mine else values[:1])
            for name, values in options.items()] + [("credit", [fen(line["accountCredit"])])]
