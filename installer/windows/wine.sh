# Read by the scripts that run Windows programs here: a fresh Wine prefix of its own, a display, fonts, a Chinese locale.
# shellcheck shell=bash
# Wine keeps variables that begin with QT_ to itself; WINEQT_ is handed on as QT_.
unset LC_ALL
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
export XDG_RUNTIME_DIR=$work/run LOCPATH=$work/locale LANG=zh_CN.UTF-8
mkdir -p "$XDG_RUNTIME_DIR" "$LOCPATH"
chmod 700 "$XDG_RUNTIME_DIR"
[ -d "$LOCPATH/zh_CN.UTF-8" ] || localedef -i zh_CN -f UTF-8 "$LOCPATH/zh_CN.UTF-8" || true

windowsPath() { echo "Z:${1//\//\\}"; } # of an absolute path here

openDisplay() { # width height
  local number
  for number in $(seq 90 190); do
    [ -e "/tmp/.X$number-lock" ] && continue
    Xvfb ":$number" -screen 0 "$1x$2x24" -nolisten tcp >/dev/null 2>&1 &
    display_pid=$!
    sleep 1
    kill -0 "$display_pid" 2>/dev/null && break
  done
  export DISPLAY=":$number"
}

closeDisplay() {
  wineserver -k 2>/dev/null || true
  [ -n "${display_pid:-}" ] && kill "$display_pid" 2>/dev/null
  return 0
}

# As a Windows 10, with this machine's Noto in the place of the faces a Chinese Windows has.
freshPrefix() {
  rm -rf "$WINEPREFIX"
  wineboot -i >/dev/null 2>&1
  wineserver -w
  wine winecfg -v win10 >/dev/null 2>&1
  cat >"$WINEPREFIX/drive_c/fonts.reg" <<'R'
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Microsoft YaHei"="Noto Sans CJK SC"
"Microsoft YaHei UI"="Noto Sans CJK SC"
"SimSun"="Noto Sans CJK SC"
"NSimSun"="Noto Sans CJK SC"
"Segoe UI"="Noto Sans CJK SC"
"Tahoma"="Noto Sans CJK SC"

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes]
"MS Shell Dlg"="Noto Sans CJK SC"
"MS Shell Dlg 2"="Noto Sans CJK SC"
R
  wine regedit /S 'C:\fonts.reg' 2>/dev/null
  wineserver -w
}
