package openfinance.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The program as a process of its own. */
class LauncherTest {
  @TempDir private Path home;

  /** What a process said, both streams together, and its exit status. */
  private record Ended(int status, String said) {}

  private Process start(String display, List<String> options, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtpp.onboarding.home=" + home,
                "-Duser.language=en",
                "-Dlogback.configurationFile=logback.xml",
                "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(
        List.of("-classpath", System.getProperty("java.class.path"), Launcher.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().put("DISPLAY", display);
    return builder.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":97531"})
  void withoutADisplayOneSentenceNamesTheCommandLine(String display) throws Exception {
    assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux"),
        "only Linux names its display in a variable");
    Ended ended = end(start(display, List.of()));
    assertEquals(
        "There is no display for the window. Use the command line: tpp-onboarding --help",
        ended.said().strip());
    assertEquals(2, ended.status());
  }

  @Test
  void aSecondStartHandsOverToTheWindowOfTheFirst() throws Exception {
    List<String> headless = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    Path file = Files.writeString(home.resolve("transport.pem"), "a file that was dropped");
    Process first = start("", headless);
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::listens);
      Ended second = end(start("", headless, file.toString()));
      assertEquals(new Ended(0, ""), second, "it ends at once and opens no window");
      assertTrue(first.isAlive());
    } finally {
      first.destroy();
      assertTrue(first.waitFor(30, TimeUnit.SECONDS));
    }
  }

  private boolean listens() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.anyMatch(file -> file.endsWith("window.socket"));
    }
  }
}
