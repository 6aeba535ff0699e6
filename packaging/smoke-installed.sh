#!/usr/bin/env bash
# Installs the .deb of target/installers, tries it as a person would, removes it, and looks for what
# is left; then unpacks the .rpm and starts that. Needs root, and packaging/linux.sh before it.
# usage: smoke-installed.sh FOLDER   (the pictures go there)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)
name=tpp-onboarding
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "$*" >&2; exit 1; }
say() { echo "installed: $*"; }
for tool in rpm2cpio cpio desktop-file-validate sqlite3; do
  command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install rpm2cpio cpio desktop-file-utils sqlite3"
done

deb=$(ls "$here"/../target/installers/"$name"_*.deb)
rpm=$(ls "$here"/../target/installers/"$name"-*.rpm)
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$deb" >/dev/null
[ "$(command -v "$name")" = "/usr/bin/$name" ] || fail "the command is not on the path"

# Whatever it does, all that it leaves lies in the folders that the person's desktop names.
mkdir "$work/tmp" "$work/home"
export HOME=$work/home XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache XDG_STATE_HOME=$work/state
export JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$work/tmp -Duser.home=$work/home"
nothing_unpacked() {
  local left
  left=$(find "$work/tmp" "$work/home" -mindepth 1)
  [ -z "$left" ] || fail "left behind by $1: $left"
}
"$name" self-test || fail "the self-test failed"
nothing_unpacked "the self-test"
mv "/opt/$name/lib/app/libprism_sw.so" "$work/"
! "$name" self-test >"$work/incomplete" 2>&1 || fail "the self-test passes without a library of JavaFX"
grep -q 'libprism_sw.so' "$work/incomplete" || fail "the self-test does not name the missing library"
mv "$work/libprism_sw.so" "/opt/$name/lib/app/"
say "self-test passed, left nothing in the temporary or the home directory, and names a missing library"

PROGRAM=/usr/bin/$name "$here/smoke-register.sh" "$folder/command" || fail "the command line did not register"
nothing_unpacked "the registration"
say "registered by the command line"
# What the menu starts, as the desktop entry says it.
entry=/usr/share/applications/ae.openfinance.TppOnboarding.desktop
desktop-file-validate "$entry"
command=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$entry")
PROGRAM=$(command -v "$command") "$here/smoke-window.sh" "$folder/menu" | tee "$work/window"
grep -q 'registered with the model bank' "$work/window" || fail "no registration in the window"
say "registered in the window that the menu opens"

# from_the_cache FOLDER: how many classes of the program there come from its cache
from_the_cache() {
  sed -e "s|^here=.*|here='$1'|" -e 's|-Xlog:disable|-Xlog:class+load|' "$1/bin/$name" |
    sh -s -- --version 2>/dev/null | grep -c ' openfinance\..* source: shared objects file' || true
}
[ "$(from_the_cache "/opt/$name")" -gt 100 ] || fail "the installed program does not use its cache"
say "it starts from its cache"

# A cache that does not fit costs time and nothing else.
says_its_version() {
  [ "$("$work/changed/bin/$name" --version 2>/dev/null)" = "$("$name" --version 2>/dev/null)" ] || fail "$1 is in the way"
}
cp -a "/opt/$name" "$work/changed"
touch "$work"/changed/lib/app/*.jar
says_its_version "a changed jar"
: >"$work/changed/lib/app/$name.aot"
says_its_version "a broken cache"
rm "$work/changed/lib/app/$name.aot"
says_its_version "a missing cache"
cp "/opt/$name/lib/app/$name.aot" "$work/changed/lib/app/"
rm -r "$work/changed/lib/runtime"
jdk=$(sed -n 's|^java="\(.*\)/bin/java"$|\1|p' "$here/../target/app/bin/$name")
ln -s "$jdk" "$work/changed/lib/runtime"
says_its_version "another JDK"
"$work/changed/bin/$name" self-test >/dev/null 2>&1 || fail "the self-test failed on another JDK"
rm -r "$work/changed"
say "it starts with a changed jar, a broken cache, none, and on another JDK"

# The person's data: the ledger that the command line wrote above.
ledger=$folder/command/data/$name/ledger.db
registered() { sqlite3 "$ledger" "SELECT count(*) FROM result WHERE outcome = 'registered' AND http_status = 204"; }
[ "$(registered)" -ge 1 ] || fail "the ledger has no registration"
sum=$(sha256sum "$ledger")
DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq "$name" >/dev/null
left=$(find /opt /usr -path '/usr/share/mime*' -prune -o \( -name "*$name*" -o -name '*TppOnboarding*' \) -print)
[ -z "$left" ] || fail "left after removal: $left"
[ "$(sha256sum "$ledger")" = "$sum" ] || fail "the removal changed the person's data"
[ "$(registered)" -ge 1 ] || fail "the person's registration is gone"
say "removed; the person's registration stays"

mkdir "$work/rpm"
(cd "$work/rpm" && rpm2cpio "$rpm" | cpio -idm --quiet)
XDG_DATA_HOME=$work/rpm-data "$work/rpm/usr/bin/$name" self-test || fail "the self-test of the .rpm failed"
XDG_DATA_HOME=$folder/command/data "$work/rpm/usr/bin/$name" registrations --json 2>/dev/null |
  grep '"outcome" *: *"registered"' >/dev/null || fail "the .rpm's program does not read the person's registration"
[ "$(from_the_cache "$work/rpm/opt/$name")" -gt 100 ] || fail "the program of the .rpm does not use its cache"
say "the .rpm, unpacked, passes its self-test and reads the registration"
