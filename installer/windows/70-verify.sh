#!/usr/bin/env bash
# 70-verify.sh SETUP.EXE [LINUX-PROGRAM]: a fresh Wine prefix; installs an older setup and then this one over it, runs the
# command line, drives one case of the practice mode by keyboard to a PDF, uninstalls, and lets the Linux program verify
# the store that the Windows one wrote. Pictures to look at: $work/verify.
set -uo pipefail
. "$(dirname "$0")/env.sh"
. "$here/wine.sh"
setup=$(realpath "$1")
linux=${2:-$tree/build/release/bin/refund-counter}
shots=$work/verify
rm -rf "$shots"
mkdir -p "$shots"
trap closeDisplay EXIT
openDisplay 1366 768
freshPrefix
failures=0
check() { # words command…
  local words=$1
  shift
  if "$@" >"$shots/last.log" 2>&1; then echo "ok    $words"; else echo "FAIL  $words"; sed 's/^/      /' "$shots/last.log" | tail -n 5; failures=$((failures + 1)); fi
}
shot() { import -window root "$shots/$1.png"; }
keys() { for each in "$@"; do xdotool key --clearmodifiers "$each"; sleep 1; done; }
is() { [ "$1" = "$2" ] || { echo "is '$1', not '$2'"; return 1; }; }
quietly() { timeout 240 wine "$@" 2>/dev/null; local status=$?; wineserver -w; return $status; }

place="$WINEPREFIX/drive_c/Program Files/RefundCounter"
inside='C:\Program Files\RefundCounter'
user=$(ls "$WINEPREFIX/drive_c/users" | grep -v Public | head -n 1)
data="$WINEPREFIX/drive_c/users/$user/AppData/Roaming/refund-counter-practice"

# The wizard, looked at only.
timeout 60 wine "$setup" >/dev/null 2>&1 &
sleep 8; shot wizard-1; keys Return; sleep 1; shot wizard-2; keys Return; sleep 1; shot wizard-3
wineserver -k; wait $! 2>/dev/null

# An older version: the same program with a file that this one no longer has.
older=$work/older; rm -rf "$older"; cp -r "$stage" "$older"
echo old >"$older/share/refund-counter/dropped-since.txt"
sed -i '1i share\\refund-counter\\dropped-since.txt\r' "$older/files.txt"
makensis -V1 -INPUTCHARSET UTF8 -DSTAGE="$older" -DSETUP="$work/older-setup.exe" -DVERSION=0.0.1 \
  -DICON="$app/app/refund-counter.ico" "$here/setup.nsi"
# First as the user's own copy, whose list of files is damaged: the one for all takes its place and nothing beside it.
own="$WINEPREFIX/drive_c/users/$user/AppData/Local/Programs/RefundCounter"
check "older version installs for one user" quietly "$work/older-setup.exe" /S /CurrentUser
echo mine >"${own%/*}/beside.txt"
sed -i '1i ..\\beside.txt\r' "$own/files.txt"
check "older version installs silently for all" quietly "$work/older-setup.exe" /S /AllUsers
check "the user's own copy is gone, and nothing else" test ! -e "$own" -a -s "${own%/*}/beside.txt"
rm -f "${own%/*}/beside.txt"
check "it is whole" test -s "$place/bin/refund-counter.exe" -a -e "$place/share/refund-counter/dropped-since.txt"
echo mine >"$place/bin/mine.txt"

commandLine() { timeout 120 wine "$inside\\bin\\refund-counter.com" "$@" 2>"$shots/command.err"; }
check "command line: version through a pipe" bash -c "timeout 120 wine '$inside\\bin\\refund-counter.com' --version 2>/dev/null | grep -q '^refund-counter [0-9]'"
cp "$tree/resources/samples/unit-three-members.json" "$WINEPREFIX/drive_c/退费申请.refund.json"
cp -r "$tree/resources/samples/evidence" "$WINEPREFIX/drive_c/"
commandLine evaluate 'C:\退费申请.refund.json' >"$shots/evaluate.wine"; status=$?
check "command line: a Chinese file name is decided (exit $status)" test -s "$shots/evaluate.wine"
[ -x "$linux" ] && { "$linux" evaluate "$tree/resources/samples/unit-three-members.json" >"$shots/evaluate.linux"
  check "the same decision, byte for byte, as on Linux" cmp "$shots/evaluate.wine" "$shots/evaluate.linux"; }
commandLine print 'C:\退费申请.refund.json' -o 'C:\命令行.pdf' >/dev/null
check "command line: PDF with a Chinese name" test -s "$WINEPREFIX/drive_c/命令行.pdf"

# A drive that can be pulled out, E:
mkdir -p "$work/stick"
ln -sfn "$work/stick" "$WINEPREFIX/dosdevices/e:"
wine reg add 'HKLM\Software\Wine\Drives' /v e: /d floppy /f >/dev/null 2>&1
wineserver -w
commandLine --store 'E:\store' store init --office 441402 >/dev/null; status=$?
check "no live store on a removable drive (exit $status)" test "$status" != 0 -a ! -e "$work/stick/store"
commandLine --store 'C:\store' store init --office 441402 >/dev/null
check "but on the disk" test -s "$WINEPREFIX/drive_c/store/store.sqlite"
imported=$(commandLine --store 'C:\store' case import 'C:\退费申请.refund.json' | sed -n 's/.*"case":"\([^"]*\)".*/\1/p')
for each in lzw jpeg group4; do # of a scanner
  convert -size 1240x1754 pattern:checkerboard -type "$([ $each = group4 ] && echo bilevel || echo grayscale)" -compress $each \
    "$WINEPREFIX/drive_c/$each.tif"
  check "a TIFF scan is taken as evidence ($each)" commandLine --store 'C:\store' case attach "$imported" "C:\\$each.tif"
done

timeout 600 wine explorer /desktop=counter,1366x768 "$inside\\bin\\refund-counter.exe" --practice >/dev/null 2>&1 &
sleep 40; shot practice
timeout 120 wine "$setup" /S 2>/dev/null; status=$?
check "setup refuses while the program runs" is $status 4
keys F4; sleep 2; shot cases
keys Return Return; sleep 3; shot case # into the list, then the case
keys F8; sleep 5; shot preview
keys ctrl+s; sleep 4; keys ctrl+a
xdotool type --delay 30 'C:\form.pdf'; sleep 1; shot saving; keys Return; sleep 4; shot saved
check "form saved as PDF by keyboard" test -s "$WINEPREFIX/drive_c/form.pdf"
check "its text is the case's, as typed" bash -c "pdftotext '$WINEPREFIX/drive_c/form.pdf' - | grep -q 梅州市嘉应样例陶瓷工艺有限公司"
pdftoppm -r 60 -png -f 1 -l 1 "$WINEPREFIX/drive_c/form.pdf" "$shots/form" 2>/dev/null
keys Escape alt+F4; sleep 4; shot closed
wineserver -k; sleep 2

check "this version installs over it" quietly "$setup" /S
check "what the new version dropped is gone" test ! -e "$place/share/refund-counter/dropped-since.txt"
check "manual and wall card can be read" bash -c "for each in manual card; do pdftotext \"$place/doc/\$each.pdf\" - | grep -q 备份和恢复卡 || exit 1; done"
check "what is the user's stays" test -s "$place/bin/mine.txt"
check "the practice store is there" test -s "$data/store.db" -o -n "$(ls "$data" 2>/dev/null)"
rm -f "$place/bin/mine.txt"
timeout 600 wine explorer /desktop=counter,1366x768 "$inside\\bin\\refund-counter.exe" --practice >/dev/null 2>&1 &
sleep 40; keys F4; sleep 2; shot upgraded; keys alt+F4; sleep 3; wineserver -k; sleep 2

cp -r "$data" "$work/store-copy" 2>/dev/null
quietly "$inside\\uninstall.exe" /S /AllUsers; sleep 5; wineserver -w
check "program uninstalled" test ! -e "$place"
check "no shortcut stays" is "$(find "$WINEPREFIX/drive_c" -name '退费窗口*.lnk' -o -name 使用手册.lnk -o -name 备份和恢复卡.lnk | wc -l)" 0
check "no registry key stays" bash -c "! wine reg query 'HKLM\\Software\\RefundCounter' >/dev/null 2>&1"
check "the data stays" test -d "$data"
# Windows keeps rights of its own; what Wine gives its files here says nothing of them.
chmod -R go= "$data"
[ -x "$linux" ] && check "the Linux program finds the store whole" "$linux" store verify --store "$data"
rm -rf "$work/store-copy"
echo "$failures failed; pictures in $shots"
[ "$failures" = 0 ]
