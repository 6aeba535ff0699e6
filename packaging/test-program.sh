# For the benchmarks beside this file, which source it: a class of the tests as a program of its own.

# test_program "OPTIONS" CLASS [ARGUMENT...]: compiles and runs it, with the JDK that the build uses and
# these options of Java
test_program() {
  local options=$1; shift
  mvn -q test-compile exec:exec@test-program "-Dtest.program.options=$options" "-Dtest.program=openfinance.onboarding.$*"
}
