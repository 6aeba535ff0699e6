#!/usr/bin/env bash
# Makes the pictures that the README shows, of the real window on a screen of its own, under Xvfb.
# It needs the compiled program (mvn package) and goes by the keyboard only.
# usage: pictures.sh [FOLDER]   (packaging/pictures when none is given)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:-$here/pictures}" && cd "${1:-$here/pictures}" && pwd)
program=${PROGRAM:-$here/../target/app/bin/tpp-onboarding}

for tool in Xvfb xdotool import identify xdpyinfo; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed" >&2; exit 0; }
done

[ -x "$program" ] || { echo "no $program: run mvn package first" >&2; exit 1; }

work=$(mktemp -d)
started=()
window=0
finish() {
  local id
  for id in "$window" "${started[@]}"; do [ "$id" = 0 ] || kill "$id" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# await SECONDS COMMAND...: until the command succeeds
await() {
  local tries=$(($1 * 5)); shift
  while ! "$@" >/dev/null 2>&1; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.2
  done
}

display=90
while [ -e "/tmp/.X$display-lock" ]; do display=$((display + 1)); done
export DISPLAY=:$display
Xvfb "$DISPLAY" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
started+=($!)
await 10 xdpyinfo || { echo "no screen" >&2; exit 1; }

well_known=.apihub.openfinance-demo.test/.well-known/openid-configuration

# settings PAGE: what a person had chosen who left at this page
settings() {
  mkdir -p "$work/home/data"
  cat >"$work/home/data/settings.json" <<JSON
{"environment": "demo", "language": "en", "theme": "light", "window": [0, 0, 1280, 800],
 "page": "$1", "rolesConfirmed": {"demo": $([ "$1" = prerequisites ] && echo false || echo true)},
 "pickedServers": {"demo": ["https://auth1.alnoor$well_known", "https://auth1.marjan$well_known",
   "https://auth1.model1$well_known"]},
 "credentialFiles": {"demo": ["$work/home/data/demo/transport.pem",
   "$work/home/data/demo/transport.key"]},
 "trustedAuthorities": {}}
JSON
}

shown() { xdotool search --onlyvisible --name 'TPP Onboarding'; }
picture() { import -window root "$1"; }
# The program writes the page that it reached, with a space before the colon, as here nobody else does.
at_page() { grep -q "\"page\" : \"$1\"" "$work/home/data/settings.json"; }

# The picture is the same twice, a second apart, and has a page's many colours.
still() {
  picture "$work/one.png" && sleep 1 && picture "$work/two.png" &&
    [ "$(identify -format %k "$work/two.png")" -gt 32 ] &&
    [ "$(identify -format %# "$work/one.png")" = "$(identify -format %# "$work/two.png")" ]
}

open() {
  rm -rf "$work/home"
  settings "$1"
  JDK_JAVA_OPTIONS="-Dprism.order=sw -Dtpp.onboarding.home=$work/home" \
    "$program" >"$work/window.log" 2>&1 &
  window=$!
  await 60 shown || { cat "$work/window.log" >&2; echo "no window" >&2; exit 1; }
  xdotool windowfocus "$(shown | tail -n 1)"
  # Going on by itself rewrites the settings at each page.
  [ "$1" = prerequisites ] || await 60 at_page "$1" || { echo "$1 was not reached" >&2; exit 1; }
  await 60 still || { echo "$1 never rests" >&2; exit 1; }
}

close() {
  kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  window=0
}

save() {
  import -window root -strip -define png:compression-level=9 "$folder/$1.png"
  echo "$folder/$1.png"
}

for page in prerequisites servers credentials submission; do
  open "$page"
  save "$page"
  [ "$page" = submission ] || close
done
xdotool key Return
await 60 at_page status || { echo "the registration did not end" >&2; exit 1; }
await 60 still || { echo "status never rests" >&2; exit 1; }
save status
