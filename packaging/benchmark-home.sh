#!/usr/bin/env bash
# Prints how long the list of all registrations takes to open, search and sort with 10,000 of them, until it is
# painted, the longest pause of the window's thread meanwhile, and the most that it worked at a stretch. It is the
# program's own window, opened once at the list and once in the wizard, on a screen of its own: the headless
# platform of the tests copies every pixel by itself.
# usage: benchmark-home.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/window.sh"
. "$here/test-program.sh"
need Xvfb
cd "$here/.."
screen 1280x800
for page in home servers; do
  test_program "-Dprism.order=sw -Dtpp.onboarding.home=$work/$page" benchmark.HomeBenchmark "$page"
done
