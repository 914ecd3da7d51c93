#!/bin/sh
# 离线安装退费窗口：核对文件，安装本文件夹里的全部软件包。请用管理员身份运行：sudo sh install.sh
set -eu
cd "$(dirname "$0")"
[ "$(id -u)" = 0 ] || { echo "请用管理员身份运行：sudo sh install.sh" >&2; exit 1; }
sha256sum --quiet -c SHA256SUMS || { echo "文件不完整或被改动，没有安装任何内容；请重新拷贝这个文件夹。" >&2; exit 1; }
if pgrep -x refund-counter >/dev/null 2>&1; then
  echo "退费窗口正在运行，没有安装任何内容；请先关闭它。" >&2
  exit 1
fi
# This folder is the only archive asked: nothing is fetched, and what the system has newer stays.
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state/lists/partial"
chmod 755 "$state" "$state/lists"
echo "deb [trusted=yes] file:$PWD ./" >"$state/sources.list"
offline() {
  DEBIAN_FRONTEND=noninteractive apt-get -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists="$state/lists" -o APT::Sandbox::User=root "$@"
}
if ! { offline update && offline install -y --no-install-recommends refund-counter fonts-noto-cjk; } >install.log 2>&1; then
  tail -n 20 install.log >&2
  echo "安装没有完成，完整记录：$PWD/install.log" >&2
  exit 1
fi
echo "已安装退费窗口 $(dpkg-query -W -f='${Version}' refund-counter)。从“办公”菜单打开，或运行 refund-counter。"
