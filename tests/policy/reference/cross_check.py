#!/usr/bin/env python3
"""cross_check.py PROGRAM [COUNT [SEED]]: random applications through `evaluate --batch` and through the second reading
in meizhou.py. Decided amounts must agree to the 分; with open facts every value they may take must land inside the
reported range, and both ends of a member's range must be reached. Exit 1 when anything differs."""
import itertools
import json
import random
import subprocess
import sys
import tempfile

from meizhou import decide_member, expand

MONTHS = [f"{2023 + (i // 12)}-{i % 12 + 1:02d}" for i in range(24)]
MONTH_FACTS = ("pensionSince", "requiredYearsReached", "leftUnit")
LIST_FACTS = ("unemploymentMonths", "transferredMonths")


def yuan(fen):
    return f"{fen // 100}.{fen % 100:02d}"


def fen(text):
    whole, _, cents = text.partition(".")
    return int(whole) * 100 + int(cents)


def random_facts(rng, open_share):
    facts = {"paidAs": rng.choice(["employee", "flexible"]), "benefitsUsed": rng.random() < 0.3}
    for name in MONTH_FACTS:
        facts[name] = "none" if rng.random() < 0.4 else rng.choice(MONTHS)
    for name in LIST_FACTS:
        first = rng.randrange(20)
        facts[name] = rng.choice([[], [], [MONTHS[first]], [f"{MONTHS[first]}/{MONTHS[first + 3]}"]])
    return {name: value for name, value in facts.items() if rng.random() >= open_share}


def random_line(rng, member, number, open_share):
    insurance = rng.choice(["basic", "basic", "maternity", "supplementary"])
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
    return line


def random_application(rng, open_share):
    unit = rng.random() < 0.5
    count = rng.randint(1, 3) if unit else 1
    members = [{"id": f"m{i}", "name": "样例", "facts": random_facts(rng, open_share)} for i in range(count)]
    lines = [random_line(rng, f"m{rng.randrange(count)}", n, open_share) for n in range(rng.randint(1, 5))]
    return {"format": "refund-application/1", "policy": "meizhou-2021-11", "receivedOn": "2026-11-20",
            "claimant": {"kind": "unit" if unit else "individual", "name": "样例"}, "members": members, "lines": lines}


def member_choices(facts, lines):
    """Every assignment of the open facts that can make a difference: each boundary a period can fall on."""
    periods = sorted({line["period"] for line in lines})
    edges = ["none"] + periods + ["1999-01", "2099-12"]
    options = {"paidAs": ["employee", "flexible"], "benefitsUsed": [False, True]}
    options.update({name: edges for name in MONTH_FACTS})
    subsets = [set(c) for n in range(len(periods) + 1) for c in itertools.combinations(periods, n)]
    options.update({name: subsets for name in LIST_FACTS})
    names = [name for name in options]
    known = {n: expand(facts[n]) if n in LIST_FACTS else facts[n] for n in facts}
    return names, [[known[n]] if n in known else options[n] for n in names]


def line_choices(line):
    paid = fen(line["paid"])
    credit = [fen(line["accountCredit"])] if "accountCredit" in line else [0, 1, paid // 2, paid]
    duplicate = [line["facts"]["duplicatePayment"]] if "duplicatePayment" in line["facts"] else [False, True]
    return [{"period": line["period"], "insurance": line["insurance"], "paid": paid, "credit": c,
             "duplicatePayment": d} for c in dict.fromkeys(credit) for d in duplicate]


def possible_results(unit, facts, lines, claimed, limit=40000):
    """All results over the open facts, or None when there are too many to try."""
    names, values = member_choices(facts, lines)
    per_line = [line_choices(line) for line in lines]
    size = 1
    for choice in values + per_line:
        size *= len(choice)
    if size > limit:
        return None
    return [decide_member(unit, dict(zip(names, assignment)), [dict(v, claimed=c) for v, c in zip(variant, claimed)])
            for assignment in itertools.product(*values) for variant in itertools.product(*per_line)]


def compare(application, decision, complain):
    unit = application["claimant"]["kind"] == "unit"
    tried = 0
    for member, verdict in zip(application["members"], decision["members"]):
        mine = [(i, l) for i, l in enumerate(application["lines"]) if l["member"] == member["id"]]
        answers = [decision["lines"][i] for i, _ in mine]
        # an open claim is what the program proposed: the reference decides about that amount
        claimed = [fen(l["claimed"]) if "claimed" in l else None for _, l in mine]
        results = possible_results(unit, member["facts"], [l for _, l in mine], claimed)
        if results is None:
            continue
        tried += 1
        low, high = (fen(x) for x in verdict.get("range", [verdict["refundable"]] * 2))
        seen = [None, None]
        for total, surplus, rows in results:
            seen = [total if seen[0] is None else min(seen[0], total), total if seen[1] is None else max(seen[1], total)]
            if not low <= total <= high:
                complain(f"member {member['id']}: {yuan(total)} outside [{yuan(low)}, {yuan(high)}]")
            if "range" not in verdict and yuan(surplus) != verdict["setOffSurplus"]:
                complain(f"member {member['id']}: surplus {yuan(surplus)}, program {verdict['setOffSurplus']}")
            for (situation, allowed, refundable, others), answer in zip(rows, answers):
                where = f"line {answer['line']}"
                if answer["outcome"] == "undetermined":
                    bounds = [fen(x) for x in answer["range"]]
                    if not bounds[0] <= refundable <= bounds[1]:
                        complain(f"{where}: {yuan(refundable)} outside {answer['range']}")
                elif refundable != fen(answer["refundable"]):
                    complain(f"{where}: {yuan(refundable)}, program {answer['refundable']}")
                elif not answer["unknownFacts"] and not any(t["value"] is None for t in answer["trace"]):
                    if situation != answer["situation"] or allowed != fen(answer["allowed"]):
                        complain(f"{where}: {situation} {yuan(allowed)}, program {answer['situation']} {answer['allowed']}")
                    if others != [a["situation"] for a in answer["alternatives"]]:
                        complain(f"{where}: alternatives {others}, program {answer['alternatives']}")
        if seen != [low, high]:
            complain(f"member {member['id']}: reaches [{yuan(seen[0])}, {yuan(seen[1])}], program [{yuan(low)}, {yuan(high)}]")
    return tried


def main():
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    applications = [random_application(rng, rng.choice([0.0, 0.0, 0.15, 0.4])) for _ in range(count)]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as batch:
        batch.writelines(json.dumps(a, ensure_ascii=False) + "\n" for a in applications)
        batch.flush()
        answer = subprocess.run([program, "evaluate", "--batch", batch.name], stdout=subprocess.PIPE, check=True)
    decisions = [json.loads(line) for line in answer.stdout.splitlines()]
    faults = tried = 0
    if len(decisions) != count:
        sys.exit(f"{count} applications, {len(decisions)} decisions")
    for index, (application, decision) in enumerate(zip(applications, decisions)):
        found = []
        if "error" in decision:
            found.append(str(decision["error"]))
        else:
            tried += compare(application, decision, found.append)
        if found:
            faults += 1
            if faults <= 10:
                print(f"application {index}: {found[0]}\n  {json.dumps(application, ensure_ascii=False)}")
    print(f"{count} applications, {tried} members compared, {faults} differ")
    sys.exit(1 if faults or not tried else 0)


if __name__ == "__main__":
    main()
