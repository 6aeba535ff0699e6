#!/usr/bin/env bash
# Opens the packaged program in a real window under Xvfb, sees its first page, registers with the
# model bank by the keyboard, and finds the registration in the ledger. Fails when one of it does not
# happen.
# usage: smoke-window.sh FOLDER   (the pictures go there)
# With SIZE=WIDTHxHEIGHT the screen is of that size, with PROGRAM=FILE another program is opened.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)
. "$here/window.sh"

need Xvfb xdotool xprop import identify sqlite3
screen "${SIZE:-1920x1080}"
manager
export JAVA_TOOL_OPTIONS=-Dprism.order=sw

open_window
import -window root "$folder/first-page.png"
close_window
echo "window: first page, see $folder/first-page.png"

choices submission model1
open_window
resume submission
register_by_keyboard
import -window root "$folder/status.png"
registered=$(sqlite3 "$data/ledger.db" "SELECT count(*) FROM result JOIN attempt USING (interaction_id)
  WHERE outcome = 'registered' AND http_status = 204 AND well_known LIKE 'https://auth1.model1.%'")
[ "$registered" = 1 ] || fail "the ledger has $registered registrations in place of 1"
echo "window: registered with the model bank, see $folder/status.png"
