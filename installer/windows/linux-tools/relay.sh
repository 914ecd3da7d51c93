#!/bin/sh
# relay.sh ANSWER PROGRAM [WORD…]: started by relay.c under Wine. Words that begin with a drive become paths of this
# machine; output goes to ANSWER.out and ANSWER.err, and the exit code, as one byte and last of all, to ANSWER.status.
here() {
  case $1 in
  [A-Za-z]:[/\\]*)
    drive=$(printf %.1s "$1" | tr A-Z a-z)
    printf '%s/dosdevices/%s:%s' "$WINEPREFIX" "$drive" "$(printf %s "${1#?:}" | tr '\\' /)"
    ;;
  *) printf %s "$1" ;;
  esac
}
answer=$(here "$1") program=$2
shift 2
for word in "$@"; do
  shift
  set -- "$@" "$(here "$word")"
done
"$program" "$@" >"$answer.out" 2>"$answer.err" </dev/null
printf "\\$(printf %03o "$?")" >"$answer.part"
mv "$answer.part" "$answer.status"
