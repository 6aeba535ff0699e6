#!/usr/bin/env bash
# Prints figures of the program; asserts nothing. Medians of RUNS.
#   start to first page    from the start of the process until the first page is painted, under Xvfb
#   bare JavaFX window     the same of a window with a label and a button, with the same runtime and
#                          options and a cache of its own
#   ... as seen            the same as it can be seen from outside, of any program: until the screen is
#                          painted; also for JXplorer, a Java program of Debian
#   memory, first page     resident memory of the process with the first page open
#   memory, status page    the same on the status page, after a registration in that window
#   inspect                the command inspect as a process
#   register, in process   the command register inside a process that has run it before
#   register, process      the same as a process of its own
#   curl                   the same two requests by two processes of curl, in the same run
# usage: benchmark.sh [RUNS]   (after mvn package; with PROGRAM=FILE another program is measured, and
#                               only an installed one is compared with the bare window)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/window.sh"
runs=${1:-10}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
now() { echo $(($(date +%s%N) / 1000000)); }
say() { printf '%-22s %8s %s\n' "$1" "$2" "$3"; }
# megabytes: kibibytes, as Linux counts, in millions of bytes
megabytes() { awk '{ printf "%.1f\n", $1 * 1024 / 1e6 }'; }

built_with() { sed -n 's/^java="\(.*\)"$/\1/p' "$here/../target/app/bin/tpp-onboarding"; }
jar_of_bare() { "$(dirname "$(built_with)")/jar" --create --file "$work/bare.jar" .; }

need Xvfb xdotool xprop import identify curl perl
screen 1920x1080
manager

# timed_start: says to the process that starts next when that was
timed_start() { export JAVA_TOOL_OPTIONS="-Dprism.order=sw -Dtpp.onboarding.timing=$(now)"; }
for _ in $(seq "$runs"); do
  rm -rf "$work/home"
  timed_start
  "$program" 2>"$work/window.err" &
  window=$!
  # Nothing looks at the screen before, which would take the processor from the program.
  await 60 grep -q '^first-page ' "$work/window.err" || fail "no first page"
  awk '/^first-page/ { print $2 }' "$work/window.err" >>"$work/first-page"
  await 60 painted || fail "the window stays empty"
  memory >>"$work/first-memory"
  close_window
done
say "start to first page" "$(median <"$work/first-page")" ms

# The same start script with other classes: $1 a jar with them, $2 the option of the cache
bare_script() {
  sed -e "s|^here=.*|here='$image'|" -e "s|-XX:AOTCache=[^\"]*|-XX:$2|" \
    -e 's|-cp "|-cp "'"$1"':|' -e 's|openfinance.onboarding.Launcher|BareMain|' "$image/bin/tpp-onboarding"
}
image=$(readlink -f "$program"); image=${image%/bin/*}
if [ -x "$image/lib/runtime/bin/java" ]; then
  "$(dirname "$(built_with)")/javac" -cp "$image/lib/app/*" -d "$work/bare" "$here/BareWindow.java"
  (cd "$work/bare" && jar_of_bare)
  bare_script "$work/bare.jar" "AOTCacheOutput=$work/bare.aot" >"$work/bare-train"
  JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw" sh "$work/bare-train" train >/dev/null 2>&1
  bare_script "$work/bare.jar" "AOTCache=$work/bare.aot" >"$work/bare-run"
  for _ in $(seq "$runs"); do
    timed_start
    sh "$work/bare-run" 2>"$work/bare.err" &
    window=$!
    await 60 grep -q '^first-page ' "$work/bare.err"
    awk '/^first-page/ { print $2 }' "$work/bare.err" >>"$work/bare-first-page"
    close_window
  done
  say "bare JavaFX window" "$(median <"$work/bare-first-page")" ms
fi

# seen NAME COMMAND...: until a window of this name is there, and as many colours as a page has. It looks at every 16th row of
# what Xvfb keeps in a file, every 5 ms, which takes next to no time from the program.
seen() {
  local name=$1 begin; shift
  begin=$(now)
  "$@" >/dev/null 2>&1 &
  window=$!
  perl -e '
    open my $screen, "<", shift or die; my ($row, $rows) = (1920 * 4, 1080);
    my $head = (-s $screen) - $row * $rows;
    for (my $many = 0; $many <= 32; select undef, undef, undef, 0.005) {
      my %colours;
      for (my $y = 0; $y < $rows; $y += 16) {
        sysseek $screen, $head + $y * $row, 0; sysread $screen, my $pixels, $row;
        $colours{$_} = 1 for unpack "L*", $pixels;
      }
      $many = keys %colours;
    }' "$work/Xvfb_screen0"
  until xdotool search --onlyvisible --name "$name" >/dev/null 2>&1; do sleep 0.005; done
  echo $(($(now) - begin))
  close_window
  # The window is gone from the screen before the next one is looked for.
  await 20 blank
}
blank() { import -window root "$work/picture.png" && [ "$(identify -format %k "$work/picture.png")" -le 32 ]; }
export JAVA_TOOL_OPTIONS=-Dprism.order=sw
for _ in $(seq "$runs"); do
  rm -rf "$work/home"
  seen 'TPP Onboarding' "$program" >>"$work/seen"
  [ ! -s "$work/bare-run" ] || seen 'Bare window' sh "$work/bare-run" >>"$work/bare-seen"
  ! command -v jxplorer >/dev/null || seen '^JXplorer' jxplorer >>"$work/jxplorer-seen"
done
say "the program, as seen" "$(median <"$work/seen")" ms
[ ! -s "$work/bare-seen" ] || say "bare window, as seen" "$(median <"$work/bare-seen")" ms
[ ! -s "$work/jxplorer-seen" ] || say "JXplorer, as seen" "$(median <"$work/jxplorer-seen")" ms
say "memory, first page" "$(median <"$work/first-memory" | megabytes)" MB

for _ in $(seq "$runs"); do
  rm -rf "$work/home"
  choices submission model1
  open_window
  resume submission
  register_by_keyboard
  memory >>"$work/status-memory"
  close_window
done
say "memory, status page" "$(median <"$work/status-memory" | megabytes)" MB

unset JAVA_TOOL_OPTIONS
"$program" model-bank --directory-out "$work/bank" --json >"$work/bank.json" 2>/dev/null &
started+=($!)
await 60 grep -q wellKnown "$work/bank.json" || fail "the model bank did not start"
first() { grep -o "\"$1\":\"[^\"]*\"" "$work/bank.json" | head -n 1 | cut -d '"' -f 4; }
well_known=$(first wellKnown)
endpoint=$(first registrationEndpoint)
authority() { echo "$1" | cut -d / -f 3; }
register=(register --well-known "$well_known" --certificate "$work/bank/transport.pem"
  --key "$work/bank/transport.key" --trust "$work/bank/ca-certificates.pem" --roles-understood --repeat --json)

ours() { "$program" "${register[@]}" >/dev/null 2>&1; }
curls() {
  local address
  for address in "$well_known" "$endpoint"; do
    local request=()
    [ "$address" = "$well_known" ] || request=(-X POST -H 'Content-Type: application/json' -d '{}'
      --cert "$work/bank/transport.pem" --key "$work/bank/transport.key")
    curl -sf -o /dev/null --resolve "$(authority "$address"):127.0.0.1" \
      --cacert "$work/bank/ca-certificates.pem" "${request[@]}" "$address"
  done
}
timed() {
  local begin
  for _ in $(seq "$runs"); do
    begin=$(now)
    "$1"
    echo $(($(now) - begin))
  done | median
}
inspects() {
  "$program" inspect --certificate "$work/bank/transport.pem" --key "$work/bank/transport.key" >/dev/null 2>&1
}
say "inspect" "$(timed inspects)" ms
say "register, in process" "$("$(built_with)" --enable-native-access=ALL-UNNAMED \
  "-Dorg.sqlite.lib.path=$here/../target/app/lib" \
  -cp "$here/../target/app/lib/*" "$here/WarmRegister.java" "$runs" "${register[@]}")" ms
say "register, process" "$(timed ours)" ms
say "curl" "$(timed curls)" ms

if [ -d "$here/../target/installers" ]; then
  say ".deb" "$(du -k "$here"/../target/installers/*.deb | megabytes)" MB
  say "installed" "$(du -sk "$image" | megabytes)" MB
fi
say "load of the machine" "$(cut -d ' ' -f 1 /proc/loadavg)" ""
say "inspect, in process" "$("$here/benchmark-inspect.sh" "$runs")" ms
