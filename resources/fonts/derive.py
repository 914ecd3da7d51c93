"""Derives one face of paper from a font of Debian, under a name of its own (the Open Font Licence asks that).

usage: derive.py SOURCE FACE FAMILY STYLE CHARACTERS CACHE OUT

SOURCE      a .ttf or .ttc file
FACE        the family inside it, e.g. "Noto Serif CJK SC"
FAMILY      the new family; STYLE is Regular or Bold
CHARACTERS  "all": every hanzi, mark and letter that the source has; "plain": 通用规范汉字表, marks and ASCII
CACHE       a folder shared by all builds: what was derived from the same source by the same script is taken from it
OUT         the file to write; nothing is left behind when it fails

What is taken away, and why: Qt writes, for each glyph of a PDF, the lowest code point that the font maps to it.
A glyph that serves two code points (工 and the radical ⼯) or that only a substitution reaches (proportional
digits) therefore comes out wrong when the text is searched or copied. So: one code point a glyph, hanzi
before all others, no radicals, no substitution and no positioning tables.
"""
import bz2
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

from fontTools.ttLib import TTCollection, TTFont

HANZI = ((0x4E00, 0xA000), (0x3400, 0x4DC0), (0x3007, 0x3008), (0x20000, 0x32400))
LETTERS = ((0x20, 0x7F), (0xA1, 0x250), (0x370, 0x400), (0x400, 0x460), (0x1E00, 0x1F00))
MARKS = ((0x2010, 0x2028), (0x2030, 0x205F), (0x20A0, 0x20C0), (0x2100, 0x2400), (0x2460, 0x2800),
         (0x3000, 0x3030), (0x3040, 0x3100), (0x3105, 0x3130), (0x31A0, 0x31C0), (0x3220, 0x3400),
         (0xFE30, 0xFE50), (0xFF01, 0xFFF0))
PLAIN = ((0x20, 0x7F), (0xB7, 0xB8), (0x2014, 0x2015), (0x2018, 0x201A), (0x201C, 0x201E), (0x2026, 0x2027),
         (0x3000, 0x3018), (0xFF01, 0xFF5F))
# Look-alikes of another character: wave dash, no-break and soft hyphen, no-break space, bracket twins.
TWINS = {0x2011, 0x2E3A, 0x301C, 0x2329, 0x232A, 0xA0, 0xAD}
DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "VORG", "vhea", "vmtx", "DSIG", "gasp", "meta")


def standard_characters():
    """The 8,105 characters of 通用规范汉字表 (2013), from Unihan's kTGH."""
    found = set()
    for table in ("DictionaryLikeData", "OtherMappings", "DictionaryIndices"):
        path = f"/usr/share/unicode/Unihan_{table}.txt.bz2"
        if not os.path.exists(path):
            continue
        with bz2.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                parts = line.split("\t")
                if len(parts) > 2 and parts[1] == "kTGH":
                    found.add(int(parts[0][2:], 16))
    if len(found) < 8105:
        raise SystemExit(f"Unihan names only {len(found)} characters of 通用规范汉字表; is unicode-data installed?")
    return found


def in_ranges(ranges):
    return {code for low, high in ranges for code in range(low, high)}


def face_index(source, family):
    """The face of that family in a collection; 0 for a single font."""
    if not source.endswith(".ttc"):
        return 0
    for index, face in enumerate(TTCollection(source, lazy=True).fonts):
        if family in (face["name"].getDebugName(1), face["name"].getDebugName(16)):
            return index
    raise SystemExit(f"{source} holds no face {family}")


def one_code_point_a_glyph(mapping, wanted):
    """Where several wanted code points share a glyph, the first in the order hanzi, then the lowest, keeps it."""
    hanzi = in_ranges(HANZI)
    taken = {}
    for code in sorted(wanted & mapping.keys() - TWINS, key=lambda code: (code not in hanzi, code)):
        taken.setdefault(mapping[code], code)
    return sorted(taken.values())


def rename_outlines(path, post_script):
    """Replaces the inner name of a CFF table by one of the same length, in the file's bytes: reading and writing
    the outlines anew takes twenty seconds, and the table's offsets forbid another length."""
    with TTFont(path, lazy=True) as font:
        if "CFF " not in font:
            return
        place = font.reader.tables["CFF "].offset
    with open(path, "r+b") as file:
        file.seek(place)
        head = file.read(32)
        count, size = int.from_bytes(head[4:6], "big"), head[6]
        start = 7 + 2 * size
        room = int.from_bytes(head[7 + size:start], "big") - 1
        if head[:1] != b"\x01" or head[2] != 4 or count != 1 or not len(post_script) <= room <= 63:
            raise SystemExit("the outlines' name stands elsewhere than expected")
        file.seek(place + start)
        file.write(post_script.ljust(room, "x").encode("ascii"))


def rename(path, family, style):
    """The new names; copyright, licence and designer stay as they were."""
    post_script = family.replace(" ", "") + "-" + style
    rename_outlines(path, post_script)
    font = TTFont(path, recalcBBoxes=False, recalcTimestamp=False)
    names = font["name"]
    for record in list(names.names):
        if record.nameID not in (0, 5, 7, 8, 9, 11, 12, 13, 14):
            names.removeNames(nameID=record.nameID)
    for name_id, text in ((1, family), (2, style), (3, post_script + ";1"), (4, f"{family} {style}"), (6, post_script)):
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 700 if style == "Bold" else 400
    font.save(path, reorderTables=False)
    return font


def derive(source, family_inside, family, style, characters, out):
    """Writes the derived face; out stands complete or not at all."""
    index = face_index(source, family_inside)
    mapping = TTFont(source, fontNumber=index, lazy=True).getBestCmap()
    standard = standard_characters()
    missing = standard - mapping.keys()
    if missing:
        raise SystemExit(f"{family_inside} lacks {len(missing)} characters of 通用规范汉字表")
    wanted = standard | in_ranges(PLAIN if characters == "plain" else HANZI + LETTERS + MARKS)
    keep = one_code_point_a_glyph(mapping, wanted)
    with tempfile.TemporaryDirectory(dir=os.path.dirname(out)) as folder:
        codes = os.path.join(folder, "codes")
        part = os.path.join(folder, "font")
        with open(codes, "w", encoding="ascii") as listing:
            listing.write("\n".join(f"{code:X}" for code in keep))
        subprocess.run(["hb-subset", f"--face-index={index}", f"--unicodes-file={codes}", "--layout-features=",
                        "--drop-tables+=" + ",".join(DROPPED), "--name-IDs=*", "--no-hinting", "--notdef-outline",
                        f"--output-file={part}", source], check=True)
        left = rename(part, family, style).getBestCmap()
        lost = set(keep) - left.keys()
        if lost or len(set(left.values())) != len(left):
            raise SystemExit(f"{family}: {len(lost)} characters lost, or a glyph with two code points")
        os.replace(part, out)
    print(f"{family} {style}: {len(keep)} characters, {os.path.getsize(out) // 1024} KB")


def cache_key(arguments):
    """Names what the result depends on: this script, the source file and the words of the command."""
    stamp = os.stat(arguments[0])
    with open(__file__, "rb") as script:
        key = hashlib.sha256(script.read())
    key.update(repr((arguments, stamp.st_size, stamp.st_mtime_ns)).encode())
    return key.hexdigest()[:16]


def main(arguments, cache, out):
    cached = os.path.join(os.path.abspath(cache), cache_key(arguments) + "-" + os.path.basename(out))
    os.makedirs(os.path.dirname(cached), exist_ok=True)
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    if not os.path.exists(cached):
        derive(*arguments, cached)
    part = out + ".part"
    shutil.copyfile(cached, part)
    os.replace(part, out)


if __name__ == "__main__":
    if len(sys.argv) != 8:
        raise SystemExit(__doc__)
    main(sys.argv[1:6], sys.argv[6], sys.argv[7])
