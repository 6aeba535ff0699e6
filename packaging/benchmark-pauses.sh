#!/usr/bin/env bash
# Prints the longest times for which the window answered nothing during a whole demo, with a slow LFI
# and one that hangs, and what was at work then. Asserts nothing; needs no screen.
# usage: benchmark-pauses.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/test-program.sh
test_program "-Dglass.platform=Headless -Dprism.order=sw" ui.PauseBenchmark
