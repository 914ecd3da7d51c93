#!/usr/bin/env python3
"""Copies Windows programs with everything they load into one folder, stripped.

collect.py DEST --qt PREFIX --more-plugins FOLDER... --search FOLDER... --programs FILE... --plugins platforms/qwindows.dll ...

The import tables are followed to their end. A DLL must be in a searched folder or be one of Windows's own, named in
windows-dlls.txt; anything else stops the packaging, for on the clerk's machine it would show only as a program that
does not start.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys

TRIPLE = 'x86_64-w64-mingw32-'


def imports(file):
    text = subprocess.run([TRIPLE + 'objdump', '-p', file], capture_output=True, text=True, check=True).stdout
    return [line.split('DLL Name:')[1].strip() for line in text.splitlines() if 'DLL Name:' in line]


def find(name, folders):
    for folder in folders:
        for spelling in (name, name.lower()):
            if (folder / spelling).is_file():
                return folder / spelling
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('dest', type=pathlib.Path)
    parser.add_argument('--qt', type=pathlib.Path, required=True)
    parser.add_argument('--more-plugins', type=pathlib.Path, nargs='*', default=[])
    parser.add_argument('--search', type=pathlib.Path, nargs='*', default=[])
    parser.add_argument('--programs', type=pathlib.Path, nargs='+', required=True)
    parser.add_argument('--plugins', nargs='*', default=[])
    words = parser.parse_args()

    of_windows = set((pathlib.Path(__file__).parent / 'windows-dlls.txt').read_text().split())
    folders = [words.qt / 'bin', *words.search]
    waiting = [(program, pathlib.Path(program.name)) for program in words.programs]
    places = [words.qt / 'plugins', *words.more_plugins]
    for plugin in words.plugins:
        found = find(plugin, places) or sys.exit(f'no plugin {plugin}')
        waiting.append((found, pathlib.Path('plugins') / plugin))
    seen, system = set(), set()
    while waiting:
        source, target = waiting.pop()
        copy = words.dest / target
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
        subprocess.run([TRIPLE + 'strip', '--strip-unneeded', copy], check=True)
        for name in imports(source):
            if name.lower() in seen:
                continue
            seen.add(name.lower())
            found = find(name, folders)
            if found:
                waiting.append((found, pathlib.Path(found.name)))
            elif name.lower() in of_windows or name.lower().startswith('api-ms-win-'):
                system.add(name.lower())
            else:
                sys.exit(f'{source.name} loads {name}, which is neither built here nor part of Windows')
    (words.dest / 'qt.conf').write_text('[Paths]\nPrefix = .\nPlugins = plugins\n')
    print('from Windows:', *sorted(system))


main()
