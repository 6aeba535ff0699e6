#!/usr/bin/env bash
# Makes certificate and key files of every kind with OpenSSL and keytool, runs inspect --json on each,
# and compares what it says with inspected-files.txt, in which dates, thumbprints and the like have
# placeholders. With WRITE=yes that file is written anew.
# usage: inspect-files.sh   (after mvn package; with CLASS_PATH=... other classes are run)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA:-$(sed -n 's/^java="\(.*\)"$/\1/p' "$here/../target/app/bin/tpp-onboarding")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/made" "$work/kinds"
cd "$work/made"

quietly() { "$@" >/dev/null 2>&1; }
ssl() { quietly openssl "$@"; }
secret=(-passout pass:correct-horse)
key() { ssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key"; }
issue() { # SUBJECT NAME ISSUER DAYS EXTENSIONS
  printf '%s\n' "$5" >"$2.cnf"
  ssl req -new -key "$2.key" -subj "$1" -out "$2.csr"
  ssl x509 -req -in "$2.csr" -CA "$3.pem" -CAkey "$3.key" -CAcreateserial -days "$4" -sha256 \
    -extfile "$2.cnf" -out "$2.pem"
}
subject=/C=AE/O=Fintech/OU=c0ffee00-1111-4222-8333-444455556666/CN=5f1f6a0e-3c1b-4e0e-9d8a-2b7c6d5e4f30
for name in root issuing leaf signing; do key $name; done
ssl req -new -x509 -key root.key -subj /C=AE/CN=Root -days 900 -out root.pem
issue /C=AE/CN=Issuing issuing root 500 $'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign'
issue $subject leaf issuing 397 $'keyUsage=digitalSignature\nextendedKeyUsage=clientAuth'
issue $subject signing issuing 397 'keyUsage=nonRepudiation'
cat leaf.pem issuing.pem root.pem >chain.pem
cat root.pem leaf.pem issuing.pem leaf.pem >shuffled.pem

# Certificates
out=$work/kinds
cp chain.pem shuffled.pem root.pem "$out"
cp leaf.pem "$out/certificate.pem"
sed 's/$/\r/' leaf.pem >"$out/certificate-crlf.pem"
{ printf '\357\273\277'; cat leaf.pem; } >"$out/certificate-bom.pem"
ssl x509 -in leaf.pem -text -out "$out/certificate-text.pem"
ssl x509 -in leaf.pem -outform DER -out "$out/certificate.der"
ssl crl2pkcs7 -nocrl -certfile shuffled.pem -out "$out/chain.p7b"
ssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out "$out/chain-der.p7b"
# Both in one file
cat leaf.key chain.pem >"$out/both.pem"
cat signing.pem signing.key issuing.pem >"$out/both-signing.pem"
ssl pkcs8 -topk8 -in leaf.key -scrypt "${secret[@]}" -out scrypt.key
ssl pkcs8 -topk8 -in leaf.key -v1 PBE-SHA1-3DES "${secret[@]}" -out pbes1.key
ssl rsa -in leaf.key -traditional -aes256 "${secret[@]}" -out traditional.key
for kind in scrypt pbes1 traditional; do cat chain.pem $kind.key >"$out/both-$kind.pem"; done
# Keystores
store() { ssl pkcs12 -export -inkey leaf.key -in chain.pem "$@"; }
store "${secret[@]}" -name transport -out "$out/modern.p12"
store "${secret[@]}" -legacy -out "$out/legacy.p12"
store -passout pass: -out "$out/empty-password.p12"
ssl pkcs12 -export -inkey signing.key -in signing.pem "${secret[@]}" -name signing -out signing.p12
keytool=$(dirname "$java")/keytool
for kind in PKCS12 JKS; do
  for one in "$out/modern.p12" signing.p12; do
    quietly "$keytool" -importkeystore -noprompt -srckeystore "$one" -srcstorepass correct-horse \
      -deststorepass correct-horse -deststoretype $kind -destkeystore "$out/several.${kind,,}"
  done
done
# Keys alone
cp leaf.key "$out/pkcs8.key"
cp scrypt.key pbes1.key traditional.key "$out"
ssl pkcs8 -topk8 -nocrypt -in leaf.key -outform DER -out "$out/pkcs8.der"
ssl rsa -in leaf.key -traditional -out "$out/pkcs1.key"
ssl ecparam -genkey -name prime256v1 -noout -out "$out/sec1.key"
# Refused
cp leaf.csr "$out/request.csr"
ssl pkey -in leaf.key -pubout -out "$out/public.pem"
printf -- '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----\n' \
  >"$out/openssh.key"
printf 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n' >"$out/putty.ppk"
ssl genpkey -algorithm ED25519 -out "$out/ed25519.key"
head -c 700 leaf.pem >"$out/truncated.pem"
printf '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n' >"$out/page.html"
printf '\007\001\002\360\000\011\011' >"$out/noise.bin"
: >"$out/empty.pem"
head -c 1048577 /dev/zero >"$out/huge.pem"
mkdir "$out/folder"

"$java" --enable-native-access=ALL-UNNAMED -cp "${CLASS_PATH:-$here/../target/app/lib/*}" \
  "$here/InspectEach.java" "$out" 2>/dev/null |
  sed -E -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/<time>/g' \
    -e 's/([0-9A-F]{2}:){31}[0-9A-F]{2}/<sha256>/g' \
    -e 's/until [0-9]{4}-[0-9]{2}-[0-9]{2}, SHA-256 ([0-9A-F]{2}:){3}[0-9A-F]{2}/until <date>, SHA-256 <start>/g' \
    -e "s|$work|<folder>|g" >"$work/inspected.txt"
golden=$here/inspected-files.txt
[ "${WRITE:-}" = yes ] && cp "$work/inspected.txt" "$golden"
diff "$golden" "$work/inspected.txt"
echo "$(wc -l <"$golden") answers as expected"
