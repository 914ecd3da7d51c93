#!/usr/bin/env bash
# desk.sh COMMAND…: runs it at a desk of its own: an X server of 1366 × 768 (COUNTER_SCREEN names another size), a
# window manager, a session bus with the accessibility bus. All of it is gone afterwards.
set -euo pipefail
runtime=$(mktemp -d)
chmod 700 "$runtime"
server='' manager=''
end() {
  for process in $manager $server; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$runtime"
}
trap end EXIT
mkfifo "$runtime/pipe"
exec 8<>"$runtime/pipe"
Xvfb -displayfd 8 -screen 0 "${COUNTER_SCREEN:-1366x768}x24" -nolisten tcp -noreset >/dev/null 2>&1 &
server=$!
read -r -t 60 number <&8
export DISPLAY=":$number" XDG_RUNTIME_DIR="$runtime" LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
HOME="$runtime" openbox >/dev/null 2>&1 &
manager=$!
noise='^dbus-daemon\[|^SpiRegistry|^X connection to'
HOME="$runtime" dbus-run-session -- "$@" > >(grep -Ev "$noise") 2> >(grep -Ev "$noise" >&2)
