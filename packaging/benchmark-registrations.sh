#!/usr/bin/env bash
# Prints how fast registrations are beside curl, on loopback with unrelated hierarchies; asserts
# nothing. Needs curl and the compiled tests (mvn test-compile).
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q dependency:build-classpath -Dmdep.outputFile="$folder/classpath"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC \
  -cp "target/classes:target/test-classes:$(cat "$folder/classpath")" \
  openfinance.onboarding.benchmark.RegistrationBenchmark "$folder/files"
