#!/usr/bin/env bash
# Builds the Debian package from the preset `release` and says where it lies.
set -euo pipefail
cd "$(dirname "$0")/../.."
bash installer/setup/packages.sh installer/setup/build.list
# The same bytes from the same tree, the manual's PDF among them.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
build=${COUNTER_BUILD:-build/release}
[ -f "$build/build.ninja" ] || cmake --preset release >/dev/null
cmake --build "$build" >/dev/null
rm -f "$build"/refund-counter_*.deb
# Folders and files as every package has them, whatever the umask here.
umask 022
(cd "$build" && cpack -G DEB >package.log) || { tail -n 30 "$build/package.log" >&2; exit 1; }
ls "$PWD/$build"/refund-counter_*.deb
