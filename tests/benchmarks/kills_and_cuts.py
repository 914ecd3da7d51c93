#!/usr/bin/python3
"""kills_and_cuts.py kills|cuts PROGRAM COUNT [FOLDER [SEED]]: commands of the store that are ended from outside.

kills: each run of PROGRAM is killed (SIGKILL) at a random instant, and so is the next one over what it left, up to
       eight in a row; FOLDER is best on a RAM disk (/dev/shm).
cuts:  each run works on an ext4 image; it is killed and the file system shut down at that instant without writing
       its log (what a pulled plug leaves), mounted again and looked at. Needs root, mkfs.ext4 and a loop device.
COUNT is what is to be killed or cut.
A run that has finished is cut all the same: what it acknowledged is to be there. After each row: verify says that the
store is whole, every acknowledged case is there, every finished backup is restored elsewhere and holds all cases,
a restored store is the old one or the new one and the old one is kept aside, a first start is whole or can be made,
a paper or export that was acknowledged is whole, and the same command goes well when it is run again. SIGTERM ends
it early.
Prints every problem as it is found, and at the end a JSON line of counts; exit 1 when there was a problem.
"""
import collections
import fcntl
import itertools
import json
import os
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import time

SHUTDOWN = 0x8004587D
WITHOUT_LOG = 2
EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "store", "examples")
ASIDE = "store.before-20200101T000000Z"
LONGEST = 120  # seconds, on a busy machine too
MEASURED_EVERY = 5  # rows of a scene


def application(n):
    return {"format": "refund-application/1", "policy": "meizhou-2021-11",
            "claimant": {"kind": "unit", "name": f"梅州市第{n}机械有限公司", "taxpayerId": f"914414{n:011d}X"},
            "members": [{"id": "m1", "name": "陈伟", "citizenId": f"4414021970{n:08d}"}],
            "lines": [{"member": "m1", "voucherNumber": str(60000000 + n), "period": "2024-03",
                       "insurance": "maternity", "paid": "20.08"}],
            "evidence": [{"kind": "other", "file": f"evidence/{n}.pdf"}]}


def copy(source, target):
    """With the rights that the program itself gives: what others may read, it tells of."""
    shutil.copytree(source, target)
    for folder, _, files in os.walk(target):
        os.chmod(folder, 0o700)
        for name in files:
            os.chmod(os.path.join(folder, name), 0o600)


class Machine:
    """The program, where its input lies, and what it is to find."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.inputs = os.path.join(folder, "in")
        self.template = os.path.join(folder, "template")
        user = os.path.join(folder, "user")
        self.environment = dict(os.environ, HOME=user, XDG_DATA_HOME=user, XDG_STATE_HOME=user, XDG_RUNTIME_DIR=user)
        os.makedirs(os.path.join(self.inputs, "evidence"))
        os.makedirs(user, mode=0o700)
        for n in range(1, 40):
            with open(self.input(n), "w", encoding="utf-8") as out:
                json.dump(application(n), out, ensure_ascii=False)
            with open(self.paper(n), "w", encoding="ascii") as out:
                out.write(f"%PDF-1.4\n% {n}\n1 0 obj<</Type /Page>>endobj\nstartxref\n9\n%%EOF\n")
        self.ids = {}
        self.old = {}

    def input(self, n):
        return os.path.join(self.inputs, f"{n}.json")

    def paper(self, n):
        return os.path.join(self.inputs, "evidence", f"{n}.pdf")

    def start(self, words):
        return subprocess.Popen([self.program, *words], env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words):
        process = self.start(words)
        try:
            out, err = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        return process.returncode, out.decode(), err.decode()

    def cases(self, store):
        status, out, _ = self.run("case", "list", "--store", store)
        if status:
            return None
        return {int(re.search(r"第(\d+)机械", row["name"]).group(1)): row["case"] for row in json.loads(out)}

    def make(self):
        store = os.path.join(self.template, "store")

        def must(*words):
            status, _, err = self.run(*words, "--store", store)
            if status:
                sys.exit(f"cannot begin: {' '.join(words)}: {err}")
        os.makedirs(self.template)
        must("store", "init", "--office", "441402", "--clerk", "李红")
        must("case", "import", self.input(1))
        copy(store, os.path.join(self.template, ASIDE))
        must("case", "import", self.input(2))
        must("store", "backup", os.path.join(self.template, "backup"))
        must("case", "import", self.input(3))
        self.ids = self.cases(store)
        for schema in (1, 2):
            old = f"old{schema}"
            for place in (self.template, self.folder):
                copy(os.path.join(EXAMPLES, f"schema-{schema}", "store"), os.path.join(place, old))
            self.old[old] = self.cases(os.path.join(self.folder, old))


class Trial:
    def __init__(self, machine, home):
        self.machine = machine
        self.home = home
        self.status = None  # of the command under attack; negative: killed
        self.killed = 0  # how many runs in a row
        self.out = ""  # of all of them
        self.problems = []
        self.acknowledged = 0
        self.lost = 0

    def at(self, name):
        return os.path.join(self.home, name)

    def expect(self, good, problem):
        if not good:
            self.problems.append(problem)

    def run(self, store, *words):
        return self.machine.run(*words, "--store", self.at(store))

    def sound(self, store, when):
        status, out, err = self.run(store, "store", "verify")
        self.expect(status == 0, f"verify {when}: {status} {err.strip()} {out.strip()[:300]}")
        cases = self.machine.cases(self.at(store))
        self.expect(cases is not None, f"no list {when}")
        return set(cases or {})

    def there(self, found, wanted, what):
        missing = wanted - found
        self.lost += len(missing)
        self.expect(not missing, f"lost {what}: {sorted(missing)} of {sorted(wanted)}")

    def again(self, store, *words):
        status, _, err = self.run(store, *words)
        self.expect(status == 0, f"{' '.join(words[:2])} again: {status} {err.strip()}")
        return status == 0


def told(out):
    """The numbers of the cases that a run of `case import` acknowledged."""
    return {int(n) for n in re.findall(r'"file":"[^"]*/(\d+)\.json"', out)}


def check_backup(trial, folder, wanted, finished):
    shutil.rmtree(trial.at("else"), ignore_errors=True)
    status, _, err = trial.run("else", "store", "restore", folder)
    kind = "finished" if finished else "unfinished"
    trial.expect(status == 0, f"{kind} backup not restorable: {status} {err.strip()}")
    if status == 0:
        trial.there(trial.sound("else", "of what was restored"), wanted, "in a backup")
    shutil.rmtree(trial.at("else"), ignore_errors=True)


def after_init(trial):
    status, out, err = trial.run("fresh", "store", "info")
    trial.expect(trial.status != 0 or status == 0, f"acknowledged, but no store: {err.strip()}")
    if status:
        trial.again("fresh", "store", "init", "--office", "441402", "--clerk", "李红")
        status, out, err = trial.run("fresh", "store", "info")
    info = json.loads(out or "{}")
    whole = all(info.get(part) for part in ("id", "made", "office", "clerk"))
    trial.expect(whole, f"half made: {out.strip()} {err.strip()}")
    trial.sound("fresh", "of the new store")


def after_import(trial):
    acknowledged = told(trial.out)
    trial.acknowledged += len(acknowledged)
    found = trial.sound("store", "after importing")
    trial.there(found, {1, 2, 3} | acknowledged, "cases")
    trial.again("store", "case", "import", trial.machine.input(30))


def after_attach(trial):
    trial.there(trial.sound("store", "after attaching"), {1, 2, 3}, "cases")
    _, out, _ = trial.run("store", "case", "show", trial.machine.ids[1])
    files = len(json.loads(out or "{}").get("application", {}).get("evidence", []))
    trial.acknowledged += trial.status == 0
    whole = files % 2 == 1  # both files of every run that was done, acknowledged or not
    trial.lost += trial.status == 0 and files < 3
    trial.expect(whole and (files >= 3 or trial.status), f"{files} files, answered {trial.status}")
    trial.again("store", "case", "attach", trial.machine.ids[1], trial.machine.paper(33))


def after_backup(trial):
    trial.there(trial.sound("store", "after the backup"), {1, 2, 3}, "cases")
    done = trial.status == 0
    trial.acknowledged += done
    out = trial.at("out")
    there = os.path.isdir(out) and os.listdir(out)
    trial.expect(there or not done, "finished, but no backup")
    if there:
        check_backup(trial, out, {1, 2, 3}, done)
    if trial.again("store", "store", "backup", trial.at("out2")):
        check_backup(trial, trial.at("out2"), {1, 2, 3}, True)


def after_restore(trial):
    found = trial.sound("store", "after restoring")
    done = trial.status == 0
    trial.acknowledged += done
    trial.expect(found in ({1, 2}, {1, 2, 3}), f"neither the old store nor the new one: {sorted(found)}")
    trial.expect(found == {1, 2} or not done, "acknowledged, but the old store is there")
    if found == {1, 2}:
        asides = [name for name in os.listdir(trial.home) if name.startswith("store.before-") and name != ASIDE]
        kept = any(trial.sound(name, "of the store aside") >= {1, 2, 3} for name in asides)
        trial.lost += not kept
        trial.expect(kept, f"the old store is not aside: {asides}")
    time.sleep(1.05 if found == {1, 2} else 0)  # programs of before name what goes aside by the second
    if trial.again("store", "store", "restore", trial.at("backup")):
        trial.expect(trial.sound("store", "restored again") == {1, 2}, "restored again, and not the backup")


def after_restore_anew(trial):
    status, _, err = trial.run("fresh", "store", "info")
    trial.expect(trial.status != 0 or status == 0, f"acknowledged, but no store: {err.strip()}")
    if status == 0:
        trial.there(trial.sound("fresh", "after restoring"), {1, 2}, "restored cases")
    if trial.again("fresh", "store", "restore", trial.at("backup")):
        trial.there(trial.sound("fresh", "restored again"), {1, 2}, "restored cases")


def after_looking(trial):
    trial.there(trial.sound("store", "afterwards"), {1, 2, 3}, "cases")


def after_reindex(trial):
    after_looking(trial)
    trial.again("store", "store", "reindex")


def after_upgrade(store):
    def after(trial):
        trial.sound(store, "after the upgrade")
        cases = trial.machine.cases(trial.at(store))
        trial.lost += cases != trial.machine.old[store]
        trial.expect(cases == trial.machine.old[store], f"other cases than before: {cases}")
    return after


def after_export(trial):
    after_looking(trial)
    done = trial.status == 0
    paper = os.path.join(trial.at("exported"), "evidence", "3.pdf")
    if done or os.path.exists(os.path.join(trial.at("exported"), "application.json")):
        shutil.rmtree(trial.at("check"), ignore_errors=True)
        trial.again("check", "store", "init")
        trial.again("check", "case", "import", os.path.join(trial.at("exported"), "application.json"))
    if done:
        with open(trial.machine.paper(3), "rb") as wanted:
            content = open(paper, "rb").read() if os.path.exists(paper) else b""
            trial.expect(content == wanted.read(), "an exported paper is not what it was")
    trial.again("store", "case", "export", trial.machine.ids[3], "-o", trial.at("exported2"))


def after_print(trial):
    after_looking(trial)
    paper = trial.at("paper.pdf")
    content = open(paper, "rb").read() if os.path.exists(paper) else b""
    whole = content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    trial.expect(whole or (trial.status and not content), f"half a paper: {len(content)} bytes")


SCENES = {
    "init": ("fresh", lambda t: ["store", "init", "--office", "441402", "--clerk", "李红"], after_init),
    "import": ("store", lambda t: ["case", "import", *(t.machine.input(n) for n in range(4, 12))], after_import),
    "attach": ("store", lambda t: ["case", "attach", t.machine.ids[1], t.machine.paper(31), t.machine.paper(32)],
               after_attach),
    "backup": ("store", lambda t: ["store", "backup", t.at("out")], after_backup),
    "restore": ("store", lambda t: ["store", "restore", t.at("backup")], after_restore),
    "restore anew": ("fresh", lambda t: ["store", "restore", t.at("backup")], after_restore_anew),
    "reindex": ("store", lambda t: ["store", "reindex"], after_reindex),
    "upgrade 1": ("old1", lambda t: ["case", "list"], after_upgrade("old1")),
    "upgrade 2": ("old2", lambda t: ["case", "list"], after_upgrade("old2")),
    "export": ("store", lambda t: ["case", "export", t.machine.ids[3], "-o", t.at("exported")], after_export),
    "print": ("store", lambda t: ["print", "--stored", t.machine.ids[1], "-o", t.at("paper.pdf")], after_print),
    "verify": ("store", lambda t: ["store", "verify"], after_looking),
}


class Memory:
    """Where runs are killed only."""

    row = 8  # runs over one another, until one ends by itself

    def __init__(self, folder):
        self.homes = os.path.join(folder, "homes")
        os.makedirs(self.homes)

    def settle(self):
        pass

    def cut(self):
        pass

    def close(self):
        pass


class Image(Memory):
    """An ext4 file system of its own, whose plug is pulled."""

    row = 1

    def __init__(self, folder):
        self.image = os.path.join(folder, "image")
        self.homes = os.path.join(folder, "disk")
        os.makedirs(self.homes)
        with open(self.image, "wb") as out:
            out.truncate(256 << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", self.image], check=True)
        self.mount()

    def mount(self):
        subprocess.run(["mount", "-o", "loop", self.image, self.homes], check=True)

    def settle(self):
        handle = os.open(self.homes, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
        subprocess.run(["sync", "-f", self.homes], check=True)

    def cut(self):
        handle = os.open(self.homes, os.O_RDONLY)
        fcntl.ioctl(handle, SHUTDOWN, struct.pack("I", WITHOUT_LOG))
        os.close(handle)
        self.close()
        self.mount()

    def close(self):
        for _ in range(50):
            if subprocess.run(["umount", self.homes], stderr=subprocess.DEVNULL, check=False).returncode == 0:
                return
            time.sleep(0.1)
        sys.exit("the image cannot be unmounted")


def blow(machine, words, trial, patience):
    """Runs the command, and kills it when it takes longer than this many seconds."""
    process = machine.start(words)
    try:
        process.wait(timeout=patience)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    out, _ = process.communicate()
    trial.status = process.returncode
    trial.out += out.decode()
    trial.killed += trial.status < 0


def attack(machine, disk, name, longest, chance):
    """Runs the scene, ends it somewhere (where runs are killed, again and again), and looks. `longest`: how long it
    takes when it is left alone."""
    store, words, after = SCENES[name]
    home = os.path.join(disk.homes, "home")
    shutil.rmtree(home, ignore_errors=True)
    copy(machine.template, home)
    disk.settle()
    trial = Trial(machine, home)
    command = [*words(trial), "--store", trial.at(store)]
    for left in reversed(range(disk.row)):
        blow(machine, command, trial, chance.uniform(0, longest * (1.0 if left else 1.3)))
        if trial.status >= 0:
            break
    disk.cut()
    after(trial)
    return trial


def duration(machine, disk, name):
    store, words, _ = SCENES[name]
    home = os.path.join(disk.homes, "home")
    shutil.rmtree(home, ignore_errors=True)
    copy(machine.template, home)
    begun = time.monotonic()
    machine.run(*words(Trial(machine, home)), "--store", os.path.join(home, store))
    return time.monotonic() - begun


def main():
    if len(sys.argv) < 4 or sys.argv[1] not in ("kills", "cuts"):
        sys.exit(__doc__)
    kind, program, count = sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3])
    folder = sys.argv[4] if len(sys.argv) > 4 else "/dev/shm"
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.SystemRandom().randrange(1 << 32)
    folder = os.path.join(os.path.abspath(folder), f"{kind}-{os.getpid()}")
    os.makedirs(folder)
    machine = Machine(program, folder)
    machine.make()
    disk = Memory(folder) if kind == "kills" else Image(folder)
    longest = {}
    chance = random.Random(seed)
    counts = collections.defaultdict(collections.Counter)
    begun = time.monotonic()
    stopped = []
    ended = 0
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))  # the counts so far are said
    for number in itertools.count():
        if stopped or ended >= count:
            break
        name = list(SCENES)[number % len(SCENES)]
        if number // len(SCENES) % MEASURED_EVERY == 0:  # the machine may have become slower
            longest[name] = duration(machine, disk, name)
        trial = attack(machine, disk, name, longest[name], chance)
        tally = counts[name]
        tally["rows"] += 1
        ended += trial.killed if kind == "kills" else 1
        tally["killed"] += trial.killed
        tally["finished"] += trial.status == 0
        tally["refused"] += trial.status > 0
        tally["acknowledged"] += trial.acknowledged
        tally["lost"] += trial.lost
        tally["with problems"] += bool(trial.problems)
        for problem in trial.problems:
            print(f"{number} {name} ({trial.status}): {problem}".replace(trial.home, "HOME"), flush=True)
    disk.close()
    shutil.rmtree(folder)
    whole = sum(counts.values(), collections.Counter())
    print(json.dumps({"kind": kind, "seed": seed, "seconds": round(time.monotonic() - begun), "all": whole,
                      "by": counts}))
    sys.exit(1 if whole["with problems"] else 0)


if __name__ == "__main__":
    main()
