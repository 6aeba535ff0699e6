#!/usr/bin/env bash
# Prints how fast registrations are beside curl, on loopback with unrelated hierarchies; asserts
# nothing. Needs curl.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/test-program.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
test_program "" benchmark.RegistrationBenchmark "$folder/files"
