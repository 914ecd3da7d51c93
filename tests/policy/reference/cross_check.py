#!/usr/bin/env python3
"""cross_check.py PROGRAM [--pack ID] [--count N] [--seed S] [--worlds W] [--minutes M]: random applications through
`evaluate --batch` and through a second reading of the notice (meizhou.py, chongqing.py, …). With all facts known every
amount, clause, alternative, day and outcome must agree; with open facts every value they may take must land inside the
reported ranges, and what the program calls decided must come out the same for all of them. All values of the open facts
are tried when they are at most W, else W // 20 of them by chance. Ends after N applications or M minutes. Exit 1 when
anything differs."""
import argparse
import collections
import itertools
import json
import math
import random
import subprocess
import sys
import tempfile
import time

import chongqing
import chongqing_applications
import linfen
import linfen_applications
import meizhou
import meizhou_applications
import tieling
import tieling_applications
from amounts import fen, yuan
from person import payable_now

READINGS = {law.PACK: (law, cases)
            for law, cases in ((meizhou, meizhou_applications), (chongqing, chongqing_applications),
                               (tieling, tieling_applications), (linfen, linfen_applications))}
CHUNK = 1000


class Comparison:
    """Compares decisions with the second reading and counts what was seen."""

    def __init__(self, law, cases, worlds, rng):
        self.law, self.cases, self.worlds, self.rng = law, cases, worlds, rng
        self.seen = collections.Counter()
        self.complaints = []

    def application(self, application, decision):
        self.complaints = []
        if "error" in decision:
            self.complaints.append(str(decision["error"]))
            return self.complaints
        rows = [None] * len(application["lines"])
        closed = True
        for member, verdict in zip(application["members"], decision["members"]):
            mine = [i for i, line in enumerate(application["lines"]) if line["member"] == member["id"]]
            if mine:
                result = self.member(application, member, verdict, [decision["lines"][i] for i in mine], mine)
                closed = closed and result is not None
                for i, row in zip(mine, result or []):
                    rows[i] = row
        if closed:
            self.whole(application, decision, rows)
        return self.complaints

    def expect(self, where, name, mine, theirs):
        if mine != theirs:
            self.complaints.append(f"{where}: {name} {mine}, program {theirs}")

    def member(self, application, member, verdict, answers, mine):
        """The rows of a person all of whose facts are known; else None."""
        lines = [application["lines"][i] for i in mine]
        self.seen["persons"] += 1
        axes = [(None, *choice) for choice in self.cases.member_choices(member["facts"], lines)]
        for place, line in enumerate(lines):
            axes += [(place, *choice) for choice in self.cases.line_choices(line)]
        facts, made = {}, [self.fixed(line) for line in lines]
        for place, name, values in axes:
            (facts if place is None else made[place])[name] = values[0]
        open_axes = [axis for axis in axes if len(axis[2]) > 1]
        kind, tried = application["claimant"]["kind"], application.get("situations", ())
        received = application["receivedOn"]

        def decide():
            return self.law.decide_member(kind, received, facts, made, tried)

        if not open_axes:
            self.seen["persons with all facts known"] += 1
            total, surplus, rows = decide()
            self.known(received, member["id"], verdict, answers, total, surplus, rows)
            return rows
        self.open(member["id"], verdict, answers, self.assignments(open_axes), open_axes, received, decide, facts,
                  made)
        return None

    @staticmethod
    def fixed(line):
        return {"period": line["period"], "insurance": line["insurance"], "paid": fen(line["paid"]),
                "claimed": fen(line["claimed"]) if "claimed" in line else None,
                "choice": line.get("choice", {}).get("situation")}

    def assignments(self, axes):
        size = math.prod(len(values) for _, _, values in axes)
        self.all_tried = size <= self.worlds
        if self.all_tried:
            return itertools.product(*(values for _, _, values in axes))
        return ([self.rng.choice(values) for _, _, values in axes] for _ in range(self.worlds // 20))

    def known(self, day, name, verdict, answers, total, surplus, rows):
        self.expect(f"member {name}", "refundable", yuan(total), verdict["refundable"])
        self.expect(f"member {name}", "surplus", yuan(surplus), verdict["setOffSurplus"])
        self.expect(f"member {name}", "range", None, verdict.get("range"))
        for row, answer in zip(rows, answers):
            where, clause = f"line {answer['line']}", row.clause
            outcome = outcome_of(row, day)
            self.seen[f"line: {clause.id if clause else 'no clause'} {outcome}"] += 1
            self.expect(where, "clause", clause and clause.id, answer["situation"])
            self.expect(where, "allowed", yuan(row.allowed), answer["allowed"])
            self.parts(where, row, answer)
            self.expect(where, "refundable", yuan(row.refundable), answer["refundable"])
            self.expect(where, "outcome", outcome, answer["outcome"])
            self.expect(where, "alternatives", [(c, yuan(amount)) for c, amount in row.others],
                        [(a["situation"], a["allowed"]) for a in answer["alternatives"]])
            self.expect(where, "day", row.until if outcome == "deferred" else None, answer.get("deferredUntil"))

    def parts(self, where, row, answer):
        mine = [(part.id, yuan(part.allowed)) + ((part.months,) if part.months else ()) for part in row.parts]
        theirs = [(part["situation"], part["allowed"]) + ((part["months"],) if "months" in part else ())
                  for part in answer.get("parts", [])]
        self.seen["lines that several clauses give together"] += len(mine) > 1
        self.expect(where, "parts", mine if len(mine) > 1 else [], theirs)
        if theirs:
            self.expect(where, "sum of the parts", answer["refundable"],
                        yuan(sum(fen(part["refundable"]) for part in answer["parts"])))

    def open(self, name, verdict, answers, assignments, axes, day, decide, facts, made):
        self.seen["persons with open facts, all values tried" if self.all_tried else
                  "persons with open facts, values drawn"] += 1
        low, high = (fen(x) for x in verdict.get("range", [verdict["refundable"]] * 2))
        reached = []
        for assignment in assignments:
            for (place, fact, _), value in zip(axes, assignment):
                (facts if place is None else made[place])[fact] = value
            total, surplus, rows = decide()
            self.seen["worlds"] += 1
            reached.append(total)
            before = len(self.complaints)
            if not low <= total <= high:
                self.complaints.append(f"member {name}: {yuan(total)} outside [{yuan(low)}, {yuan(high)}]")
            if "range" not in verdict:
                self.expect(f"member {name}", "surplus", yuan(surplus), verdict["setOffSurplus"])
            for row, answer in zip(rows, answers):
                self.open_line(row, answer, day)
            if len(self.complaints) > before:
                values = {f"{fact}" if place is None else f"line {answers[place]['line']} {fact}": value
                          for (place, fact, _), value in zip(axes, assignment)}
                self.complaints[before] += f" with {values}"
                return
        for answer in answers:
            self.seen[f"open person's line: {answer['outcome']}"] += 1
        ends = [min(reached), max(reached)] == [low, high]
        self.seen["open ranges with both ends reached" if ends else "open ranges wider than the values tried"] += 1
        if self.all_tried and self.cases.EXACT_RANGES and not ends:
            self.complaints.append(f"member {name}: reaches [{yuan(min(reached))}, {yuan(max(reached))}], "
                                   f"program [{yuan(low)}, {yuan(high)}]")

    def open_line(self, row, answer, day):
        where = f"line {answer['line']}"
        if answer["outcome"] == "undetermined":
            low, high = (fen(x) for x in answer["range"])
            if not low <= row.refundable <= high:
                self.complaints.append(f"{where}: {yuan(row.refundable)} outside {answer['range']}")
            return
        self.expect(where, "refundable", yuan(row.refundable), answer["refundable"])
        # where nothing is given it does not matter under which clause
        if row.refundable > 0 or row.clause and row.clause.referred:
            outcome = outcome_of(row, day)
            # while an earlier clause is open that comes to the same, the certain one is named
            if answer["situation"] not in row.held:
                self.expect(where, "clause", row.clause.id, answer["situation"])
            self.expect(where, "outcome", outcome, answer["outcome"])
            self.expect(where, "day", row.until if outcome == "deferred" else None, answer.get("deferredUntil"))

    def whole(self, application, decision, rows):
        outcomes = {outcome_of(row, application["receivedOn"]) for row in rows}
        total = sum(fen(m["refundable"]) for m in decision["members"])
        claimed = sum(row.claimed for row in rows)
        expected = next((o for o in ("referred", "deferred") if o in outcomes), None) or (
            "not-refundable" if total == 0 else "refundable" if total == claimed else "partly-refundable")
        self.seen[f"application: {expected}"] += 1
        self.expect("whole", "outcome", expected, decision["outcome"])
        self.expect("whole", "claimed", yuan(claimed), decision["claimed"])
        self.expect("whole", "refundable", yuan(total), decision["refundable"])
        now = sum(payable_now([row for row, line in zip(rows, application["lines"]) if line["member"] == member["id"]],
                              application["receivedOn"]) for member in application["members"])
        self.expect("whole", "payable now", yuan(now), decision["payableNow"])
        days = [row.until for row in rows if outcome_of(row, application["receivedOn"]) == "deferred"]
        self.expect("whole", "day", max(days, default=None), decision["deferredUntil"])


def outcome_of(row, day):
    if row.clause and row.clause.referred:
        return "referred"
    if row.allowed == 0:
        return "not-refundable"
    return "deferred" if row.deferred(day) else "refundable"


def decisions(program, applications):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as batch:
        batch.writelines(json.dumps(a, ensure_ascii=False) + "\n" for a in applications)
        batch.flush()
        answer = subprocess.run([program, "evaluate", "--batch", batch.name], stdout=subprocess.PIPE, check=True)
    lines = answer.stdout.splitlines()
    if len(lines) != len(applications):
        sys.exit(f"{len(applications)} applications, {len(lines)} decisions")
    return map(json.loads, lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--pack", default=meizhou.PACK, choices=READINGS)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worlds", type=int, default=400)
    parser.add_argument("--minutes", type=float, default=math.inf)
    parser.add_argument("--show", type=int, default=10, help="differences to print")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    law, cases = READINGS[options.pack]
    comparison = Comparison(law, cases, options.worlds, random.Random(options.seed + 1))
    faults = done = 0
    end = time.monotonic() + options.minutes * 60
    while done < options.count and time.monotonic() < end:
        applications = [cases.random_application(rng, rng.choice([0.0, 0.0, 0.05, 0.15, 0.4]))
                        for _ in range(min(CHUNK, options.count - done))]
        for application, decision in zip(applications, decisions(options.program, applications)):
            found = comparison.application(application, decision)
            faults += bool(found)
            if found and faults <= options.show:
                print(f"application {done}: {'; '.join(found[:3])}\n  {json.dumps(application, ensure_ascii=False)}", flush=True)
            done += 1
    for what, count in sorted(comparison.seen.items()):
        print(f"{count:10} {what}")
    print(f"{options.pack}: {done} applications, {faults} differ")
    sys.exit(1 if faults or not comparison.seen["persons with all facts known"] else 0)


if __name__ == "__main__":
    main()
