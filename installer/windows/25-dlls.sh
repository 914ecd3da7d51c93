#!/usr/bin/env bash
# qrencode and zbar are under the LGPL, which asks that whoever has the program can put another version of them in their
# place: here they become DLLs. The import libraries take the names of the static ones, which move to static/.
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=1700000000
mkdir -p "$libs/static" "$libs/bin"
for name in qrencode zbar; do
  library=lib$name
  [ "$libs/bin/$library.dll" -nt "$0" ] && { echo "$library.dll: kept"; continue; }
  [ -e "$libs/static/$library.a" ] || mv "$libs/lib/$library.a" "$libs/static/"
  objects=$work/build-dll-$name
  rm -rf "$objects"
  mkdir -p "$objects"
  (cd "$objects" && $triple-ar x "$libs/static/$library.a")
  rm -f "$objects/convert.o" # of zbar: between camera formats; asks for the parts with cameras, and nobody asks for it
  "$triple-gcc-posix" -shared -o "$libs/bin/$library.dll" -Wl,--out-implib,"$libs/lib/$library.a" "$objects"/*.o*
  echo "$library.dll: made"
done
