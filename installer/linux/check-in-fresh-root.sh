#!/usr/bin/env bash
# Installs, uses, upgrades, removes and purges a refund-counter package in a fresh Debian 12 root.
#   check-in-fresh-root.sh PACKAGE.deb [OLDER.deb]
# Without an older package the same one is taken under an older number. Needs root and debootstrap. COUNTER_MIRROR
# names another archive; COUNTER_ROOT keeps the root between runs.
set -euo pipefail
package=$(realpath "$1")
older=${2:+$(realpath "$2")}
stores=$(realpath "$(dirname "$0")/../../tests/store/examples")
mirror=${COUNTER_MIRROR:-http://deb.debian.org/debian}
root=${COUNTER_ROOT:-$(mktemp -d)}
scratch=$(mktemp -d)

leave() {
  [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf "$scratch"
  [ -n "${COUNTER_ROOT:-}" ] || rm -rf --one-file-system "$root" "$root.log"
}
trap leave EXIT

mkdir -p "$root" && chmod 755 "$root" # apt reads it as a user of its own
[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 \
  || { tail -n 20 "$root.log" >&2; exit 1; }
# Where mounting is not allowed the packages install all the same.
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc" || true
# The host's proxy, if it has one; the archive is the one above.
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

inside() { env -i ${http_proxy:+http_proxy="$http_proxy"} PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
step() { echo "== $*"; }
expect() { grep -q -- "$1" <<<"$2" || { echo "expected: $1" >&2; echo "$2" >&2; exit 1; }; }
wait_for() { # words command…: a slow machine may take its time, not for ever
  local words=$1 _
  shift
  for _ in $(seq 1200); do "$@" && return; sleep 0.1; done
  echo "waited in vain: $words" >&2
  exit 1
}
reachable() { [ -n "$(find "$root/root/.local/state/refund-counter" -name 'refund-counter-*' -type s 2>/dev/null)" ]; }
stored() { grep -qaF -- "$1" "$root"/root/window/store.sqlite*; }
start_window() { # a window is there when later starts can reach it
  rm -rf "$root/root/.local/state/refund-counter" "$root/tmp/window.pid"
  # shellcheck disable=SC2016
  inside sh -c 'echo $$ >/tmp/window.pid; QT_QPA_PLATFORM=offscreen exec refund-counter --store /root/window' \
    >"$root/tmp/window.log" 2>&1 &
  wait_for "the window's start" test -s "$root/tmp/window.pid"
  window=$(cat "$root/tmp/window.pid")
  wait_for "the window" reachable
}
end_window() { # as the end of a session does
  kill "$window"
  wait_for "the window's end" test ! -e "/proc/$window/root/"
  window=
}
install_package() {
  cp "$1" "$root/tmp/refund-counter.deb"
  inside apt-get -qq install -y --no-install-recommends /tmp/refund-counter.deb >"$root/tmp/apt.log" 2>&1 \
    || { tail -n 30 "$root/tmp/apt.log" >&2; exit 1; }
}

if [ -z "$older" ]; then
  older=$scratch/refund-counter-older.deb
  dpkg-deb -R "$package" "$scratch/older"
  sed -i 's/^Version: .*/&~older/' "$scratch/older/DEBIAN/control"
  dpkg-deb -Zgzip --root-owner-group -b "$scratch/older" "$older" >/dev/null
fi

step "install $(basename "$older")"
inside dpkg --purge refund-counter >/dev/null 2>&1 || true # of an earlier run in a root that is kept
inside apt-get -qq update >/dev/null
install_package "$older"
inside refund-counter --version

step "use: decide, print, a store, a window"
rm -rf "$root/root/counter" "$root/root/window" # of an earlier run in a root that is kept
sample=/usr/share/refund-counter/samples/unit-three-members.json
claimant=梅州市嘉应样例陶瓷工艺有限公司
expect '"refundable": "2534.84"' "$(inside refund-counter evaluate "$sample")"
inside refund-counter print "$sample" -o /tmp/form.pdf
[ -s "$root/tmp/form.pdf" ]
inside refund-counter --store /root/counter store init --office 441402 >/dev/null
inside refund-counter --store /root/window store init --office 441402 >/dev/null
inside refund-counter --store /root/counter case import "$sample" >/dev/null
inside env QT_QPA_PLATFORM=offscreen refund-counter --practice --picture /tmp/window.png "$sample"
[ -s "$root/tmp/window.png" ]
before=$(inside refund-counter --store /root/counter case list)

step "upgrade to $(basename "$package") over a window that is open"
start_window
install_package "$package"
expect 'refund-counter' "$(inside dpkg -s refund-counter)"
# The new program hands the window of the old one a file, which it takes in as ever.
inside env QT_QPA_PLATFORM=offscreen refund-counter --store /root/window "$sample"
wait_for "the application in the window's store" stored "$claimant"
if mountpoint -q "$root/proc"; then
  expect '退费窗口正在运行' "$(cat "$root/tmp/apt.log")"
  refused=$(inside dpkg --remove refund-counter 2>&1) && { echo "removed under an open window" >&2; exit 1; }
  expect '现在不能卸载' "$refused"
else
  echo "without /proc packages cannot see a window: its words are not checked" >&2
fi
end_window
inside refund-counter --store /root/window store verify
expect "$claimant" "$(inside refund-counter --store /root/window case list)"
start_window
end_window
step "the cases from before the upgrade, and stores of older versions"
[ "$before" = "$(inside refund-counter --store /root/counter case list)" ] || { echo "cases differ after the upgrade" >&2; exit 1; }
inside refund-counter --store /root/counter store verify
for schema in "$stores"/schema-*; do
  rm -rf "$root/root/$(basename "$schema")"
  cp -r "$schema/store" "$root/root/$(basename "$schema")"
  inside refund-counter --store "/root/$(basename "$schema")" store verify
done

inside test -s /usr/share/doc/refund-counter/manual.pdf

step "remove: the program goes, the cases stay"
inside dpkg --remove refund-counter >/dev/null
[ ! -e "$root/usr/bin/refund-counter" ] && [ -s "$root/root/counter/store.sqlite" ]

step "purge, and install again: the cases are there"
inside dpkg --purge refund-counter >/dev/null 2>&1
[ ! -d "$root/usr/share/refund-counter" ] && [ -s "$root/root/counter/store.sqlite" ]
install_package "$package"
[ "$before" = "$(inside refund-counter --store /root/counter case list)" ]
echo "the package is sound"
