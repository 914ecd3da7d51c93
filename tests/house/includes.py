#!/usr/bin/env python3
"""includes.py [FOLDER]: who includes whom, held against the order of rooms.txt.

Prints every include of a higher folder, every folder that the list does not know, and every circle of headers;
exit 1 when there is one.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def rooms():
    lines = (HERE / "rooms.txt").read_text(encoding="utf-8").splitlines()
    return {line: place for place, line in enumerate(line for line in lines if line and line[0] != "#")}


def sources(root):
    """{path below root: what it includes by a path of ours}"""
    found = {}
    for top in sorted({room.split("/")[0] for room in rooms()}):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                text = file.read_text(encoding="utf-8")
                found[file.relative_to(root).as_posix()] = [name for name in INCLUDE.findall(text) if "/" in name]
    return found


def upward(files):
    order = rooms()
    for file, includes in files.items():
        own = file.rpartition("/")[0]
        if own not in order:
            yield f"{file}: its folder is not in rooms.txt"
            continue
        for name in includes:
            other = name.rpartition("/")[0]
            if other in order and order[other] > order[own]:
                yield f"{file}: includes {name} from above"


def circles(files):
    done, way = set(), []

    def walk(file):
        if file in way:
            yield " -> ".join(way[way.index(file):] + [file])
            return
        if file in done:
            return
        way.append(file)
        for name in files.get(file, []):
            yield from walk(name)
        way.pop()
        done.add(file)

    for file in files:
        yield from walk(file)


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent
    files = sources(root)
    wrong = [*upward(files), *circles(files)]
    print(*wrong, f"{len(files)} files, {len(wrong)} wrong", sep="\n")
    sys.exit(1 if wrong or not files else 0)


if __name__ == "__main__":
    main()
