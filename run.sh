#!/usr/bin/env bash
# Builds 退费窗口 and runs the main job on the bundled sample: in a window when there is a display, else headless.
set -euo pipefail
cd "$(dirname "$0")"

bash installer/setup/packages.sh installer/setup/build.list

build=build/release
log=build/run.log
mkdir -p build
echo "编译（首次约需几分钟）……"
if ! { [ -f $build/build.ninja ] || cmake --preset release; } >"$log" 2>&1 || ! cmake --build --preset release >>"$log" 2>&1; then
  tail -n 40 "$log" >&2
  echo "编译没有成功，完整记录：$PWD/$log" >&2
  exit 1
fi
program=$PWD/$build/bin/refund-counter

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "打开窗口（练习模式：独立的练习库，黄色边框，不与真实案件混用）。"
  exec "$program" --practice "$@"
fi

echo "没有显示器：对样例申请完成同一件事（核验、填表、打印）。"
sample=$PWD/resources/samples/unit-three-members.json
out=$PWD/build/sample
rm -rf "$out"
mkdir -p "$out"
"$program" evaluate "$sample" --table
"$program" print "$sample" --practice -o "$out/approval-form.pdf"
"$program" print "$sample" --practice -o "$out/approval-form.png"
QT_QPA_PLATFORM=offscreen "$program" --practice --store "$out/practice-store" --picture "$out/intake.png" "$sample"
echo
echo "生成的文件："
find "$out" -maxdepth 1 -type f \( -name '*.pdf' -o -name '*.png' \) | sort
