#!/usr/bin/env bash
# Makes the pictures that the README shows, of the real window on a screen of its own, under Xvfb.
# It needs the compiled program (mvn package) and goes by the keyboard only. Without a folder it also
# stores anew the pictures that every page is compared with.
# usage: pictures.sh [FOLDER]   (packaging/pictures when none is given)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:-$here/pictures}" && cd "${1:-$here/pictures}" && pwd)
. "$here/window.sh"

need Xvfb xdotool import identify
screen 1280x800
export JAVA_TOOL_OPTIONS=-Dprism.order=sw

save() {
  import -window root -strip -define png:compression-level=9 "$folder/$1.png"
  echo "$folder/$1.png"
}

for page in prerequisites servers credentials submission; do
  rm -rf "$work/home"
  choices "$page" alnoor marjan model1
  open_window
  # Going on by itself rewrites the settings at each page.
  [ "$page" = prerequisites ] || resume "$page"
  save "$page"
  [ "$page" = submission ] || close_window
done
register_by_keyboard
save status

if [ $# -eq 0 ]; then
  (cd "$here/.." && mvn -q -Pthorough test -Dtest=PictureTest -Dpictures.store=true)
  echo "$here/../target/pictures/index.html"
fi
