#!/bin/sh
# 离线安装退费窗口：核对文件，安装本文件夹里的全部软件包。请用管理员身份运行：sudo sh install.sh
set -eu
cd "$(dirname "$0")"
[ "$(id -u)" = 0 ] || { echo "请用管理员身份运行：sudo sh install.sh" >&2; exit 1; }
sha256sum --quiet -c SHA256SUMS || { echo "文件不完整或被改动，没有安装任何内容；请重新拷贝这个文件夹。" >&2; exit 1; }
for program in /proc/[0-9]*/exe; do
  case $(readlink "$program" 2>/dev/null) in
  /usr/*/refund-counter | /usr/*/"refund-counter (deleted)")
    echo "退费窗口正在运行，没有安装任何内容；请先关闭它。" >&2
    exit 1
    ;;
  esac
done
# This folder is the only archive asked: nothing is fetched, and what the system has newer stays. The link spares apt
# blanks in the folder's name.
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state/lists/partial"
chmod 755 "$state" "$state/lists"
ln -s "$PWD" "$state/packages"
echo "deb [trusted=yes] file:$state/packages ./" >"$state/sources.list"
# The stick may be write-protected.
log=/var/log/refund-counter-install.log
offline() {
  DEBIAN_FRONTEND=noninteractive apt-get -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists="$state/lists" -o APT::Sandbox::User=root -o DPkg::Lock::Timeout=120 "$@"
}
install_all() { offline install -y --no-install-recommends --no-remove "$@" refund-counter fonts-noto-cjk; }
if ! { offline update && install_all --simulate; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "本机的系统与这些软件包不相配，没有安装任何内容。需要 Debian 12 或同代的系统（x86-64）。完整记录：$log" >&2
  exit 1
fi
if ! install_all >>"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "安装没有完成，请再运行一次；仍不行时请把这份记录交给技术人员：$log" >&2
  exit 1
fi
echo "已安装退费窗口 $(dpkg-query -W -f='${Version}' refund-counter)。从“办公”菜单打开，或运行 refund-counter。"
