#!/usr/bin/env bash
# Cross-builds Qt's reader of TIFF, which is no part of qtbase, as a plugin with libtiff and libjpeg-turbo inside (and
# Debian's zlib for mingw-w64): the offices' scanners write TIFF. Done once for a key (env.sh).
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=1700000000
plugin=$tiff/plugins/imageformats/qtiff.dll
[ -e "$tiff/.complete" ] && { echo "TIFF: kept ($tiff)"; exit; }
mkdir -p "$work/logs" "$(dirname "$plugin")"
export COUNTER_WINDOWS_ROOTS="$COUNTER_WINDOWS_ROOTS;$tiff"
zlib=/usr/$triple/lib/libz.a
static=(-G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$tiff")

# Scans are few and read once: without SIMD there is no assembler to be had.
jpeg() {
  cmake "${static[@]}" -S "$src/libjpeg-turbo" -B "$work/build-jpeg" -DENABLE_SHARED=OFF -DWITH_SIMD=OFF \
    -DWITH_TURBOJPEG=OFF
  $calm ninja -C "$work/build-jpeg" -j"$jobs" jpeg-static
  install -Dm644 "$work/build-jpeg/libjpeg.a" "$tiff/lib/libjpeg.a"
  install -Dm644 -t "$tiff/include" "$work/build-jpeg/jconfig.h" "$src"/libjpeg-turbo/{jpeglib,jmorecfg,jerror}.h
}

tiff() {
  cmake "${static[@]}" -S "$src/tiff" -B "$work/build-tiff" -DBUILD_SHARED_LIBS=OFF -DZLIB_LIBRARY="$zlib" \
    -Dzlib=ON -Djpeg=ON -Dlzma=OFF -Dzstd=OFF -Dwebp=OFF -Djbig=OFF -Dlerc=OFF -Dlibdeflate=OFF -Dcxx=OFF \
    -Dtiff-tools=OFF -Dtiff-tests=OFF -Dtiff-contrib=OFF -Dtiff-docs=OFF
  $calm ninja -C "$work/build-tiff" -j"$jobs" install
}

# CMake's FindTIFF knows nothing of what a static libtiff asks for: it goes to the end of every link line.
plugin() {
  cmake -G Ninja -S "$src/qt6-imageformats" -B "$work/build-plugin" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" -DQT_CHAINLOAD_TOOLCHAIN_FILE="$toolchain" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DCMAKE_PREFIX_PATH="$tiff" \
    -DCMAKE_INSTALL_PREFIX="$tiff" -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
    -DINPUT_tiff=system -DFEATURE_system_tiff=ON -DFEATURE_jasper=OFF -DFEATURE_webp=OFF -DFEATURE_mng=OFF \
    -DTIFF_LIBRARY="$tiff/lib/libtiff.a" -DTIFF_INCLUDE_DIR="$tiff/include" \
    -DCMAKE_CXX_STANDARD_LIBRARIES="$tiff/lib/libjpeg.a $zlib"
  $calm ninja -C "$work/build-plugin" -j"$jobs" QTiffPlugin
  install -m644 "$(find "$work/build-plugin" -name qtiff.dll | head -n 1)" "$plugin"
}

for part in jpeg tiff plugin; do
  rm -rf "$work/build-$part"
  (set -euo pipefail; $part) >"$work/logs/$part.log" 2>&1 &
  wait $! || { echo "$part failed:"; tail -n 20 "$work/logs/$part.log"; exit 1; } >&2
done
touch "$tiff/.complete"
echo "TIFF: built ($(du -k "$plugin" | cut -f1) kB, $plugin)"
