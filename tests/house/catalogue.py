#!/usr/bin/env python3
"""catalogue.py [--write] [FOLDER]: whether every sentence of the program can be translated.

Reads the sources with lupdate and holds what it finds against resources/translations/refund-counter_zh.ts, which is
written anew by --write; then every piece of Chinese in the sources against that catalogue. What is data and no
sentence is named by its file in data.txt, with the reason. Exit 1 when something is missing or left over, or when a
file of data.txt has no such data.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).parent
FOLDERS = [word for word in sys.argv[1:] if word != "--write"]
ROOT = pathlib.Path(FOLDERS[0]).resolve() if FOLDERS else HERE.parent.parent
ROOMS = ["app", "forms", "models", "reports"]
CATALOGUE = ROOT / "resources/translations/refund-counter_zh.ts"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
CHINESE = re.compile(r"[一-鿿]")
# A comment, a string, a character: whichever begins first.
TOKEN = re.compile(r"//[^\n]*|/\*.*?\*/|\"((?:\\.|[^\"\\\n])*)\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
ESCAPES = {"\\n": "\n", "\\t": "\t", '\\"': '"', "\\\\": "\\"}


def extract(file):
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "zh_CN",
                    "-target-language", "zh_CN", *(room for room in ROOMS if (ROOT / room).is_dir()), "-ts", str(file)],
                   cwd=ROOT, check=True, stderr=subprocess.DEVNULL)


def messages(file):
    root = xml.etree.ElementTree.parse(file)
    return {(context.findtext("name"), message.findtext("source"))
            for context in root.iter("context") for message in context.iter("message")}


def texts(source):
    """The strings of a source as the compiler sees them: neighbours are one."""
    source = re.sub(r"^\s*#.*$", "", source, flags=re.MULTILINE)
    found, end = [], None
    for token in TOKEN.finditer(source):
        if token.group(1) is None:
            continue
        text = re.sub(r"\\.", lambda escape: ESCAPES.get(escape.group(), escape.group()), token.group(1))
        if end is not None and not source[end:token.start()].strip():
            found[-1] += text
        else:
            found.append(text)
        end = token.end()
    return found


def data_files():
    lines = (ROOT / "tests/house/data.txt").read_text(encoding="utf-8").splitlines()
    return {line.split(":")[0] for line in lines if line and line[0] != "#"}


def untranslatable(known):
    data, used = data_files(), set()
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            name = file.relative_to(ROOT).as_posix()
            for text in texts(file.read_text(encoding="utf-8")):
                if CHINESE.search(text) and text not in known:
                    used.add(name)
                    if name not in data:
                        yield f"{name}: lupdate does not see {text!r}"
    for name in sorted(data - used):
        yield f"data.txt: {name} has nothing of the kind"


def main():
    if "--write" in sys.argv:
        CATALOGUE.unlink(missing_ok=True)
        extract(CATALOGUE)
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        extract(fresh)
        now = messages(fresh)
    kept = messages(CATALOGUE)
    wrong = [f"not in the catalogue: {source!r} ({context})" for context, source in sorted(now - kept)]
    wrong += [f"only in the catalogue: {source!r} ({context})" for context, source in sorted(kept - now)]
    wrong += untranslatable({source for _, source in now})
    print(*wrong, f"{len(now)} sentences, {len(wrong)} wrong", sep="\n")
    if now != kept:
        print("write it anew: tests/house/catalogue.py --write")
    sys.exit(1 if wrong or not now else 0)


if __name__ == "__main__":
    main()
