#!/usr/bin/env bash
# Prints how long the list of all registrations takes to open, search and sort with 10,000 of them, until it is
# painted, the longest pause of the window's thread meanwhile, and the most that it worked at a stretch. The
# window is a real one on a screen of its own: the headless platform of the tests copies every pixel by itself.
# usage: benchmark-home.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/window.sh"
need Xvfb mvn
cd "$here/.."
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
for java in "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*25*/bin/java java; do
  [ -x "$(command -v "$java")" ] && "$java" -version 2>&1 | grep -q '"2[5-9]' && break
done
screen 1280x800
# The start script's options.
"$java" --enable-native-access=ALL-UNNAMED -Xms24m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dprism.order=sw \
  -cp "target/classes:target/test-classes:$(cat "$work/classpath")" openfinance.onboarding.benchmark.HomeBenchmark
