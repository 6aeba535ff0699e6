package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.CLOSES_WITHOUT_ANSWER;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.Composition;
import openfinance.onboarding.modelbank.Behaviour;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is replaced while the command looks for the server is not used. */
class ChangedCredentialTest {
  @TempDir Path home;

  @Test
  void nothingIsSentWithAFileThatChangedMeanwhile() throws IOException {
    try (ModelBank bank = ModelBank.start(0, home.resolve("bank"))) {
      CommandRun run = changing(new DemoFiles(bank), REGISTERS);
      assertEquals("FILE_CHANGED", code(run), run::out);
      assertEquals(3, run.status());
      assertTrue(run.object().path("interactionId").isNull(), "no ledger holds one");
      assertEquals(List.of(), bank.receivedInteractionIds());
    }
  }

  @Test
  void aRepeatThatIsStoppedByItLeavesUnknownWhatWasUnknown() throws IOException {
    try (ModelBank bank = ModelBank.start(0, home.resolve("bank"))) {
      DemoFiles demo = new DemoFiles(bank);
      String[] arguments = demo.register(CLOSES_WITHOUT_ANSWER);
      String id = CommandRun.of(home, arguments).object().path("interactionId").asText();
      CommandRun repeat = changing(demo, CLOSES_WITHOUT_ANSWER, "--repeat");
      assertEquals("FILE_CHANGED", code(repeat), repeat::out);
      assertEquals(3, repeat.status());
      CommandRun after = CommandRun.of(home, arguments);
      assertEquals(id, after.object().path("interactionId").asText(), after::out);
      assertEquals(7, after.status());
      assertEquals(1, bank.receivedInteractionIds().size());
    }
  }

  private static String code(CommandRun run) {
    return run.object().path("problem").path("code").asText();
  }

  /** A run with a copy of the signing key, which is replaced meanwhile. */
  private CommandRun changing(DemoFiles demo, Behaviour behaviour, String... more)
      throws IOException {
    String own = demo.file("signing.key");
    Path key = Files.copy(Path.of(own), home.resolve("own.key"));
    return run(
        key,
        Stream.of(demo.register("signing", behaviour, more))
            .map(word -> word.equals(own) ? key.toString() : word)
            .toArray(String[]::new));
  }

  /** The warning of the signing certificate is printed after the files were read. */
  private CommandRun run(Path key, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err =
        new StringWriter() {
          @Override
          public void write(String words, int from, int length) {
            super.write(words, from, length);
            replace(key);
          }
        };
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            question -> Optional.empty(),
            question -> Optional.empty(),
            Locale.ENGLISH);
    Composition composition = new Composition(ApplicationFolders.under(home), Clock.systemUTC());
    int status = new CommandLineInterface(composition, terminal).run(arguments);
    return new CommandRun(status, out.toString(), err.toString());
  }

  private static void replace(Path key) {
    try {
      Files.writeString(key, "another key");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
