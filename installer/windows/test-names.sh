#!/usr/bin/env bash
# The tests of models and reports that the cross-build knows, one a line, each with the program of its room.
set -euo pipefail
. "$(dirname "$0")/env.sh"
for room in values decoding policy policy/feel casework store desk tables support reports; do
  [ ! -f "$app/tests/$room/CTestTestfile.cmake" ] || sed -n 's|^add_test(\[=\[\(tst_[a-z_0-9]*\)\]=\] .*"[^"]*/\(test_[a-z]*\)\(\.exe\)\{0,1\}".*|\1 \2|p' "$app/tests/$room/CTestTestfile.cmake"
done
exit 0
