#!/usr/bin/env bash
# Prints how fast directories are read, listed and searched, and what memory they take; asserts
# nothing. Searching needs a screen: it starts one of its own where Xvfb is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
path=$(mktemp)
trap 'rm -f "$path"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile="$path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
run=()
if [ -z "${DISPLAY:-}" ] && command -v xvfb-run >/dev/null; then
  run=(xvfb-run -a -s "-screen 0 1600x1000x24")
fi
"${run[@]}" "$java" --enable-native-access=ALL-UNNAMED -Dprism.order=sw \
  -cp "target/test-classes:target/classes:$(cat "$path")" \
  openfinance.onboarding.benchmark.DirectoryBenchmark
