package openfinance.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's log, as it is configured for people. */
class LogTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final String LINE = "x".repeat(1000);

  @TempDir private Path folder;

  @Test
  void theLogRotatesAndNeverGrowsBeyondItsFiles() throws Exception {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("tpp.onboarding.log", folder.toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(Launcher.class.getResource("/logback.xml"));
    for (int written = 0; written < 6 * MEBIBYTE; written += LINE.length()) {
      context.getLogger(LogTest.class).info(LINE);
    }
    context.stop();
    assertEquals(
        List.of(
            "tpp-onboarding.1.log",
            "tpp-onboarding.2.log",
            "tpp-onboarding.3.log",
            "tpp-onboarding.log"),
        files().stream().map(file -> file.getFileName().toString()).toList());
    for (Path file : files()) {
      assertTrue(Files.size(file) < 2 * MEBIBYTE, file + " has " + Files.size(file) + " bytes");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
