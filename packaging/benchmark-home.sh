#!/usr/bin/env bash
# Prints how long the list of all registrations takes to open, search and sort with 10,000 of them, and
# the longest time for which the window's thread answered nothing meanwhile. Needs no screen.
# usage: benchmark-home.sh
set -euo pipefail
cd "$(dirname "$0")/.."
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile="$classpath"
for java in "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*25*/bin/java java; do
  [ -x "$(command -v "$java")" ] && "$java" -version 2>&1 | grep -q '"2[5-9]' && break
done
"$java" --enable-native-access=ALL-UNNAMED -Dglass.platform=Headless -Dprism.order=sw \
  -cp "target/classes:target/test-classes:$(cat "$classpath")" openfinance.onboarding.benchmark.HomeBenchmark
