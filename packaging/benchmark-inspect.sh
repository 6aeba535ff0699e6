#!/usr/bin/env bash
# Prints how long inspect takes inside a warm process, in milliseconds: a chain of three certificates
# and an encrypted key, made by OpenSSL, read, joined, proved and checked. Asserts nothing.
# usage: benchmark-inspect.sh [RUNS]   (after mvn package)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

quietly() { "$@" >/dev/null 2>&1; }
key() { quietly openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key"; }
sign() { # SUBJECT NAME ISSUER EXTENSIONS
  quietly openssl req -new -key "$2.key" -subj "$1" -out "$2.csr"
  printf '%s\n' "$4" >"$2.cnf"
  quietly openssl x509 -req -in "$2.csr" -CA "$3.pem" -CAkey "$3.key" -CAcreateserial -days 397 \
    -sha256 -extfile "$2.cnf" -out "$2.pem"
}
for name in root issuing leaf; do key $name; done
quietly openssl req -new -x509 -key root.key -subj /C=AE/CN=Root -days 900 -out root.pem
sign /C=AE/CN=Issuing issuing root $'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign'
sign /C=AE/O=Fintech/OU=c0ffee00-1111-4222-8333-444455556666/CN=5f1f6a0e-3c1b-4e0e-9d8a-2b7c6d5e4f30 \
  leaf issuing $'keyUsage=digitalSignature\nextendedKeyUsage=clientAuth'
cat leaf.pem issuing.pem root.pem >chain.pem
echo correct-horse >passphrase
quietly openssl pkcs8 -topk8 -in leaf.key -v2 aes-256-cbc -passout file:passphrase -out encrypted.key

java=$(sed -n 's/^java="\(.*\)"$/\1/p' "$here/../target/app/bin/tpp-onboarding")
"$java" --enable-native-access=ALL-UNNAMED -cp "${CLASS_PATH:-$here/../target/app/lib/*}" \
  "$here/WarmRegister.java" "${1:-20}" \
  inspect --certificate chain.pem --key encrypted.key --passphrase-file passphrase --json
