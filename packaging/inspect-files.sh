#!/usr/bin/env bash
# Makes certificate and key files of every kind, and one for each finding, with OpenSSL and keytool,
# runs inspect --json on each, and compares what it says with inspected-files.txt, in which dates, thumbprints and the like have
# placeholders. With WRITE=yes that file is written anew.
# usage: inspect-files.sh   (after mvn package; with CLASS_PATH=... other classes are run)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA:-$(sed -n 's/^java="\(.*\)"$/\1/p' "$here/../target/app/bin/tpp-onboarding")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/made" "$work/kinds" "$work/options"
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
cat leaf.pem issuing.pem root.pem >chain.pem
cat root.pem leaf.pem issuing.pem leaf.pem >shuffled.pem

# Certificates
out=$work/kinds
cp chain.pem shuffled.pem root.pem "$out"
cp leaf.pem "$out/certificate.pem"
sed 's/$/\r/' leaf.pem >"$out/certificate-crlf.pem"
{ printf '\357\273\277'; cat leaf.pem; } >"$out/certificate-bom.pem"
sed 's/^/    /' leaf.pem >"$out/certificate-indented.pem"
ssl x509 -in leaf.pem -text -out "$out/certificate-text.pem"
ssl x509 -in leaf.pem -outform DER -out "$out/certificate.der"
ssl crl2pkcs7 -nocrl -certfile shuffled.pem -out "$out/chain.p7b"
ssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out "$out/chain-der.p7b"
ssl pkcs7 -in "$out/chain.p7b" -print_certs -out "$out/chain-between-text.pem"
# Both in one file
cat leaf.key chain.pem >"$out/both.pem"
pkcs8() { ssl pkcs8 -topk8 -in leaf.key "${secret[@]}" "$@"; }
pkcs8 -out pbes2.key
pkcs8 -scrypt -out scrypt.key
pkcs8 -v1 PBE-SHA1-3DES -out pbes1.key
ssl rsa -in leaf.key -traditional -aes256 "${secret[@]}" -out traditional.key
ssl rsa -in leaf.key -traditional -des3 "${secret[@]}" -out traditional-3des.key
for kind in pbes2 scrypt pbes1 traditional; do cat chain.pem $kind.key >"$out/both-$kind.pem"; done
# Keystores
store() { ssl pkcs12 -export -inkey leaf.key -in chain.pem "$@"; }
store "${secret[@]}" -name transport -out "$out/modern.p12"
store "${secret[@]}" -legacy -out "$out/legacy.p12"
store -passout pass: -out "$out/empty-password.p12"
ssl pkcs12 -in "$out/modern.p12" -passin pass:correct-horse -nodes -out "$out/both-bag-attributes.pem"
issue $subject signing issuing 397 'keyUsage=nonRepudiation'
ssl pkcs12 -export -inkey signing.key -in signing.pem "${secret[@]}" -name signing -out signing.p12
keytool=$(dirname "$java")/keytool
import() { # STORE TYPE RESULT
  quietly "$keytool" -importkeystore -noprompt -srckeystore "$1" -srcstorepass correct-horse \
    -deststorepass correct-horse -deststoretype "$2" -destkeystore "$3"
}
for kind in PKCS12 JKS; do
  for one in "$out/modern.p12" signing.p12; do import "$one" $kind "$out/several.${kind,,}"; done
done
import "$out/modern.p12" JKS "$out/one.jks"
# Keys alone
cp leaf.key "$out/pkcs8.key"
cp pbes2.key scrypt.key pbes1.key traditional.key traditional-3des.key "$out"
ssl pkcs8 -topk8 -nocrypt -in leaf.key -outform DER -out "$out/pkcs8.der"
for kind in '' -scrypt '-v1 PBE-SHA1-3DES'; do
  pkcs8 $kind -outform DER -out "$out/encrypted$(tr -d ' ' <<<"$kind").der"
done
ssl rsa -in leaf.key -traditional -out "$out/pkcs1.key"
ssl rsa -in leaf.key -traditional -outform DER -out "$out/pkcs1.der"
ssl ecparam -genkey -name prime256v1 -noout -out "$out/sec1.key"
ssl ec -in "$out/sec1.key" -outform DER -out "$out/sec1.der"
# A folder with the pair and others beside it
mkdir "$out/folder" "$out/folder-of-nothing"
cp leaf.pem leaf.key signing.pem issuing.pem "$out/folder"
cp "$here/inspect-files.sh" "$out/folder-of-nothing"
# Each finding: a key and its certificate in one file, and what is told beside it
with() { # NAME KEY CERTIFICATE...
  cat "${@:2}" >"$out/finding-$1.pem"
}
options() { printf '%s\n' "${@:2}" >"$work/options/finding-$1.pem"; }
flawed() { # NAME SUBJECT DAYS EXTENSIONS
  [ -f "$1.key" ] || key "$1"
  issue "$2" "$1" issuing "$3" "$4"
  with "$1" "$1.key" "$1.pem" issuing.pem
}
client=$'keyUsage=digitalSignature\nextendedKeyUsage=clientAuth'
touch index.txt
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nrand_serial=yes\nunique_subject=no\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' >ca.cnf
for age in 'expired 20200101000000Z 20210101000000Z' 'not-yet-valid 20990101000000Z 20991231000000Z'; do
  read -r name from until <<<"$age"
  ssl ca -batch -config ca.cnf -cert issuing.pem -keyfile issuing.key -in leaf.csr -preserveDN \
    -startdate "$from" -enddate "$until" -out "$name.pem"
  with "$name" leaf.key "$name.pem" issuing.pem
done
flawed expires-soon $subject 30 "$client"
flawed foreign-names /C=UK/O=Fintech/OU=Payments/CN=fintech.example 397 "$client"
flawed for-servers $subject 397 extendedKeyUsage=serverAuth
flawed for-documents $subject 397 keyUsage=digitalSignature,nonRepudiation
flawed for-encryption $subject 397 keyUsage=keyEncipherment
ssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out short-key.key
flawed short-key $subject 397 "$client"
ssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out long-key.key
flawed long-key $subject 397 "$client"
ssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec-key.key
flawed ec-key $subject 397 "$client"
ssl x509 -req -in leaf.csr -CA issuing.pem -CAkey issuing.key -CAcreateserial -days 397 -sha1 \
  -extfile leaf.cnf -out sha1.pem
with sha1-signature leaf.key sha1.pem issuing.pem
with chain-incomplete leaf.key leaf.pem
with authority issuing.key issuing.pem root.pem
with mismatch signing.key leaf.pem issuing.pem
ssl x509 -req -in leaf.csr -signkey leaf.key -days 397 -extfile leaf.cnf -out self-signed.pem
with self-signed leaf.key self-signed.pem
with not-trust-framework leaf.key leaf.pem issuing.pem root.pem
options not-trust-framework --environment sandbox
key production
ssl req -new -x509 -key production.key -days 900 -out production.pem \
  -subj '/C=AE/CN=Al Tareq Production Trust Framework Issuing CA - G1'
cp leaf.key of-production.key
issue $subject of-production production 397 "$client"
with other-environment of-production.key of-production.pem
options other-environment --environment sandbox
with key-in-file of-production.key of-production.pem
options key-in-file --environment production
# Refused
cp leaf.csr "$out/request.csr"
ssl pkey -in leaf.key -pubout -out "$out/public.pem"
printf -- '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----\n' \
  >"$out/openssh.key"
printf 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n' >"$out/putty.ppk"
pkcs8 -v2 camellia-256-cbc -out "$out/unknown-encryption.key"
pkcs8 -iter 10000001 -out "$out/costly-encryption.key" &
costly=$!
ssl genpkey -algorithm ED25519 -out "$out/ed25519.key"
head -c 700 leaf.pem >"$out/truncated.pem"
head -c 700 "$out/certificate.der" >"$out/truncated.der"
sed '3s/^..../!!!!/' leaf.pem >"$out/corrupt.pem"
printf '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n' >"$out/page.html"
printf 'The certificate will follow.\n' >"$out/words.txt"
printf '\007\001\002\360\000\011\011' >"$out/noise.bin"
: >"$out/empty.pem"
head -c 1048577 /dev/zero >"$out/huge.pem"
wait "$costly"

"$java" --enable-native-access=ALL-UNNAMED -cp "${CLASS_PATH:-$here/../target/app/lib/*}" \
  "$here/InspectEach.java" "$out" "$work/options" 2>/dev/null |
  sed -E -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/<time>/g' \
    -e 's/([0-9A-F]{2}:){31}[0-9A-F]{2}/<sha256>/g' \
    -e 's/until [0-9]{4}-[0-9]{2}-[0-9]{2}, SHA-256 ([0-9A-F]{2}:){3}[0-9A-F]{2}/until <date>, SHA-256 <start>/g' \
    -e 's/(expires on )[0-9-]+/\1<date>/' \
    -e "s|$work|<folder>|g" >"$work/inspected.txt"
golden=$here/inspected-files.txt
[ "${WRITE:-}" = yes ] && cp "$work/inspected.txt" "$golden"
diff "$golden" "$work/inspected.txt"
echo "$(wc -l <"$golden") answers as expected"
