#!/usr/bin/env bash
# Fetches the Debian sources that sources.lock pins, into a folder that keeps them: the mirror forgets a version as
# soon as there is a newer one. Needs no root: the source lists live in an apt state of our own.
set -euo pipefail
. "$(dirname "$0")/env.sh"
mkdir -p "$kept" "$src"

aptdir=$work/apt
apt_options=(-o Dir::State="$aptdir/state" -o Dir::Cache="$aptdir/cache" -o Dir::Etc::sourcelist=/dev/null
  -o Dir::Etc::sourceparts="$aptdir/parts" -o Dir::State::status=/var/lib/dpkg/status -o APT::Sandbox::User=root
  -o APT::Get::Only-Source=true)

readLists() {
  [ -e "$aptdir/ready" ] && return
  mkdir -p "$aptdir"/{state/lists/partial,cache/archives/partial,parts}
  local mirror=${COUNTER_DEBIAN_MIRROR:-http://deb.debian.org}
  printf '%s\n' "deb-src $mirror/debian bookworm main" "deb-src $mirror/debian bookworm-updates main" \
    "deb-src $mirror/debian-security bookworm-security main" >"$aptdir/parts/sources.list"
  apt-get "${apt_options[@]}" -qq update
  touch "$aptdir/ready"
}

# "sha256 file" lines of a .dsc
listed() { sed -n '/^Checksums-Sha256/,/^Files/s/^ \([0-9a-f]\{64\}\) [0-9]* \(.*\)$/\1  \2/p' "$1"; }

# 0: everything named by the description is here and is what it says; 1: something is missing or differs
complete() { (cd "$kept" && [ -f "$1" ] && listed "$1" | sha256sum --status -c 2>/dev/null); }

fetch() { # package version
  readLists
  echo "fetching $1 $2"
  (cd "$kept" && apt-get "${apt_options[@]}" -qq source --download-only "$1=$2") || true
}

while read -r package version digest; do
  [ -n "$package" ] && [ "${package#\#}" = "$package" ] || continue
  description=${package}_${version#*:}.dsc
  folder=$src/$package
  [ "$(cat "$folder/.unpacked" 2>/dev/null)" = "$version $digest" ] && continue
  complete "$description" || fetch "$package" "$version"
  echo "$digest  $kept/$description" | sha256sum --quiet -c
  rm -rf "$folder"
  if complete "$description"; then
    dpkg-source --no-check -x "$kept/$description" "$folder" >/dev/null
    rm -f "$src"/*.tar.* # dpkg-source copies the tarballs beside the folder
  else
    # Debian's changes are not on the mirror (seen for qrencode): what upstream published is enough, if it is whole.
    original=$(listed "$kept/$description" | grep '\.orig\.tar\.[a-z0-9]*$')
    (cd "$kept" && echo "$original" | sha256sum --quiet -c)
    mkdir -p "$folder"
    tar -C "$folder" --strip-components=1 -xf "$kept/${original##* }"
    echo "$package: upstream's tarball only, Debian's changes were not to be had"
  fi
  echo "$version $digest" >"$folder/.unpacked"
done <"$here/sources.lock"
echo "sources: $(du -sh "$kept" | cut -f1) in $kept"
