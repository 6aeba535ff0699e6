# For the benchmarks beside this file, which source it in the top folder: a class of the tests as a
# program of its own.

# The options of Java that decide how fast the installed program is.
speed_options() {
  local of=(packaging/options/image.options)
  [ "$(uname)" != Linux ] || of+=(packaging/options/linux.options)
  sed -n 's/^--java-options \(-X.*\)/\1/p' "${of[@]}" |
    grep -E '^-X(ms|X:New|X:\+Use|X:Tiered|X:Reserved|X:.*Priority|X:-Print)' | paste -sd ' '
}

# test_program "OPTIONS" CLASS [ARGUMENT...]: compiles and runs it with these further options of Java, with
# the JDK that the build uses and as the installed program is run; with PROGRAM=FILE, an installed
# program of the same sources, inside of that, with its runtime and its cache
test_program() {
  local options=$1 class=openfinance.onboarding.$2; shift 2
  if [ -n "${PROGRAM:-}" ]; then
    mvn -q test-compile
    sed -e "s|^here=.*|here='$(dirname "$(dirname "$(readlink -f "$PROGRAM")")")'|" \
      -e "s|\" openfinance.onboarding.Launcher|:$PWD/target/test-classes\" $class|" "$PROGRAM" |
      JAVA_TOOL_OPTIONS=$options sh -s -- "$@"
  else
    mvn -q test-compile exec:exec@test-program \
      "-Dtest.program.options=$(speed_options) $options" "-Dtest.program=$class${*:+ $*}"
  fi
}
