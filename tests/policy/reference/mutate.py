#!/usr/bin/python3
"""mutate.py PROGRAM PACK…: changes every comparison, boundary and amount of a pack, one at a time, and asks
`PROGRAM policy check` whether the pack's own worked cases notice. Prints the survivors; those that
survivors.txt explains (pack, place, change: why) are told apart. Exit 1 when an unexplained one survives.
Also: -j N workers; --list prints the mutants without running them."""
import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

HERE = pathlib.Path(__file__).resolve().parent
TOKEN = re.compile(r'@?"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?|[^\W\d][\w.]*|<=|>=|!=|\*\*|\.\.|\S|\s+')
SWAPS = {"<": ["<="], "<=": ["<"], ">": [">="], ">=": [">"], "=": ["!="], "!=": ["="], "+": ["-"], "-": ["+"],
         "*": ["/"], "/": ["*"], "and": ["or"], "or": ["and"], "true": ["false"], "false": ["true"],
         "min": ["max"], "max": ["min"]}


def changed_number(text):
    places = len(text.partition(".")[2])
    step = 10 ** -places
    more, less = float(text) + step, float(text) - step
    return [f"{v:.{places}f}" for v in (more, less) if v >= 0]


def variants(expression):
    """Every expression that differs from this one in one token."""
    tokens = TOKEN.findall(expression)
    if "".join(tokens) != expression:
        raise SystemExit(f"cannot read the expression: {expression}")
    for i, token in enumerate(tokens):
        others = changed_number(token) if token[0].isdigit() else SWAPS.get(token, [])
        for other in others:
            yield "".join(tokens[:i] + [other] + tokens[i + 1:])


def entries(node):
    return [(key.value, value) for key, value in node.value] if isinstance(node, yaml.MappingNode) else []


def member(node, name):
    return next((value for key, value in entries(node) if key == name), None)


def expressions(root):
    """(place, scalar node, other values it may have) of everything in the pack that decides or advises."""
    parts = dict(entries(root))
    for name, node in entries(parts.get("derived")):
        yield f"derived.{name}", member(node, "is"), []
    for name, node in entries(parts.get("parameters")):
        for i, dated in enumerate((member(node, "values") or node).value):
            yield f"parameters.{name}[{i}]", member(dated, "value"), []
    for node in parts["situations"].value:
        where = member(node, "id").value
        for i, condition in enumerate(member(node, "when").value):
            yield f"{where}.when[{i}]", member(condition, "if"), ["true"]
        for kind, amount in entries(member(node, "refund")):
            for key, value in entries(amount) or [("amount", amount)]:
                yield f"{where}.refund.{kind}.{key}", value, ["0"] if key == "setOff" else [f"({value.value}) - 0.01"]
        if member(node, "notBefore"):
            yield f"{where}.notBefore", member(node, "notBefore"), ['@"1900-01-01"']
        if member(node, "recover"):
            yield f"{where}.recover", member(member(node, "recover"), "amount"), ["0"]
        if member(node, "deadline"):
            yield f"{where}.deadline.workingDays", member(member(node, "deadline"), "workingDays"), []
            yield f"{where}.deadline.from", member(member(node, "deadline"), "from"), []
        for i, warning in enumerate(entries_of(member(node, "warnings"))):
            yield f"{where}.warnings[{i}]", member(warning, "if"), []
    for i, warning in enumerate(entries_of(parts.get("warnings"))):
        yield f"warnings[{i}]", member(warning, "if"), []
    for answer in entries_of(parts.get("answers")):
        yield f"answers.{member(answer, 'id').value}", member(answer, "is"), []


def entries_of(node):
    return node.value if isinstance(node, yaml.SequenceNode) else []


def mutants(text):
    """(place, before, after, the pack with it)"""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    for place, node, more in expressions(root):
        for after in dict.fromkeys([*variants(node.value), *more]):
            if after != node.value:
                spelled = "'" + after.replace("'", "''") + "'"
                if node.style in ("|", ">"):
                    spelled += "\n"
                yield place, node.value, after, text[:node.start_mark.index] + spelled + text[node.end_mark.index:]


def judge(program, notices, text):
    """killed, survives, or refused (no pack any more: it shows nothing about the cases)."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "notices").symlink_to(notices)
        path = pathlib.Path(folder) / "mutant.yaml"
        path.write_text(text, encoding="utf-8")
        answer = subprocess.run([program, "policy", "check", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if not answer.stdout.decode().startswith("政策包"):
        return "refused"
    return "survives" if answer.returncode == 0 else "killed"


def explained():
    """{(pack, place, after): why} of survivors.txt: four lines each, a blank line between."""
    reasons = {}
    file = HERE / "survivors.txt"
    for block in file.read_text(encoding="utf-8").split("\n\n") if file.exists() else []:
        lines = [line for line in block.strip().split("\n") if not line.startswith("#")]
        if len(lines) == 4:
            reasons[tuple(lines[:3])] = lines[3]
        elif lines and lines[0]:
            raise SystemExit(f"survivors.txt: not four lines: {lines[0]}")
    return reasons


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("packs", nargs="+", type=pathlib.Path)
    options.add_argument("-j", type=int, default=2)
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    reasons = explained()
    unexplained = 0
    for pack in given.packs:
        every = list(mutants(pack.read_text(encoding="utf-8")))
        if given.list:
            for place, before, after, _ in every:
                print(f"{pack.stem}\n{place}\n{after}\n")
            continue
        notices = pack.resolve().parent.parent / "notices"
        if judge(given.program, notices, pack.read_text(encoding="utf-8")) != "survives":
            raise SystemExit(f"{pack}: does not pass its own check")
        with concurrent.futures.ThreadPoolExecutor(given.j) as pool:
            verdicts = list(pool.map(lambda each: judge(given.program, notices, each[3]), every))
        alive = [(m, reasons.get((pack.stem, m[0], m[2]))) for m, v in zip(every, verdicts) if v == "survives"]
        missing = [m for m, why in alive if not why]
        print(f"{pack.stem}: {len(every)} mutants, {verdicts.count('killed')} killed, {verdicts.count('refused')} refused"
              f" as no pack, {len(alive)} survive, {len(missing)} of them unexplained")
        for place, before, after, _ in missing:
            print(f"{pack.stem}\n{place}\n{after}\n  was: {before}\n")
        unexplained += len(missing)
        sys.stdout.flush()
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
