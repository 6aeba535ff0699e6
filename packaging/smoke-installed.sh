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
export XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache XDG_STATE_HOME=$work/state

fail() { echo "$*" >&2; exit 1; }
say() { echo "installed: $*"; }

deb=$(ls "$here"/../target/installers/"$name"_*.deb)
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$deb" >/dev/null
[ "$(command -v "$name")" = "/usr/bin/$name" ] || fail "the command is not on the path"
mkdir "$work/tmp" "$work/home"
JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$work/tmp -Duser.home=$work/home" "$name" self-test 2>/dev/null
left=$(find "$work/tmp" "$work/home" -mindepth 1)
[ -z "$left" ] || fail "left behind: $left"
say "self-test passed and left nothing in the temporary or the home directory"

PROGRAM=/usr/bin/$name "$here/smoke-register.sh" "$folder/command" | tail -n 1 | grep -q '"httpStatus":204'
say "registered by the command line"
# What the menu starts, as the desktop entry says it.
entry=/usr/share/applications/ae.openfinance.TppOnboarding.desktop
desktop-file-validate "$entry"
command=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$entry")
PROGRAM=$(command -v "$command") "$here/smoke-window.sh" "$folder/menu"
say "registered in the window that the menu opens"

# A cache that does not fit costs time and nothing else.
cp -a "/opt/$name" "$work/changed"
touch "$work"/changed/lib/app/*.jar
[ "$("$work/changed/bin/$name" --version 2>&1)" = "$("$name" --version)" ] || fail "a changed jar is in the way"
: >"$work/changed/lib/app/$name.aot"
[ "$("$work/changed/bin/$name" --version 2>&1)" = "$("$name" --version)" ] || fail "a broken cache is in the way"
rm "$work/changed/lib/app/$name.aot"
[ "$("$work/changed/bin/$name" --version 2>&1)" = "$("$name" --version)" ] || fail "a missing cache is in the way"
say "it starts with a changed jar, a broken cache and none"

mkdir -p "$XDG_DATA_HOME/$name" && touch "$XDG_DATA_HOME/$name/ledger.db"
DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq "$name" >/dev/null
left=$(find /opt /usr -path '/usr/share/mime*' -prune -o \( -name "*$name*" -o -name '*TppOnboarding*' \) -print)
[ -z "$left" ] || fail "left after removal: $left"
[ -e "$XDG_DATA_HOME/$name/ledger.db" ] || fail "the person's data is gone"
say "removed; the person's data stays"

rpm=$(ls "$here"/../target/installers/"$name"-*.rpm 2>/dev/null || true)
if [ -n "$rpm" ] && command -v rpm2cpio >/dev/null && command -v cpio >/dev/null; then
  mkdir "$work/rpm"
  (cd "$work/rpm" && rpm2cpio "$rpm" | cpio -idm --quiet)
  "$work/rpm/usr/bin/$name" --version
  say "the .rpm, unpacked, starts"
fi
