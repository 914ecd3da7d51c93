#!/usr/bin/env bash
# Makes the folder for a machine without a network: the package, everything it needs beyond a plain Debian 12
# desktop, checksums and an installer.
#   bundle.sh PACKAGE.deb FOLDER
set -euo pipefail
package=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
cp "$package" "$folder/"

# What the package needs, and what that needs, as far as a plain system does not have it already.
wanted=$(dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/|.*//; s/(.*//; s/ //g' | sort -u)
needed=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
  $wanted | grep -E '^[a-z0-9]' | sort -u)
plain=$(apt-cache dumpavail | awk '/^Package: /{p=$2} /^Priority: (required|important|standard)/{print p}' | sort -u)
cd "$folder"
for name in $(comm -23 <(echo "$needed") <(echo "$plain")) fonts-noto-cjk; do
  ls "${name}"_*.deb >/dev/null 2>&1 || apt-get -qq download "$name" 2>/dev/null || true
done
cp "$here/install.sh" .
# An index makes the folder an archive of its own, from which apt takes what the machine lacks.
dpkg-scanpackages --multiversion . /dev/null >Packages 2>/dev/null
sha256sum -- *.deb Packages install.sh >SHA256SUMS
du -sh "$folder" | cut -f1
