#!/usr/bin/env bash
# Packs the cross-built program into one setup.exe. The same tree gives the same bytes.
set -euo pipefail
. "$(dirname "$0")/env.sh"
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$tree" log -1 --format=%ct 2>/dev/null || echo 0)}
version=$(sed -n 's/^project(refund-counter VERSION \([0-9.]*\).*/\1/p' "$tree/CMakeLists.txt")
rm -rf "$stage"
mkdir -p "$stage/licenses" "$stage/share" "$out"

python3 "$here/collect.py" "$stage/bin" --qt "$qt" --search "$(dirname "$($triple-gcc-posix -print-file-name=libstdc++-6.dll)")" \
  "/usr/$triple/lib" "$libs/bin" --more-plugins "$tiff/plugins" --programs "$app/bin/refund-counter.exe" "$app/bin/refund-counter.com" "$app/bin/refund-counter-decode.exe" \
  --plugins platforms/qwindows.dll platforms/qoffscreen.dll sqldrivers/qsqlite.dll styles/qwindowsvistastyle.dll \
  imageformats/qjpeg.dll imageformats/qtiff.dll imageformats/qico.dll imageformats/qgif.dll

cp -r "$app/share/refund-counter" "$stage/share/"
# Qt's own dialogs in Chinese; compiled, so the host's will do.
install -Dm644 /usr/share/qt6/translations/qtbase_zh_CN.qm "$stage/share/refund-counter/translations/qtbase_zh_CN.qm"

# The manual and its wall card, set by the program that is packed.
mkdir -p "$stage/doc"
(
  . "$here/wine.sh"
  trap closeDisplay EXIT
  openDisplay 800 600
  [ -d "$WINEPREFIX" ] || freshPrefix
  book() { timeout 300 wine "$stage/bin/refund-counter.com" manual -o "$(windowsPath "$stage/doc/$1")" "${@:2}" 2>"$work/logs/manual.log"; }
  book manual.pdf && book card.pdf --card
) || { tail -n 5 "$work/logs/manual.log" >&2; exit 1; }

# Every licence of what is shipped, and where its source is.
take() { install -Dm644 "$src/$1" "$stage/licenses/$2"; }
take qt6-base/LICENSES/LGPL-3.0-only.txt qt-lgpl-3.txt
take qt6-base/LICENSES/GPL-3.0-only.txt qt-gpl-3.txt
take qt6-base/debian/copyright qt-copyright.txt
take sqlite3/debian/copyright sqlite-copyright.txt
take yaml-cpp/LICENSE yaml-cpp.txt
take botan/license.txt botan.txt
take intelrdfpmath/eula.txt intel-decimal.txt
take qrencode/COPYING qrencode-lgpl-2.1.txt
take zbar/COPYING zbar.txt
take zbar/LICENSE.md zbar-lgpl-2.1.txt
take qt6-imageformats/debian/copyright qt-imageformats-copyright.txt
take tiff/LICENSE.md libtiff.txt
take libjpeg-turbo/LICENSE.md libjpeg-turbo.txt
take libjpeg-turbo/README.ijg libjpeg-turbo-ijg.txt
install -m644 /usr/share/doc/libz-mingw-w64-dev/copyright "$stage/licenses/zlib.txt"
install -m644 /usr/share/doc/gcc-mingw-w64-base/copyright "$stage/licenses/gcc-runtime.txt"
install -m644 /usr/share/doc/mingw-w64-common/copyright "$stage/licenses/mingw-w64-runtime.txt"
install -m644 /usr/share/doc/nsis/copyright "$stage/licenses/nsis-uninstaller.txt"
install -m644 "$tree/installer/linux/copyright" "$stage/licenses/refund-counter-and-fonts.txt"
{
  echo "本程序随附下列自由软件；源代码即 Debian 12 的源代码包，版本和 .dsc 的 SHA-256 如下。"
  echo "Shipped with this program, built from Debian 12's source packages (version, SHA-256 of the .dsc):"
  grep -v '^#' "$here/sources.lock"
  dpkg-query -W -f '${source:Package} ${source:Version} (${binary:Package} ${Version})\n' g++-mingw-w64-x86-64-posix \
    mingw-w64-x86-64-dev libz-mingw-w64-dev nsis qt6-translations-l10n fonts-noto-cjk-extra fonts-lxgw-wenkai
  echo "https://snapshot.debian.org 保存所有版本 (keeps every version)."
} >"$stage/licenses/SOURCES.txt"
sed -i 's/\r*$/\r/' "$stage"/licenses/*.txt

# What the next version and the uninstaller remove; names are plain ASCII, for NSIS reads them by bytes.
(cd "$stage" && { find . -type f | LC_ALL=C sort; find . -mindepth 1 -type d -printf '%p/\n' | LC_ALL=C sort -r; } | sed 's,^\./,,; s,/,\\,g; s/$/\r/') >"$work/files.txt"
grep -nP '[^\x00-\x7f]' "$work/files.txt" && { echo "a shipped name is not ASCII" >&2; exit 1; }
mv "$work/files.txt" "$stage/files.txt"
grep -rlaF -e "$work" -e "$tree" "$stage" && { echo "a shipped file names a folder of this machine" >&2; exit 1; }

find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
setup=$out/refund-counter-$version-setup-x64.exe
makensis -V2 -INPUTCHARSET UTF8 -DSTAGE="$stage" -DSETUP="$setup" -DVERSION="$version" \
  -DICON="$app/app/refund-counter.ico" "$here/setup.nsi"
(cd "$out" && sha256sum "${setup##*/}" | tee SHA256SUMS)
echo "installed: $(du -sm "$stage" | cut -f1) MB; setup: $(du -k "$setup" | cut -f1) kB"
