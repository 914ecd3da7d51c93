#!/usr/bin/env bash
# Installs the Debian packages named in the given lists (one name a line) that are not there yet, and says which.
# Needs root or sudo only when something is missing.
set -euo pipefail

mapfile -t wanted < <(cat "$@" | grep -v '^#' | sort -u)
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "安装 Debian 软件包（共 ${#missing[@]} 个）：${missing[*]}"
as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "缺少上述软件包，且当前用户既不是 root 也没有 sudo；请让管理员安装后再运行。" >&2; exit 1; }
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "安装完毕。"
