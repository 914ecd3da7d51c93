#!/usr/bin/env bash
# The tests of models and reports that the cross-build knows, one a line.
set -euo pipefail
. "$(dirname "$0")/env.sh"
for room in values decoding policy policy/feel casework store tables support reports; do
  [ ! -f "$app/tests/$room/CTestTestfile.cmake" ] || sed -n 's|^add_test(\[=\[\(tst_[a-z_0-9]*\)\]=\].*|\1|p' "$app/tests/$room/CTestTestfile.cmake"
done
exit 0
