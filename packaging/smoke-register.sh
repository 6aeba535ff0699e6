#!/usr/bin/env bash
# Registers with the model bank by the packaged program's command line. Fails unless it is
# registered and the exit status is 0.
# usage: smoke-register.sh FOLDER   (the model bank's and the program's files go there)
# With PROGRAM=FILE another program than that of target/app registers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)
program=${PROGRAM:-$here/../target/app/bin/tpp-onboarding}
export XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache XDG_STATE_HOME=$folder/state

"$program" self-test

"$program" model-bank --directory-out "$folder/model-bank" --json >"$folder/model-bank.json" \
  2>"$folder/model-bank.err" &
bank=$!
trap 'kill "$bank" 2>/dev/null || true; wait "$bank" 2>/dev/null || true' EXIT
tries=600
until grep -q wellKnown "$folder/model-bank.json"; do
  kill -0 "$bank" 2>/dev/null && [ $((tries -= 1)) -gt 0 ] ||
    { echo "the model bank did not start" >&2; cat "$folder/model-bank.err" >&2; exit 1; }
  sleep 0.1
done
well_known=$(grep -o '"wellKnown":"[^"]*"' "$folder/model-bank.json" | head -n 1 | cut -d '"' -f 4)

"$program" register --well-known "$well_known" \
  --certificate "$folder/model-bank/transport.pem" --key "$folder/model-bank/transport.key" \
  --trust "$folder/model-bank/ca-certificates.pem" --roles-understood --json |
  tee "$folder/registered.json"
grep -q '"outcome":"registered","httpStatus":204' "$folder/registered.json"
