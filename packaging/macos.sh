#!/usr/bin/env bash
# Makes what a person installs on macOS, in target/installers: a .dmg for this Mac's processor (run it
# on an Intel and on an Apple one for both), the bill of materials, the third parties' licences and
# the SHA-256 sums. Maven makes the program; the options of jlink and jpackage stand in
# packaging/options.
# With SIGNING_IDENTITY set, image and disk image are signed for the hardened runtime; with
# NOTARY_PROFILE set too (xcrun notarytool store-credentials), they are notarised and stapled.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
# What the files are named, and what people see.
name=tpp-onboarding
shown="TPP Onboarding"
out=target/installers

fail() { echo "$*" >&2; exit 1; }
tool() { command -v "$1" >/dev/null || fail "$1 is missing: $2"; }
tool mvn "brew install maven, or https://maven.apache.org"
tool codesign "xcode-select --install"
tool hdiutil "it is part of macOS"

rm -rf target/app
mvn -B -q -Pinstaller package -DskipTests \
  -Dbuild.id="$(git describe --always --dirty 2>/dev/null || echo local)"
jar=$(basename target/app/lib/tpp-onboarding-wizard-*.jar)
version=${jar#tpp-onboarding-wizard-}; version=${version%.jar}
jdk=$(sed -n 's|^java="\(.*\)/bin/java"$|\1|p' "target/app/bin/$name")
[ -x "$jdk/bin/jpackage" ] || fail "$jdk has no jpackage: install a whole JDK, see https://adoptium.net"
# macOS takes no version that begins with 0.
mac_version=$version; case $version in 0.*) mac_version=1.${version#0.} ;; esac
case $(uname -m) in arm64) architecture=arm64 ;; *) architecture=x64 ;; esac

rm -rf target/image "$out"
mkdir -p target/image "$out"
"$jdk/bin/jlink" "@$here/options/runtime.options" --output target/image/runtime
"$jdk/bin/jpackage" "@$here/options/image.options" "@$here/options/macos.options" \
  --app-version "$mac_version" --input target/app/lib --main-jar "$jar" \
  --runtime-image target/image/runtime --dest target/image
app=target/image/$shown.app
contents=$app/Contents
JpAppImageDir=$app sh "$here/macos/$shown-post-image.sh"

# Does once, without a display, what people do with the program; Java keeps what it learns from it.
cfg=$contents/app/$shown.cfg
options=()
while read -r option; do
  option=${option//\$APPDIR/$PWD/$contents/app}
  options+=("${option/-XX:AOTCache=/-XX:AOTCacheOutput=}")
done < <(sed -n 's|^java-options=||p' "$cfg")
class_path=$(sed -n 's|^app.classpath=\$APPDIR/||p' "$cfg" | sed "s|^|$PWD/$contents/app/|" | paste -sd : -)
home=$(mktemp -d)
"$contents/runtime/Contents/Home/bin/java" "@$here/options/training.options" \
  -Dtpp.onboarding.home="$home" "${options[@]}" -cp "$class_path" openfinance.onboarding.Rehearsal \
  >target/image/training.log 2>&1 || { cat target/image/training.log >&2; fail "the training failed"; }
rm -rf "$home"
[ -s "$contents/app/$name.aot" ] || fail "the training left no cache"

# jpackage signs it and notes that it did: one that it takes for unsigned it changes on the way to the
# disk image, and the signature would not hold.
if [ -n "${SIGNING_IDENTITY:-}" ]; then
  "$jdk/bin/jpackage" --type app-image --app-image "$app" --mac-sign \
    --mac-app-image-sign-identity "$SIGNING_IDENTITY" --mac-entitlements "$here/macos/entitlements.plist"
  codesign --verify --strict --deep "$app"
fi
"$jdk/bin/jpackage" "@$here/options/macos-dmg.options" --app-image "$app" \
  --app-version "$mac_version" --dest target/image
made=$out/$name-$version-macos-$architecture
dmg=$made.dmg
mv target/image/*.dmg "$dmg"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
  codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$dmg"
  if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
  fi
fi
cp target/bom.json "$made.cdx.json"
cp target/app/lib/third-party-licences.txt "$made-third-party-licences.txt"
(cd "$out" && shasum -a 256 "$name"* >SHA256SUMS)
ls -l "$out"
