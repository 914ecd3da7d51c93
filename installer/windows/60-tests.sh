#!/usr/bin/env bash
# 60-tests.sh [LINUX-BUILD]: runs the cross-built tests of models and reports under Wine and says beside them what the same
# tests say in a build for Linux (default: build/dev). Logs: $work/tests.
set -uo pipefail
. "$(dirname "$0")/env.sh"
. "$here/wine.sh"
linux=${1:-$tree/build/dev}
results=$work/tests
rm -rf "$results"
mkdir -p "$results"
trap closeDisplay EXIT
openDisplay 1366 768
[ -d "$WINEPREFIX" ] || freshPrefix

runtime=$(dirname "$($triple-gcc-posix -print-file-name=libstdc++-6.dll)")
# The tests of paper look at it with programs of Linux.
tools=$work/linux-tools
rm -rf "$tools"
mkdir -p "$tools"
cp "$here/linux-tools/relay.sh" "$tools/"
"$triple-gcc-posix" -O1 -municode -o "$tools/pdftotext.exe" "$here/linux-tools/relay.c" || exit 1
for name in pdftoppm pdfinfo pdffonts zbarimg; do cp "$tools/pdftotext.exe" "$tools/$name.exe"; done

export WINEPATH="$(windowsPath "$tools");$(windowsPath "$qt/bin");$(windowsPath "$libs/bin");$(windowsPath "$(realpath "$runtime")");$(windowsPath "/usr/$triple/lib")"
export WINEQT_PLUGIN_PATH="$(windowsPath "$qt/plugins");$(windowsPath "$tiff/plugins")"
export WINEQT_QPA_PLATFORM=offscreen WINEQT_QPA_FONTDIR=$(windowsPath "$app/share/refund-counter/fonts")

totals() { sed -n 's/^Totals: \([0-9]*\) passed, \([0-9]*\) failed.*/\1 \2/p' "$1" 2>/dev/null | tail -n 1; }

printf '%-24s %15s %15s\n' "test" "Linux" "Wine"
passed=0 failed=0 passed_linux=0 failed_linux=0
while read -r name room; do
  program=$(find "$app/tests" -name "$room.exe" | head -n 1)
  [ -n "$program" ] || continue
  native=$(find "$linux/tests" -name "$room" -type f 2>/dev/null | head -n 1)
  if [ -n "$native" ]; then
    (cd "$(dirname "$native")" && LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen timeout 600 "$native" "$name" >"$results/$name.linux" 2>&1)
  fi
  (cd "$(dirname "$program")" && timeout 900 wine "$program" "$name" -o "$(windowsPath "$results/$name.wine"),txt" >/dev/null 2>"$results/$name.err")
  echo "exit $?" >>"$results/$name.err"
  read -r p f <<<"$(totals "$results/$name.wine")"
  read -r lp lf <<<"$(totals "$results/$name.linux")"
  printf '%-24s %15s %15s\n' "$name" "${lp:--} / ${lf:--}" "${p:-no end} / ${f:--}"
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) passed_linux=$((passed_linux + ${lp:-0})) failed_linux=$((failed_linux + ${lf:-0}))
done < <(bash "$here/test-names.sh")
printf '%-24s %15s %15s\n' "all (passed / failed)" "$passed_linux / $failed_linux" "$passed / $failed"
grep -ah '^FAIL' "$results"/*.wine | sed 's/^FAIL!  : /  /' | sort
