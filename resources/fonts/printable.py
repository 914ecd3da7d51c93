"""Writes models/values/printablecharacters.cpp: the characters that a face of paper has, so that validation refuses
what could not be printed without loading a font. Run by hand when derive.py or Debian's fonts change; tst_textfit
holds the table against the faces.

usage: printable.py FOLDER_OF_DERIVED_FONTS OUT
"""
import glob
import os
import sys

from fontTools.ttLib import TTFont

HEAD = """\
// Written by resources/fonts/printable.py from the derived faces; tst_textfit holds it against them.
#include "models/values/printable.h"

namespace counter {

namespace {

// clang-format off
/// In turn: how many characters no face has, how many one has.
constexpr quint32 Runs[] = {
"""
TAIL = """\
};
// clang-format on

} // namespace

std::span<const quint32> printableRuns()
{
    return Runs;
}

} // namespace counter
"""


def main(folder, out):
    characters = set()
    for path in sorted(glob.glob(os.path.join(folder, "refund-*.*tf"))):
        characters |= set(TTFont(path, lazy=True).getBestCmap())
    if not characters:
        raise SystemExit(f"no derived fonts in {folder}")
    runs, end = [], 0
    for code in sorted(characters):
        if runs and code == end:
            runs[-1] += 1
        else:
            runs += [code - end, 1]
        end = code + 1
    lines, line = [], "   "
    for number in runs:
        if len(line) + len(str(number)) + 2 > 118:
            lines.append(line)
            line = "   "
        line += f" {number},"
    lines.append(line)
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join(lines) + "\n" + TAIL)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2])
