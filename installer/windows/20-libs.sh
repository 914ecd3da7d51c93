#!/usr/bin/env bash
# Cross-builds the small libraries as static ones: yaml-cpp, Botan (hash and HMAC with SM3 only), Intel's decimal
# floating point, qrencode, zbar (its image scanner for QR codes). Done once for a key (env.sh).
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=1700000000
[ -e "$libs/.complete" ] && { echo "libraries: kept ($libs)"; exit; }
mkdir -p "$work/logs" "$libs/lib" "$libs/include"
compile=($calm "$triple-gcc-posix" -O2 -ffile-prefix-map="$work=.")

yaml() {
  cmake -G Ninja -S "$src/yaml-cpp" -B "$work/build-yaml" -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$libs" \
    -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF -DYAML_BUILD_SHARED_LIBS=OFF
  $calm ninja -C "$work/build-yaml" -j"$jobs" install
}

qrcode() {
  cmake -G Ninja -S "$src/qrencode" -B "$work/build-qrencode" -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$libs" \
    -DWITH_TOOLS=NO -DWITH_TESTS=NO -DBUILD_SHARED_LIBS=NO -DWITHOUT_PNG=YES
  $calm ninja -C "$work/build-qrencode" -j"$jobs" install
}

botan() {
  cp -a "$src/botan" "$work/build-botan"
  cd "$work/build-botan"
  python3 configure.py --os=mingw --cpu=x86_64 --cc=gcc --cc-bin=$triple-g++-posix --ar-command=$triple-ar \
    --prefix="$libs" --minimized-build --enable-modules=sm3,hmac,sm4,gcm,hkdf,argon2,pbkdf2,sm2,system_rng --disable-shared-library --without-documentation \
    --extra-cxxflags="-ffile-prefix-map=$work=."
  $calm make -j"$jobs" libs
  make install
}

# By value, rounding mode and flags as parameters, as in Debian's libbidgcc000.a. The library knows Windows only with
# compilers whose long double it likes; built as for Linux it has to be told that a long has 4 bytes here.
decimal() {
  cp -a "$src/intelrdfpmath/LIBRARY" "$work/build-decimal"
  cd "$work/build-decimal"
  sed -i -e 's/\(INT_64 *signed long\)$/\1 long/' -e 's/\(INT_64 *unsigned long\)$/\1 long/' float128/architecture.h
  mkdir sys
  echo '#include <signal.h>' >sys/signal.h
  $calm make -j"$jobs" CC="$triple-gcc-posix -ffile-prefix-map=$work=. -I. -DBID_SIZE_LONG=4 -w" AR="$triple-gcc-ar-posix rv" \
    CC_NAME=gcc CC_NAME_INDEX=3 CC_INDEX=3 _HOST_ARCH=x86_64 CFLAGS_OPT=-O1 \
    CALL_BY_REF=0 GLOBAL_RND=0 GLOBAL_FLAGS=0 UNCHANGED_BINARY_FLAGS=0 lib
  cp libbid.a "$libs/lib/libbidgcc000.a"
  cp src/bid_conf.h src/bid_functions.h "$libs/include/"
}

# zbar's own build wants cameras and windows; the scanner is these files.
zbar() {
  mkdir -p "$work/build-zbar"
  cd "$work/build-zbar"
  local from=$src/zbar/zbar file
  local flags=(-D_WIN32_WINNT=0x0A00 -DHAVE_ERRNO_H=1 -DHAVE_INTTYPES_H=1 -DHAVE_STDINT_H=1 -DNO_STATS=1
    -DENABLE_QRCODE=1 -DZBAR_VERSION_MAJOR=0 -DZBAR_VERSION_MINOR=23 -DZBAR_VERSION_PATCH=92
    -I. -I"$here/iconv-shim" -I"$src/zbar/include" -I"$from")
  : >config.h
  for file in config error symbol image convert refcnt img_scanner scanner decoder misc \
    decoder/qr_finder qrcode/qrdec qrcode/qrdectxt qrcode/rs qrcode/isaac qrcode/bch15_5 qrcode/binarize qrcode/util; do
    "${compile[@]}" "${flags[@]}" -c "$from/$file.c" -o "${file//\//-}.o"
  done
  "${compile[@]}" "${flags[@]}" -c "$here/iconv-shim/iconv.c" -o iconv.o
  $triple-ar rcsD "$libs/lib/libzbar.a" ./*.o
  cp -r "$src/zbar/include/zbar" "$src/zbar/include/zbar.h" "$libs/include/"
}

for library in yaml qrcode botan decimal zbar; do
  rm -rf "$work/build-$library"
  # A shell of its own: `set -e` does not act in a function whose answer is looked at.
  (set -euo pipefail; $library) >"$work/logs/$library.log" 2>&1 &
  wait $! || { echo "$library failed:"; tail -n 20 "$work/logs/$library.log"; exit 1; } >&2
done
touch "$libs/.complete"
echo "libraries: built ($(du -sh "$libs" | cut -f1) in $libs)"
