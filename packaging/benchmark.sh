#!/usr/bin/env bash
# Prints figures of the program; asserts nothing. Medians of RUNS.
#   start to first page    from the start of the process until the first page is painted, under Xvfb
#   memory, first page     resident memory of the process with the first page open
#   memory, status page    the same on the status page, after a registration in that window
#   register, in process   the command register inside a process that has run it before
#   register, process      the same as a process of its own
#   curl                   the same two requests by two processes of curl, in the same run
# usage: benchmark.sh [RUNS]   (after mvn package; with PROGRAM=FILE another program is measured)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/window.sh"
runs=${1:-10}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
now() { echo $(($(date +%s%N) / 1000000)); }
say() { printf '%-22s %8s %s\n' "$1" "$2" "$3"; }
megabytes() { median <"$1" | awk '{ print int($1 / 1024 + 0.5) }'; }

need Xvfb xdotool xprop import identify curl
screen 1920x1080
manager

export JAVA_TOOL_OPTIONS="-Dprism.order=sw -Dtpp.onboarding.timing=true"
for _ in $(seq "$runs"); do
  rm -rf "$work/home"
  open_window
  await 60 grep -q '^first-page ' "$work/window.err"
  awk '/^first-page/ { print $2 }' "$work/window.err" >>"$work/first-page"
  memory >>"$work/first-memory"
  close_window
done
say "start to first page" "$(median <"$work/first-page")" ms
say "memory, first page" "$(megabytes "$work/first-memory")" MB

for _ in $(seq 3); do
  rm -rf "$work/home"
  choices submission model1
  open_window
  resume submission
  register_by_keyboard
  memory >>"$work/status-memory"
  close_window
done
say "memory, status page" "$(megabytes "$work/status-memory")" MB

unset JAVA_TOOL_OPTIONS
"$program" model-bank --directory-out "$work/bank" --json >"$work/bank.json" 2>/dev/null &
started+=($!)
await 60 grep -q wellKnown "$work/bank.json" || fail "the model bank did not start"
first() { grep -o "\"$1\":\"[^\"]*\"" "$work/bank.json" | head -n 1 | cut -d '"' -f 4; }
well_known=$(first wellKnown)
endpoint=$(first registrationEndpoint)
authority() { echo "$1" | cut -d / -f 3; }
register=(register --well-known "$well_known" --certificate "$work/bank/transport.pem"
  --key "$work/bank/transport.key" --trust "$work/bank/ca-certificates.pem" --roles-understood --json)

ours() { "$program" "${register[@]}" >/dev/null 2>&1; }
curls() {
  local address
  for address in "$well_known" "$endpoint"; do
    local request=()
    [ "$address" = "$well_known" ] || request=(-X POST -H 'Content-Type: application/json' -d '{}'
      --cert "$work/bank/transport.pem" --key "$work/bank/transport.key")
    curl -sf -o /dev/null --resolve "$(authority "$address"):127.0.0.1" \
      --cacert "$work/bank/ca-certificates.pem" "${request[@]}" "$address"
  done
}
timed() {
  local begin
  for _ in $(seq "$runs"); do
    begin=$(now)
    "$1"
    echo $(($(now) - begin))
  done | median
}
built_with() { sed -n 's/^java="\(.*\)"$/\1/p' "$here/../target/app/bin/tpp-onboarding"; }
say "register, in process" "$("$(built_with)" --enable-native-access=ALL-UNNAMED \
  -cp "$here/../target/app/lib/*" "$here/WarmRegister.java" "$runs" "${register[@]}")" ms
say "register, process" "$(timed ours)" ms
say "curl" "$(timed curls)" ms
