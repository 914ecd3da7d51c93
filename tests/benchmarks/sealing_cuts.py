#!/usr/bin/python3
"""sealing_cuts.py kills|cuts|blocks PROGRAM COUNT [FOLDER [SEED]]: keys under attack.

kills, cuts: as kills_and_cuts.py, of the first account (which seals the store), of a change of a password and of a
             reset by two. After each: the store is the old one or the new one, whole; with a password exactly one of
             the old and the new opens; nobody is locked out; and the same goes well when it is done again.
blocks:      the store lies on an ext4 image of its own, is sealed there and worked in; then every block of the image
             is searched for what was planted, in UTF-8, UTF-16 and GBK. COUNT: how many cases it has.
Prints every problem, and at the end a JSON line of counts; exit 1 when there was a problem.
"""
import collections
import itertools
import json
import os
import random
import shutil
import sys
import time

from kills_and_cuts import Image, Machine, Memory, Trial, blow, copy

KEEPER, CLERK, SECOND = "王管理", "李受理", "张审核"
PLANTED = ["梅州市第{n}机械有限公司", "4414021970{n:08d}", "%PDF-1.4\n% {n}\n1 0 obj", "因单位重复申报第{n}次退费"]


class Keys:
    """A machine with passwords, and a sealed store beside the plain one."""

    def __init__(self, machine):
        self.machine = machine
        self.files = {}
        for name, word in (("keeper", "Mei-zhou#2026"), ("old", "Jie-Dai#2026"), ("new", "Xin-Mi#2027"),
                           ("second", "Shen-He#2026")):
            self.files[name] = os.path.join(machine.folder, name)
            with open(self.files[name], "w", encoding="utf-8") as out:
                out.write(word + "\n")
        sealed = os.path.join(machine.template, "sealed")
        copy(os.path.join(machine.template, "store"), sealed)
        self.must(sealed, *self.first())
        for name, staff, role, word in ((CLERK, "002", "receiver", "old"), (SECOND, "003", "reviewer", "second")):
            self.must(sealed, "account", "add", name, "--staff", staff, "--roles", role, "--new-password-file",
                      self.files[word], "--as", KEEPER, "--password-file", self.files["keeper"])

    def must(self, store, *words):
        status, _, err = self.machine.run(*words, "--store", store)
        if status:
            sys.exit(f"cannot begin: {' '.join(words)}: {err}")

    def first(self):
        return ["account", "add", KEEPER, "--staff", "001", "--roles", "keeper", "--new-password-file",
                self.files["keeper"]]

    def who(self, name, word):
        return ["--as", name, "--password-file", self.files[word]]

    def change(self):
        return [*self.who(CLERK, "old"), "account", "password", "--new-password-file", self.files["new"]]

    def reset(self):
        return [*self.who(KEEPER, "keeper"), "account", "reset", CLERK, "--new-password-file", self.files["new"],
                "--with", SECOND, "--with-password-file", self.files["second"]]


def cases(trial, store, who):
    status, out, err = trial.run(store, *who, "case", "list")
    trial.expect(status == 0, f"no list: {status} {err.strip()}")
    return len(json.loads(out)) if status == 0 else 0


def whole(trial, store, who, when):
    status, out, err = trial.run(store, *who, "store", "verify")
    trial.expect(status == 0, f"verify {when}: {status} {err.strip()} {out.strip()[:300]}")
    found = cases(trial, store, who)
    trial.lost += 3 - found
    trial.expect(found == 3, f"{found} of 3 cases {when}")


def after_seal(trial, keys):
    who = keys.who(KEEPER, "keeper")
    status, _, err = trial.run("store", "store", "info")
    plain = status == 0
    trial.expect(plain or (status == 2 and "登录" in err), f"neither plain nor sealed: {status} {err.strip()}")
    trial.expect(trial.status != 0 or not plain, "acknowledged, and not sealed")
    whole(trial, "store", [] if plain else who, "after sealing" if not plain else "of the plain store")
    if plain:
        status, _, err = trial.run("store", *keys.first())
        trial.expect(status == 0, f"sealing again: {status} {err.strip()}")
        whole(trial, "store", who, "sealed again")
    beside = [name for name in os.listdir(trial.home) if name.startswith("store.") and name != "store.lock"
              and "20200101" not in name]
    trial.expect(not beside, f"left beside: {beside}")


def opens(trial, keys, word):
    status, _, err = trial.run("sealed", *keys.who(CLERK, word), "account", "list")
    trial.expect(status in (0, 2), f"signing in: {status} {err.strip()}")
    return status == 0


def after_password(trial, keys):
    old, new = opens(trial, keys, "old"), opens(trial, keys, "new")
    trial.expect(old != new, f"locked out, or both open: old {old}, new {new}")
    trial.expect(trial.status != 0 or new, "acknowledged, and the old one opens")
    whole(trial, "sealed", keys.who(KEEPER, "keeper"), "after the change")


SCENES = {"seal": ("store", Keys.first, after_seal), "password": ("sealed", Keys.change, after_password),
          "reset": ("sealed", Keys.reset, after_password)}


def attack(keys, disk, name, longest, chance):
    store, words, after = SCENES[name]
    home = os.path.join(disk.homes, "home")
    shutil.rmtree(home, ignore_errors=True)
    copy(keys.machine.template, home)
    disk.settle()
    trial = Trial(keys.machine, home)
    blow(keys.machine, [*words(keys), "--store", trial.at(store)], trial, chance.uniform(0, longest * 1.2))
    disk.cut()
    after(trial, keys)
    return trial


def duration(keys, disk, name):
    store, words, _ = SCENES[name]
    home = os.path.join(disk.homes, "home")
    shutil.rmtree(home, ignore_errors=True)
    copy(keys.machine.template, home)
    begun = time.monotonic()
    keys.machine.run(*words(keys), "--store", os.path.join(home, store))
    return time.monotonic() - begun


def attacks(kind, machine, count, chance):
    disk = Memory(machine.folder) if kind == "kills" else Image(machine.folder)
    keys = Keys(machine)
    longest = {}
    counts = collections.defaultdict(collections.Counter)
    for number in itertools.count():
        if number >= count:
            break
        name = list(SCENES)[number % len(SCENES)]
        if number // len(SCENES) % 20 == 0:
            longest[name] = duration(keys, disk, name)
        trial = attack(keys, disk, name, longest[name], chance)
        counts[name].update({"rows": 1, "killed": trial.killed, "finished": trial.status == 0, "lost": trial.lost,
                             "with problems": bool(trial.problems)})
        for problem in trial.problems:
            print(f"{number} {name} ({trial.status}): {problem}".replace(trial.home, "HOME"), flush=True)
    disk.close()
    return counts


def spellings(text):
    return [text.encode("utf-8"), text.encode("utf-16-le"), text.encode("gb18030")]


def blocks(machine, count):
    """A store that was plain on this disk, sealed, and worked in for a while."""
    disk = Image(machine.folder)
    keys = Keys.__new__(Keys)
    keys.machine = machine
    keys.files = {"keeper": os.path.join(machine.folder, "keeper"), "old": os.path.join(machine.folder, "old")}
    for name, word in (("keeper", "Mei-zhou#2026"), ("old", "Jie-Dai#2026")):
        with open(keys.files[name], "w", encoding="utf-8") as out:
            out.write(word + "\n")
    store = os.path.join(disk.homes, "store")
    keys.must(store, "store", "init", "--office", "441402", "--clerk", "陈小梅")
    for n in range(1, count + 1):
        keys.must(store, "case", "import", machine.input(n))
    planted = [text.format(n=n) for n in range(1, count + 1) for text in PLANTED[:3]]
    disk.settle()
    before = hits(disk.image, planted)
    keys.must(store, *keys.first())
    keys.must(store, *keys.who(KEEPER, "keeper"), "account", "add", CLERK, "--staff", "002", "--roles", "receiver",
              "--new-password-file", keys.files["old"])
    ids = json.loads(machine.run(*keys.who(CLERK, "old"), "case", "list", "--store", store)[1])
    for n, row in enumerate(ids):
        keys.must(store, *keys.who(CLERK, "old"), "case", "attach", row["case"], machine.paper(30 + n % 9),
                  "--reason", PLANTED[3].format(n=n))
    keys.must(store, *keys.who(KEEPER, "keeper"), "store", "backup", os.path.join(disk.homes, "stick"))
    keys.must(store, *keys.who(KEEPER, "keeper"), "store", "reindex")
    planted += [PLANTED[3].format(n=n) for n in range(count)] + [PLANTED[2].format(n=30 + n) for n in range(9)]
    disk.settle()
    after = hits(disk.image, planted)
    disk.close()
    return {"before": len(before), "after": len(after), "what": sorted(after)[:20]}


def hits(image, planted):
    with open(image, "rb") as file:
        content = file.read()
    return {text for text in planted for spelling in spellings(text) if spelling in content}


def main():
    if len(sys.argv) < 4 or sys.argv[1] not in ("kills", "cuts", "blocks"):
        sys.exit(__doc__)
    kind, program, count = sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3])
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.SystemRandom().randrange(1 << 32)
    folder = os.path.join(os.path.abspath(sys.argv[4] if len(sys.argv) > 4 else "/dev/shm"), f"{kind}-{os.getpid()}")
    os.makedirs(folder)
    machine = Machine(program, folder)
    begun = time.monotonic()
    if kind == "blocks":
        found = blocks(machine, min(count, 29))
        bad = found["after"] > 0 or found["before"] == 0
        print(json.dumps({"kind": kind, **found}, ensure_ascii=False))
    else:
        machine.make()
        counts = attacks(kind, machine, count, random.Random(seed))
        whole_counts = sum(counts.values(), collections.Counter())
        bad = whole_counts["with problems"] > 0
        print(json.dumps({"kind": kind, "seed": seed, "seconds": round(time.monotonic() - begun), "all": whole_counts,
                          "by": counts}))
    shutil.rmtree(folder)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
