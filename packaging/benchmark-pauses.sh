#!/usr/bin/env bash
# Prints the longest times for which the window answered nothing during a whole demo, with a slow LFI
# and one that hangs, and what was at work then. Asserts nothing; needs no screen.
# usage: benchmark-pauses.sh
set -euo pipefail
cd "$(dirname "$0")/.."
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile="$classpath"
for java in "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*25*/bin/java java; do
  [ -x "$(command -v "$java")" ] && "$java" -version 2>&1 | grep -q '"2[5-9]' && break
done
"$java" --enable-native-access=ALL-UNNAMED -Dglass.platform=Headless -Dprism.order=sw \
  -cp "target/classes:target/test-classes:$(cat "$classpath")" openfinance.onboarding.ui.PauseBenchmark
