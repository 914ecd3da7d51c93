#!/usr/bin/env bash
# 65-races.sh [ROUNDS]: two programs in one store at the same moment, under Wine (tests/store/attack/races.py).
set -euo pipefail
. "$(dirname "$0")/env.sh"
. "$here/wine.sh"
trap closeDisplay EXIT
openDisplay 1366 768
[ -d "$WINEPREFIX" ] || freshPrefix
runtime=$(dirname "$($triple-gcc-posix -print-file-name=libstdc++-6.dll)")
export WINEPATH="$(windowsPath "$qt/bin");$(windowsPath "$libs/bin");$(windowsPath "$(realpath "$runtime")");$(windowsPath "/usr/$triple/lib")"
export WINEQT_PLUGIN_PATH="$(windowsPath "$qt/plugins");$(windowsPath "$tiff/plugins")"
# A process takes a second to begin there.
python3 "$tree/tests/store/attack/races.py" --rounds "${1:-100}" --span 2 --path wine wine "$app/bin/refund-counter.com"
