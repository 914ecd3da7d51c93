#!/usr/bin/env bash
# 40-app.sh [TARGET…]: cross-builds this tree. Without targets: the program for the screen, the one for the command
# line and the decoder that both start. "tests": the tests of models and reports as Windows programs.
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$tree" log -1 --format=%ct 2>/dev/null || echo 0)}
export CFLAGS="-ffile-prefix-map=$tree=." CXXFLAGS="-ffile-prefix-map=$tree=."
mkdir -p "$work/logs"
# A build folder remembers where it found the libraries: others begin a new one.
prefixes="$qt $libs"
[ "$(cat "$app/.prefixes" 2>/dev/null || echo "$prefixes")" = "$prefixes" ] || rm -rf "$app"
[ -f "$app/build.ninja" ] || $calm cmake -G Ninja -S "$tree" -B "$app" \
  -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" -DQT_CHAINLOAD_TOOLCHAIN_FILE="$toolchain" \
  -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DCMAKE_PREFIX_PATH="$libs" \
  -DCMAKE_BUILD_TYPE=Release -DCOUNTER_PRECOMPILE=ON -DCOUNTER_FONT_CACHE="$work/fonts" >"$work/logs/app-configure.log" 2>&1
echo "$prefixes" >"$app/.prefixes"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(refund-counter refund-counter-cli refund-counter-decode)
[ "${targets[0]}" = tests ] && mapfile -t targets < <(bash "$here/test-names.sh" | cut -d ' ' -f 2 | sort -u)
$calm cmake --build "$app" -j"$jobs" --target "${targets[@]}" >"$work/logs/app-build.log" 2>&1 ||
  { grep -E 'error|undefined' "$work/logs/app-build.log" | head -n 30 >&2; exit 1; }
ls -l "$app"/bin/refund-counter*.* 2>/dev/null || true
