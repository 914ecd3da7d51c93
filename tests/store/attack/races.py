#!/usr/bin/env python3
"""races.py [--rounds N] [--seed S] [--path wine] PROGRAM…: two programs in one store at the same moment.

PROGRAM is the command line that runs refund-counter (under Wine: wine refund-counter-cli.exe); it is called as an
office's script would call it, and needs no other part of the tests. In every round one process reads, copies or
rebuilds a store while another takes in an application; every second time the first is killed somewhere on its way.
Afterwards every application that was answered with 0 must be in the store, the store must verify, and whoever was
refused must have been told that the store is in use (exit 3). Says each round that went otherwise; exit 1 then.
"""
import argparse
import collections
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
APPLICATION = HERE.parent.parent.parent / "resources/samples/unit-three-members.json"
IN_USE = 3


class Race:
    def __init__(self, words, folder):
        self.words, self.folder = words, pathlib.Path(folder)
        self.store = self.folder / "store"

    def path(self, file):
        return "Z:" + str(file).replace("/", "\\") if self.words.path == "wine" else str(file)

    def start(self, *arguments):
        return subprocess.Popen([*self.words.program, *arguments, "--store", self.path(self.store)],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments):
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def application(self, number):
        """The sample with lines of its own: one month is claimed once only."""
        application = json.loads(APPLICATION.read_text(encoding="utf-8"))
        application["evidence"] = []
        del application["lines"][1:]
        application["lines"][0]["period"] = f"{1900 + number // 12}-{number % 12 + 1:02}"
        file = self.folder / f"application-{number}.json"
        file.write_text(json.dumps(application, ensure_ascii=False), encoding="utf-8")
        return self.path(file)

    def others(self, number):
        return [("store", "verify"), ("store", "reindex"), ("store", "backup", self.path(self.folder / f"b{number}")),
                ("fault-package", "-o", self.path(self.folder / f"f{number}.txt")), ("case", "list"),
                ("case", "import", self.application(1000 + number))]


def round_of(race, number, chance, taken, seen):
    other = chance.choice(race.others(number))
    killed = chance.random() < 0.5
    first = race.start(*other)
    time.sleep(chance.random() * race.words.span)
    second = race.start("case", "import", race.application(number))
    if killed:
        time.sleep(chance.random() * race.words.span)
        first.kill()
    second_out, second_err = second.communicate(timeout=120)
    _, first_err = first.communicate(timeout=120)
    ends = (" ".join(other[:2]), "killed" if killed else first.returncode, second.returncode)
    seen[ends] += 1
    wrong = []
    if second.returncode == 0:
        taken.append(json.loads(second_out)["case"])
    elif second.returncode != IN_USE:
        wrong.append(f"import ended with {second.returncode}: {second_err.decode(errors='replace').strip()}")
    if not killed and first.returncode not in (0, IN_USE):
        wrong.append(f"{other[:2]} ended with {first.returncode}: {first_err.decode(errors='replace').strip()}")
    code, out, err = race.run("case", "list")
    there = {case["case"] for case in json.loads(out)} if code == 0 else set()
    if lost := [case for case in taken if case not in there]:
        wrong.append(f"acknowledged and gone: {lost} ({err.decode(errors='replace').strip()})")
    code, out, err = race.run("store", "verify")
    if code != 0:
        wrong.append(f"verify ended with {code}: {err.decode(errors='replace').strip()}")
    return [f"round {number} {ends}: {each}" for each in wrong]


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--rounds", type=int, default=100)
    reader.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    reader.add_argument("--span", type=float, default=0.3, help="seconds between two starts, at most")
    reader.add_argument("--path", choices=["native", "wine"], default="native")
    reader.add_argument("program", nargs="+")
    words = reader.parse_args()
    chance = random.Random(words.seed)
    print(f"seed {words.seed}", flush=True)
    wrong, taken, seen = [], [], collections.Counter()
    folder = tempfile.mkdtemp(prefix="races-")
    race = Race(words, folder)
    code, _, err = race.run("store", "init", "--office", "441402")
    if code != 0:
        sys.exit(f"no store: {err.decode(errors='replace')}")
    for number in range(words.rounds):
        for each in (found := round_of(race, number, chance, taken, seen)):
            print(each, flush=True)
        wrong += found
    for ends, times in sorted(seen.items(), key=str):
        print(*ends, times)
    print(f"{words.rounds} rounds, {len(taken)} applications taken in, {len(wrong)} wrong")
    if not wrong:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
