# For the scripts beside this one, which source it: a screen of its own under Xvfb, the program's
# window in it, what the person had chosen before, and what the window shows. All that was started
# ends with the script. The program is $PROGRAM, that of target/app when it is not set; its folders
# lie below $work/home, so nobody's own are touched.

program=${PROGRAM:-$here/../target/app/bin/tpp-onboarding}
work=$(mktemp -d)
started=()
window=0

finish() {
  local id
  for id in "$window" ${started[@]+"${started[@]}"}; do
    [ "$id" = 0 ] || kill "$id" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# need TOOL...: ends the script when one is missing, without a failure
need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed" >&2; exit 0; }
  done
}

fail() { echo "$*" >&2; exit 1; }

# await SECONDS COMMAND...: until the command succeeds
await() {
  local tries=$(($1 * 10)); shift
  while ! "$@" >/dev/null 2>&1; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.1
  done
}

# The program's folders; it looks at these variables before those of the person's home.
export XDG_DATA_HOME=$work/home/data XDG_CACHE_HOME=$work/home/cache XDG_STATE_HOME=$work/home/state
data=$work/home/data/tpp-onboarding

# screen WIDTHxHEIGHT: a screen whose number Xvfb chooses; what it shows is in $work/Xvfb_screen0
screen() {
  Xvfb -fbdir "$work" -displayfd 3 -screen 0 "${1}x24" -noreset -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
  started+=($!)
  await 20 grep -q . "$work/display" || fail "no screen"
  DISPLAY=:$(cat "$work/display")
  export DISPLAY
}

# manager: a window manager on the screen, when there is one
manager() {
  command -v openbox >/dev/null || return 0
  openbox >/dev/null 2>&1 &
  started+=($!)
  await 10 managed || fail "no window manager"
}
managed() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; }

# Where the window was when it was last closed, and how large, as the choices below say it
last="0, 0, 1280, 800"

# choices PAGE LFI...: what a person had chosen in the demo who left at this page
choices() {
  local page=$1 picked="" lfi; shift
  for lfi in "$@"; do
    picked+=", \"https://auth1.$lfi.apihub.openfinance-demo.test/.well-known/openid-configuration\""
  done
  mkdir -p "$data"
  cat >"$data/settings.json" <<JSON
{"environment": "demo", "language": "en", "theme": "light", "window": [$last],
 "page": "$page", "rolesConfirmed": {"demo": $([ "$page" = prerequisites ] && echo false || echo true)},
 "pickedServers": {"demo": [${picked#, }]},
 "credentialFiles": {"demo": ["$data/demo/transport.pem", "$data/demo/transport.key"]},
 "trustedAuthorities": {}}
JSON
}

shown() { xdotool search --onlyvisible --name 'TPP Onboarding'; }

# The program writes the page that it reached, with a space before the colon, as here nobody else does.
at_page() { grep -q "\"page\" : \"$1\"" "$data/settings.json"; }

# A page has many colours; a window that is not painted yet has a few.
painted() {
  import -window root "$work/picture.png"
  [ "$(identify -format %k "$work/picture.png")" -gt 32 ]
}

# The screen is the same twice, a second apart. To make pictures of a large one would take seconds.
still() {
  painted && cp "$work/Xvfb_screen0" "$work/before" && sleep 1 && cmp -s "$work/before" "$work/Xvfb_screen0"
}

# open_window: starts the program and waits until its first page is painted
open_window() {
  [ -x "$program" ] || fail "no $program: run mvn package first"
  "$program" >"$work/window.out" 2>"$work/window.err" &
  window=$!
  await 60 shown || { cat "$work/window.err" >&2; fail "no window"; }
  await 60 painted || fail "the window stays empty"
  kill -0 "$window" 2>/dev/null || fail "the program ended by itself"
  xdotool windowfocus "$(shown | tail -n 1)"
}

# resume PAGE: after open_window, waits until the wizard has gone on to this page by itself
resume() {
  await 60 at_page "$1" || fail "the page $1 was not reached"
  await 60 still || fail "the page $1 never rests"
}

# register_by_keyboard: on the review page, until the answers are there
register_by_keyboard() {
  xdotool key Return
  await 60 at_page status || fail "the registration did not end"
  await 60 still || fail "the status page never rests"
}

# memory: the resident memory of the window's process, in kB
memory() { awk '/^VmRSS/ { print $2 }' "/proc/$window/status"; }

close_window() {
  kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  window=0
}
