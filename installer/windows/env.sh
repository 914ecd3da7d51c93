# Read by every step. COUNTER_WINDOWS_WORK, COUNTER_WINDOWS_JOBS and SOURCE_DATE_EPOCH may be set from outside.
# shellcheck shell=bash disable=SC2034
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(cd "$here/../.." && pwd)
work=${COUNTER_WINDOWS_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/refund-counter-windows}
jobs=${COUNTER_WINDOWS_JOBS:-$(nproc)}
triple=x86_64-w64-mingw32
toolchain=$here/mingw-w64.cmake
calm="nice -n 19"

# What is built from foreign source is kept under a key of everything that decides its bytes.
key() { cat "$@" | sha256sum | cut -c1-12; }
qt_key=$(key "$here/30-qt.sh" "$toolchain" <(grep -E '^(qt6-base|sqlite3) ' "$here/sources.lock"))
libs_key=$(key "$here/20-libs.sh" "$toolchain" "$here"/iconv-shim/* <(grep -vE '^(qt6-base|sqlite3|qt6-imageformats|tiff|libjpeg-turbo|#)' "$here/sources.lock"))
tiff_key=$(key "$here/35-tiff.sh" "$toolchain" <(grep -E '^(qt6-base|qt6-imageformats|tiff|libjpeg-turbo) ' "$here/sources.lock"))
kept=$work/kept src=$work/src qt=$work/qt-$qt_key libs=$work/libs-$libs_key tiff=$work/tiff-$tiff_key
app=$work/app stage=$work/stage out=$work/out

export LC_ALL=C.UTF-8 TZ=UTC
export COUNTER_WINDOWS_ROOTS="$qt;$libs" COUNTER_WINDOWS_HIDE="$work"
mkdir -p "$work"
