package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openfinance.onboarding.modelbank.ModelBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Nothing that a run writes holds the passphrase or the key. */
class SecretLeakTest {
  private static final String PASSPHRASE = "dune-ledger";

  private @TempDir Path folder;

  @Test
  void neitherPassphraseNorKeyIsWrittenAnywhere() throws IOException {
    Path home = folder.resolve("home");
    Path log = home.resolve("log/everything.log");
    FileAppender<ILoggingEvent> appender = logEverythingTo(log);
    StringBuilder written = new StringBuilder();
    List<String> secrets;
    try (ModelBank bank = ModelBank.start(0, folder.resolve("bank"))) {
      DemoFiles demo = new DemoFiles(bank);
      secrets = secrets(demo);
      Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
      for (CommandRun run : runs(home, demo, passphrase)) {
        written.append(run.out()).append(run.err());
      }
    } finally {
      root().detachAppender(appender);
      appender.stop();
    }
    for (Path file : files(home)) {
      written.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    String all = written.toString();
    assertTrue(all.contains("\"outcome\":\"registered\""), "the run did its work");
    assertTrue(files(home).size() >= 2, "ledger and log are there");
    secrets.forEach(secret -> assertFalse(all.contains(secret), "leaked: " + secret));
  }

  private static List<CommandRun> runs(Path home, DemoFiles demo, Path passphrase) {
    String encrypted = demo.file("transport-encrypted.key");
    String[] common = {"--passphrase-file", passphrase.toString(), "--verbose"};
    CommandRun registered =
        CommandRun.of(home, withKey(demo.register(REGISTERS, common), encrypted));
    CommandRun forbidden = CommandRun.of(home, withKey(demo.register(FORBIDS, common), encrypted));
    CommandRun wrong =
        CommandRun.of(
            home,
            Map.of("TPP_PASSPHRASE", PASSPHRASE + "x"),
            "inspect",
            "--certificate",
            demo.file("transport.p12"),
            "--passphrase-env",
            "TPP_PASSPHRASE",
            "--verbose");
    assertEquals(0, registered.status(), registered::toString);
    assertEquals(6, forbidden.status(), forbidden::toString);
    assertEquals(3, wrong.status(), wrong::toString);
    return List.of(registered, forbidden, wrong);
  }

  private static String[] withKey(String[] arguments, String key) {
    List<String> changed = new ArrayList<>(List.of(arguments));
    changed.set(changed.indexOf("--key") + 1, key);
    return changed.toArray(String[]::new);
  }

  /** The passphrase, and each line of the key that could be recognised. */
  private static List<String> secrets(DemoFiles demo) throws IOException {
    List<String> secrets = new ArrayList<>(List.of(PASSPHRASE));
    Files.readAllLines(Path.of(demo.file("transport.key"))).stream()
        .filter(line -> line.length() > 30)
        .forEach(secrets::add);
    return secrets;
  }

  private static List<Path> files(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static ch.qos.logback.classic.Logger root() {
    return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("openfinance.onboarding");
  }

  private static FileAppender<ILoggingEvent> logEverythingTo(Path file) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d %level %logger %msg%n%ex");
    encoder.start();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setFile(file.toString());
    appender.start();
    root().setLevel(ch.qos.logback.classic.Level.TRACE);
    root().addAppender(appender);
    return appender;
  }
}
