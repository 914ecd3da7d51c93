#!/usr/bin/env bash
# Builds everything with the sanitizers and runs all tests, headless.
set -euo pipefail
cd "$(dirname "$0")"

bash installer/setup/packages.sh installer/setup/build.list installer/setup/test.list

export QT_QPA_PLATFORM=offscreen
cmake --preset asan ${COUNTER_WERROR:+-DCOUNTER_WERROR="$COUNTER_WERROR"}
cmake --build --preset asan
ctest --preset asan -j "$(nproc)" "$@"
