#!/usr/bin/env bash
# Makes the folder for a machine without a network: the package, everything it needs beyond a plain Debian 12
# desktop, checksums and an installer.
#   bundle.sh PACKAGE.deb FOLDER
set -euo pipefail
package=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
# What lies there from before would be installed as well.
[ -z "$(ls -A "$folder")" ] || { echo "$folder is not empty" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
cp "$package" "$folder/"

# What apt would fetch for a system with nothing on it, less what every Debian has.
nothing=$(mktemp -d)
trap 'rm -rf "$nothing"' EXIT
mkdir -p "$nothing/archives/partial"
touch "$nothing/status"
needed=$(apt-get -qq -o Dir::State::status="$nothing/status" -o Dir::Cache::archives="$nothing/archives" --print-uris --no-install-recommends install "$package" fonts-noto-cjk \
  | awk '$2 ~ /\.deb$/ {sub(/_.*/, "", $2); print $2}' | grep -vx refund-counter | sort -u)
plain=$(apt-cache dumpavail | awk '/^Package: /{p=$2} /^Priority: (required|important|standard)/{print p}' | sort -u)
cd "$folder"
comm -23 <(echo "$needed") <(echo "$plain") | xargs apt-get -qq download
cp "$here/install.sh" .
# An index makes the folder an archive of its own, from which apt takes what the machine lacks.
dpkg-scanpackages --multiversion . /dev/null >Packages 2>/dev/null
sha256sum -- *.deb Packages install.sh >SHA256SUMS
du -sh "$folder" | cut -f1
