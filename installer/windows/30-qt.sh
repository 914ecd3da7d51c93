#!/usr/bin/env bash
# Cross-builds Qt (qtbase: Core, Gui, Widgets, PrintSupport, Sql with SQLite, Test, and of Network what joins two programs
# of one machine) from Debian's source.
# The slow step; done once for a key (env.sh). Host Qt and source must be the same version: both are bookworm's.
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=1700000000
[ -e "$qt/.complete" ] && { echo "Qt: kept ($qt)"; exit; }
build=$work/build-qt source=$src/qt6-base
mkdir -p "$work/logs"

# Debian takes SQLite out of Qt; its own source, with its security fixes, makes the amalgamation that goes back in.
if [ ! -e "$source/src/3rdparty/sqlite/sqlite3.c" ]; then
  rm -rf "$work/build-sqlite"
  mkdir -p "$work/build-sqlite" "$source/src/3rdparty/sqlite"
  (cd "$work/build-sqlite" && "$src/sqlite3/configure" --disable-tcl --disable-readline && make sqlite3.c) >"$work/logs/sqlite.log" 2>&1
  cp "$work"/build-sqlite/sqlite3.[ch] "$source/src/3rdparty/sqlite/"
fi

# wintab is taken out too: no tablet events. direct2d without direct2d1_1 gives DirectWrite's fonts without the
# direct2d platform. What the program never asks for is not built: no web (HTTP, TLS), no OpenGL, D-Bus, ICU, no
# graphics view. Printing is Windows's own, without CUPS.
$calm cmake -G Ninja -S "$source" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$qt" \
  -DCMAKE_BUILD_TYPE=Release -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
  -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_QMAKE_DEVICE_OPTIONS=CROSS_COMPILE=$triple- \
  -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
  -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
  -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
  -DFEATURE_androiddeployqt=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=OFF -DFEATURE_ssl=OFF -DFEATURE_http=OFF \
  -DFEATURE_printsupport=ON -DFEATURE_cups=OFF -DFEATURE_graphicsview=OFF -DFEATURE_concurrent=OFF -DFEATURE_xml=OFF \
  -DFEATURE_wizard=OFF -DFEATURE_mdiarea=OFF -DFEATURE_columnview=OFF -DFEATURE_lcdnumber=OFF -DFEATURE_dial=OFF \
  -DFEATURE_undoview=OFF -DFEATURE_fontdialog=OFF -DFEATURE_colordialog=OFF \
  -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_sqlite=ON \
  -DFEATURE_system_sqlite=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
  -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF \
  -DFEATURE_system_doubleconversion=OFF >"$work/logs/qt-configure.log" 2>&1
$calm ninja -C "$build" -j"$jobs" install >"$work/logs/qt-build.log" 2>&1
touch "$qt/.complete"
echo "Qt: built ($(du -sh "$qt" | cut -f1) in $qt)"
