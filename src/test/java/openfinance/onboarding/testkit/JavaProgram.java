package openfinance.onboarding.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start a class of the tests or of the program as a process of its own. */
public final class JavaProgram {
  private JavaProgram() {}

  /** The command with these arguments; its files lie under the home. */
  public static List<String> command(Class<?> main, Path home, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtpp.onboarding.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return command;
  }

  /** The same as one line of a POSIX shell. */
  public static String line(Class<?> main, Path home, List<String> arguments) {
    return String.join(
        " ",
        command(main, home, arguments).stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .toList());
  }
}
