#!/usr/bin/env bash
# Opens the packaged program in a real window on a screen of its own, under Xvfb, and takes a
# picture of its first page. Fails when no window appears or the program ends.
# usage: smoke-window.sh FOLDER   (the picture, the log and the program's files go there)
# With SIZE=WIDTHxHEIGHT the screen is of that size.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)
program=$here/../target/app/bin/tpp-onboarding
size=${SIZE:-1920x1080}

for tool in Xvfb xdotool import identify xdpyinfo; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed" >&2; exit 0; }
done

started=()
finish() {
  local id
  for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
  wait 2>/dev/null || true
}
trap finish EXIT

# await SECONDS COMMAND...: until the command succeeds
await() {
  local tries=$(($1 * 10)); shift
  while ! "$@" >/dev/null 2>&1; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.1
  done
}

display=90
while [ -e "/tmp/.X$display-lock" ]; do display=$((display + 1)); done
export DISPLAY=:$display
Xvfb "$DISPLAY" -screen 0 "${size}x24" -nolisten tcp >/dev/null 2>&1 &
started+=($!)
await 10 xdpyinfo || { echo "no screen" >&2; exit 1; }
if command -v openbox >/dev/null; then
  openbox >/dev/null 2>&1 &
  started+=($!)
fi

rm -rf "$folder/home"
JDK_JAVA_OPTIONS="-Dprism.order=sw -Dtpp.onboarding.home=$folder/home -Dtpp.onboarding.timing=true" \
  "$program" >"$folder/window.out" 2>"$folder/window.err" &
window=$!
started=("$window" "${started[@]}")

shown() { xdotool search --onlyvisible --name 'TPP Onboarding'; }
await 60 shown || { echo "no window; its output:" >&2; cat "$folder/window.err" >&2; exit 1; }
# A page has many colours; a window that is not painted yet has a few.
painted() {
  import -window "$(shown | tail -n 1)" "$folder/first-page.png"
  [ "$(identify -format %k "$folder/first-page.png")" -gt 32 ]
}
await 60 painted || { echo "the window stays empty, see $folder/first-page.png" >&2; exit 1; }

kill -0 "$window" 2>/dev/null || { echo "the program ended by itself" >&2; exit 1; }
grep '^first-page ' "$folder/window.err" || true
awk '/^VmRSS/ { print "window-memory-kB", $2 }' "/proc/$window/status"
echo "window: shown, picture in $folder/first-page.png"
