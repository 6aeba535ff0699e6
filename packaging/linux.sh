#!/usr/bin/env bash
# Makes what a person installs on Linux, in target/installers: a .deb, a .rpm, the same program as a
# folder to unpack anywhere, its bill of materials, the third parties' licences and the SHA-256 sums.
# usage: linux.sh [deb] [rpm] [tar]   (all of them when none is named)
# Maven makes the program; the options of jlink and jpackage stand in packaging/options.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
name=tpp-onboarding
id=ae.openfinance.TppOnboarding
out=target/installers
image=target/image/$name
tree=target/image/tree
kinds=${*:-deb rpm tar}

fail() { echo "$*" >&2; exit 1; }
# What lies there is not on every person's path.
PATH=$PATH:/usr/sbin:/sbin
# tool COMMAND HOW: ends with how to get the command when it is missing
tool() { command -v "$1" >/dev/null || fail "$1 is missing: $2"; }

check_tools() {
  tool mvn "apt-get install maven, or https://maven.apache.org"
  tool objdump "apt-get install binutils"
  tool desktop-file-validate "apt-get install desktop-file-utils"
  tool appstreamcli "apt-get install appstream"
  case " $kinds " in *" deb "*)
    tool dpkg-deb "apt-get install dpkg"
    tool ldconfig "apt-get install libc-bin" ;;
  esac
  case " $kinds " in *" rpm "*) tool rpmbuild "apt-get install rpm" ;; esac
  case " $kinds " in *" tar "*) tool xz "apt-get install xz-utils" ;; esac
}

# The program, by Maven. What it says of itself comes from the POM and from git.
make_program() {
  local build
  build=$(git describe --always --dirty 2>/dev/null || echo local)
  # Whatever lies there from before is not part of this version.
  rm -rf target/app
  mvn -B -q -Pinstaller package -DskipTests -Dbuild.id="$build"
  jar=$(basename target/app/lib/tpp-onboarding-wizard-*.jar)
  version=${jar#tpp-onboarding-wizard-}; version=${version%.jar}
  jdk=$(sed -n 's|^java="\(.*\)/bin/java"$|\1|p' "target/app/bin/$name")
  [ -x "$jdk/bin/jpackage" ] || fail "$jdk has no jpackage: install a whole JDK, see https://adoptium.net"
  epoch=$(git log -1 --format=%ct 2>/dev/null || date +%s)
}

make_image() {
  rm -rf target/image "$out"
  mkdir -p target/image "$out"
  "$jdk/bin/jlink" "@$here/options/runtime.options" --output target/image/runtime
  "$jdk/bin/jpackage" "@$here/options/image.options" "@$here/options/linux.options" \
    --app-version "$version" --input target/app/lib --main-jar "$jar" \
    --runtime-image target/image/runtime --dest target/image
  rm -rf target/image/runtime
  strip --strip-unneeded "$image/lib/runtime/lib/server/libjvm.so"
  # Java's own window system is never loaded, and some of it would need libraries of X11.
  for part in awt awt_headless awt_xawt jawt fontmanager freetype javajpeg lcms mlib_image splashscreen jsound; do
    rm -f "$image/lib/runtime/lib/lib$part.so"
  done
  # jpackage's launcher, whose place is taken below, and what reads this runtime from another one.
  rm -f "$image/lib/libapplauncher.so" "$image/lib/runtime/lib/jrt-fs.jar"
  local cfg=$image/lib/app/$name.cfg
  options=$(sed -n 's|^java-options=\(.*\)$|"\1"|p' "$cfg" | sed 's|\$APPDIR|$here/lib/app|' | paste -sd ' ')
  class_path=$(sed -n 's|^app.classpath=\$APPDIR/||p' "$cfg" | sed 's|^|$here/lib/app/|' | paste -sd :)
  main_class=$(sed -n 's|^app.mainclass=||p' "$cfg")
  fill "$here/linux/$name" "$image/bin/$name"
  chmod 755 "$image/bin/$name"
  # The AOT cache fits jars of this size and this time only.
  find "$image" -exec touch -h -d "@$epoch" {} +
}

# fill TEMPLATE FILE: puts in what only the build knows
fill() {
  JAVA_OPTIONS=${options:-} CLASS_PATH="\"${class_path:-}\"" MAIN_CLASS=${main_class:-} \
  VERSION=$version ARCHITECTURE=${architecture:-} DEPENDS=${depends:-} REQUIRES=${requires:-} \
  INSTALLED_SIZE=${installed_size:-} TREE=$PWD/$tree DATE=$(date -u -d "@$epoch" +%F) \
    awk '{
      while (match($0, /@[A-Z_]+@/)) {
        name = substr($0, RSTART + 1, RLENGTH - 2)
        $0 = substr($0, 1, RSTART - 1) ENVIRON[name] substr($0, RSTART + RLENGTH)
      }
      print
    }' "$1" >"$2"
}

# Does once, without a display, what people do with the program, and keeps what Java learns from it.
train() {
  local cache=$image/lib/app/$name.aot home
  home=$(mktemp -d)
  sed -e "s|-XX:AOTCache=|-XX:AOTCacheOutput=|" -e "s|$main_class|openfinance.onboarding.Rehearsal|" \
    -e "s|/bin/java\"|& \"@$here/options/training.options\"|" "$image/bin/$name" >"$image/bin/train"
  JAVA_TOOL_OPTIONS="-Dtpp.onboarding.home=$home" \
    sh "$image/bin/train" >target/image/training.log 2>&1 || { cat target/image/training.log >&2; fail "the training failed"; }
  rm -rf "$image/bin/train" "$home"
  [ -s "$cache" ] || fail "the training left no cache"
  touch -d "@$epoch" "$cache" "$image/bin"
}

# The shared libraries that the program asks of the system.
needed() {
  find "$image/lib" -name '*.so' -exec objdump -p {} + | awk '/NEEDED/ { print $2 }' | sort -u |
    while read -r library; do
      [ -n "$(find "$image/lib" -name "$library" -print -quit)" ] || echo "$library"
    done
}

make_tree() {
  local share=$tree/usr/share size
  mkdir -p "$tree/opt" "$tree/usr/bin" "$share/applications" "$share/metainfo" "$share/doc/$name"
  cp -a "$image" "$tree/opt/"
  ln -s "../../opt/$name/bin/$name" "$tree/usr/bin/$name"
  desktop-file-validate "$here/linux/$id.desktop"
  cp "$here/linux/$id.desktop" "$share/applications/"
  fill "$here/linux/$id.metainfo.xml" "$share/metainfo/$id.metainfo.xml"
  appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >&2
  for size in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "icons/app-$size.png" "$share/icons/hicolor/${size}x$size/apps/$id.png"
  done
  install -D -m 644 icons/app.svg "$share/icons/hicolor/scalable/apps/$id.svg"
  cp target/app/lib/third-party-licences.txt "$share/doc/$name/copyright"
  find "$tree/usr" -exec touch -h -d "@$epoch" {} +
  chmod -R u=rwX,go=rX "$tree"
  installed_size=$(du -sk "$tree" | cut -f 1)
}

make_deb() {
  architecture=$(dpkg --print-architecture)
  # On a merged /usr, dpkg may know a library only by its path below /lib.
  depends=$(needed | while read -r library; do
    path=$(ldconfig -p | awk -v name="$library" '$1 == name { print $NF; exit }')
    [ -n "$path" ] || fail "$library is missing here, so its package is not known"
    { dpkg -S "$path" 2>/dev/null || dpkg -S "${path#/usr}" 2>/dev/null || dpkg -S "/usr$path"; } |
      head -n 1 | cut -d : -f 1
  done | sed -Ef "$here/linux/renamed.sed" | sort -u | paste -sd , | sed 's/,/, /g')
  mkdir -p "$tree/DEBIAN"
  fill "$here/linux/control" "$tree/DEBIAN/control"
  SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group -Zxz -z6 --build "$tree" \
    "$out/${name}_${version}_$architecture.deb" >/dev/null
  rm -rf "$tree/DEBIAN"
}

make_rpm() {
  requires=$(needed | sed 's/.*/Requires: &()(64bit)/')
  fill "$here/linux/$name.spec" target/image/$name.spec
  rpmbuild -bb --quiet --define "_topdir $PWD/target/image/rpm" --define "_binary_payload w2.xzdio" \
    --define "_rpmdir $PWD/target/image/rpms" target/image/$name.spec >&2
  cp target/image/rpms/*/*.rpm "$out/"
}

check_tools
make_program
make_image
train
make_tree
for kind in $kinds; do
  case $kind in
    deb) make_deb ;;
    rpm) make_rpm ;;
    tar) tar -C target/image --owner=0 --group=0 --mtime="@$epoch" -I "xz -2" -cf \
      "$out/$name-$version-linux-$(uname -m).tar.xz" $name ;;
    *) fail "unknown: $kind" ;;
  esac
done
made=$out/$name-$version-linux-$(uname -m)
cp target/bom.json "$made.cdx.json"
cp target/app/lib/third-party-licences.txt "$made-third-party-licences.txt"
(cd "$out" && sha256sum "$name"* >SHA256SUMS)
# A million bytes are a megabyte, here and in README.
echo "$installed_size installed" | awk '{ printf "%5.1f MB  %s\n", $1 * 1024 / 1e6, $2 }'
ls -l "$out" | awk 'NR > 1 { printf "%5.1f MB  %s\n", $5 / 1e6, $9 }'
