#!/usr/bin/env bash
# Builds everything with the sanitizers and runs all tests, headless; then asks the release build about faults of the machine,
# and plays the journeys at it.
# With arguments: only ctest, with them.
set -euo pipefail
cd "$(dirname "$0")"

bash installer/setup/packages.sh installer/setup/build.list installer/setup/test.list

export QT_QPA_PLATFORM=offscreen
cmake --preset asan ${COUNTER_WERROR:+-DCOUNTER_WERROR="$COUNTER_WERROR"}
cmake --build --preset asan
ctest --preset asan -j "$(nproc)" "$@"
[ $# -eq 0 ] || exit 0

cmake --preset release ${COUNTER_WERROR:+-DCOUNTER_WERROR="$COUNTER_WERROR"}
cmake --build --preset release
# What the sanitizers' own words and memory hide.
COUNTER_PROGRAM="$PWD/build/release/bin/refund-counter" build/asan/tests/app/test_app tst_machinefaults
COUNTER_PICTURES=build/journeys tests/journeys/run.sh build/release/bin/refund-counter
