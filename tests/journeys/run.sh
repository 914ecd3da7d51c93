#!/usr/bin/env bash
# run.sh PROGRAM [SITTING…]: plays the sittings (all of them) at the program under an X server, with real keys.
# Pictures and what was counted stay in $COUNTER_PICTURES when it is set. Exit 1 when one showed a fault.
set -euo pipefail
program=$(realpath "$1")
shift
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1
folder=${COUNTER_PICTURES:-$(mktemp -d)}
mkdir -p "$folder"
folder=$(realpath "$folder")
[ $# -gt 0 ] || set -- $(cd sittings && ls *.py | sed -n 's/^\([a-z].*\)\.py$/\1/p')
faults=0
printf '%s\n' "$@" | xargs -P "${COUNTER_DESKS:-2}" -I{} ./desk.sh /usr/bin/python3 play.py "$program" "$folder" {} \
  || faults=1
[ $faults = 0 ] || echo "图片在 $folder" >&2
exit $faults
