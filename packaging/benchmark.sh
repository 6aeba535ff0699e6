#!/usr/bin/env bash
# Prints figures of the packaged program; asserts nothing.
#   start-to-first-page  milliseconds from the start of the process to the first page, under Xvfb
#   window-memory        resident memory with the first page open, in MB
#   register             one registration with the model bank by our command line, in milliseconds
#   curl                 the same two requests by curl, in the same run
# usage: benchmark.sh [RUNS]   (after mvn package)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$here/../target/app/bin/tpp-onboarding
runs=${1:-5}
folder=$(mktemp -d)
trap 'kill "${bank:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
now() { echo $(($(date +%s%N) / 1000000)); }
say() { printf '%-22s %8s %s\n' "$1" "$2" "$3"; }

if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
  for _ in $(seq "$runs"); do
    "$here/smoke-window.sh" "$folder/window" >>"$folder/window.txt"
  done
  say start-to-first-page "$(awk '/^first-page/ { print $2 }' "$folder/window.txt" | median)" ms
  say window-memory \
    "$(awk '/^window-memory-kB/ { print int($2 / 1024) }' "$folder/window.txt" | median)" MB
fi

export JDK_JAVA_OPTIONS="-Dtpp.onboarding.home=$folder/home"
"$program" model-bank --directory-out "$folder/bank" --json >"$folder/bank.json" 2>/dev/null &
bank=$!
until grep -q wellKnown "$folder/bank.json"; do
  kill -0 "$bank" 2>/dev/null || { echo "the model bank did not start" >&2; exit 1; }
  sleep 0.1
done
first() { grep -o "\"$1\":\"[^\"]*\"" "$folder/bank.json" | head -n 1 | cut -d '"' -f 4; }
well_known=$(first wellKnown)
endpoint=$(first registrationEndpoint)
authority() { echo "$1" | cut -d / -f 3; }

ours() {
  "$program" register --well-known "$well_known" --certificate "$folder/bank/transport.pem" \
    --key "$folder/bank/transport.key" --trust "$folder/bank/ca-certificates.pem" \
    --roles-understood --json >/dev/null 2>&1
}
curls() {
  local address
  for address in "$well_known" "$endpoint"; do
    local request=()
    [ "$address" = "$well_known" ] || request=(-X POST -H 'Content-Type: application/json' -d '{}'
      --cert "$folder/bank/transport.pem" --key "$folder/bank/transport.key")
    curl -sf -o /dev/null --resolve "$(authority "$address"):127.0.0.1" \
      --cacert "$folder/bank/ca-certificates.pem" "${request[@]}" "$address"
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
say register "$(timed ours)" ms
command -v curl >/dev/null && say curl "$(timed curls)" ms
