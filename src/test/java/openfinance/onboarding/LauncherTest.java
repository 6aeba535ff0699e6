package openfinance.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own. */
class LauncherTest {
  @TempDir private Path home;

  /** What a process said, both streams together, and its exit status. */
  private record Ended(int status, String said) {}

  private Ended start(String display) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtpp.onboarding.home=" + home,
                "-Duser.language=en",
                "-Dlogback.configurationFile=logback.xml",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                Launcher.class.getName())
            .redirectErrorStream(true);
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().put("DISPLAY", display);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":97531"})
  void withoutADisplayOneSentenceNamesTheCommandLine(String display) throws Exception {
    assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux"),
        "only Linux names its display in a variable");
    Ended ended = start(display);
    assertEquals(
        "There is no display for the window. Use the command line: tpp-onboarding --help",
        ended.said().strip());
    assertEquals(2, ended.status());
  }
}
