#!/usr/bin/env bash
# Takes the manual's pictures anew and makes them small. Needs ImageMagick and a build of the target manual_pictures.
#   tests/forms/manual-pictures.sh [BUILD]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/dev}
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$build/tests/forms/manual_pictures" "$taken"
for picture in "$taken"/*.png; do
  convert "$picture" +dither -colors 64 -strip -define png:compression-level=9 "PNG8:resources/help/pictures/$(basename "$picture")"
done
du -sh resources/help/pictures
