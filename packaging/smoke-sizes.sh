#!/usr/bin/env bash
# Opens the packaged program on the largest screens and on scaled ones, in a real window under Xvfb,
# and registers with the model bank by the keyboard on each. Fails when the window is not as large in
# pixels as the scale makes it, reaches over its screen, or does not come to the status page.
# usage: smoke-sizes.sh FOLDER   (the pictures go there)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)

# on SCREEN SCALE WINDOW PIXELS: on a screen of this size in pixels, where everything is drawn at this
# scale, a window that was last of this size is so large in pixels, frame included. A subshell, so that
# each screen ends before the next one begins.
on() (
  . "$here/window.sh"
  need Xvfb xdotool xprop xwininfo import identify
  screen "$1"
  manager
  export JAVA_TOOL_OPTIONS="-Dprism.order=sw -Dglass.gtk.uiScale=$2"
  last="0, 0, ${3/x/, }"
  choices submission model1
  open_window
  await 20 lies "$1" "$4" || fail "at $2 on $1 the window is $(measured), not $4 within the screen"
  resume submission
  import -window root "$folder/review-$2.png"
  register_by_keyboard
  import -window root "$folder/status-$2.png"
  # The pages of the wizard are of different heights, the window is not.
  lies "$1" "$4" || fail "at $2 on $1 the window became $(measured)"
  echo "sizes: $4 pixels at $2 on $1, registered, see $folder/status-$2.png"
)

# lies SCREEN PIXELS: the window with its frame is so large, and wholly on the screen
lies() {
  local x y width height
  read -r x y width height < <(measured)
  [ "${width}x$height" = "$2" ] && [ "$x" -ge 0 ] && [ "$y" -ge 0 ] &&
    [ $((x + width)) -le "${1%x*}" ] && [ $((y + height)) -le "${1#*x}" ]
}

# measured: X Y WIDTH HEIGHT of the window with its frame, in pixels
measured() {
  local id
  id=$(shown | tail -n 1)
  { xprop -id "$id" _NET_FRAME_EXTENTS; xwininfo -id "$id"; } | awk -F '[:=,]' '
    /_NET_FRAME_EXTENTS.*=/ { left = $2; right = $3; top = $4; bottom = $5 }
    /Absolute upper-left X/ { x = $2 }
    /Absolute upper-left Y/ { y = $2 }
    /^ *Width/ { width = $2 }
    /^ *Height/ { height = $2 }
    END { print x - left, y - top, width + left + right, height + top + bottom }'
}

on 3840x2160 100% 3840x2160 3840x2160
on 3840x2160 200% 1280x800 2560x1600
on 1920x1280 150% 1280x800 1920x1200
