# For the benchmarks beside this file, which source it in the top folder: a class of the tests as a
# program of its own.

# The options of Java that decide how fast the installed program is.
speed_options() {
  sed -n 's/^--java-options \(-X.*\)/\1/p' packaging/options/image.options |
    grep -E '^-X(ms|X:\+Use|X:Tiered|X:Reserved)' | paste -sd ' '
}

# test_program "OPTIONS" CLASS [ARGUMENT...]: compiles and runs it, with the JDK that the build uses, as
# the installed program is run, and with these further options of Java
test_program() {
  local options=$1; shift
  mvn -q test-compile exec:exec@test-program \
    "-Dtest.program.options=$(speed_options) $options" "-Dtest.program=openfinance.onboarding.$*"
}
