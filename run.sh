#!/usr/bin/env bash
# Builds 退费窗口 and runs the main job on the bundled sample: in a window when there is a display, else headless.
set -euo pipefail
cd "$(dirname "$0")"

bash installer/setup/packages.sh installer/setup/build.list

build=build/release
log=build/run.log
mkdir -p build

# "[n/m] …", as ninja says it: on a terminal one line that changes, else a line every tenth.
follow() {
  local line step done_ all tenth last=-1
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
    done_=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
    step=$(printf '编译 %d / %d，已用 %d 分 %02d 秒' "$done_" "$all" $((SECONDS / 60)) $((SECONDS % 60)))
    tenth=$((done_ * 10 / all))
    if [ -t 1 ]; then
      printf '\r%s' "$step"
    elif [ "$tenth" != "$last" ]; then
      printf '%s\n' "$step"
    fi
    last=$tenth
  done
  if [ -t 1 ] && [ "$last" != -1 ]; then printf '\n'; fi
}

echo "编译（首次约需几分钟）……"
if ! { [ -f $build/build.ninja ] || cmake --preset release; } >"$log" 2>&1 || ! cmake --build --preset release 2>&1 | follow; then
  tail -n 40 "$log" >&2
  echo "编译没有成功，完整记录：$PWD/$log" >&2
  exit 1
fi
program=$PWD/$build/bin/refund-counter

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "打开窗口（练习模式：独立的练习库，黄色边框，不与真实案件混用）。"
  exec "$program" --practice "$@"
fi

# Qt would say on standard error that it made one for itself.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
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
