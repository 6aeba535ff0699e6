#!/usr/bin/env bash
# Prints how fast directories are read, listed and searched, and what memory they take; asserts
# nothing. Searching is done in a real window on a screen of its own.
# usage: benchmark-directory.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/window.sh"
. "$here/test-program.sh"
need Xvfb
cd "$here/.."
screen 1600x1000
test_program "-Dprism.order=sw" benchmark.DirectoryBenchmark
