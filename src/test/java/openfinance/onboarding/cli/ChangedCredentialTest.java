package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import openfinance.onboarding.Composition;
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
      DemoFiles demo = new DemoFiles(bank);
      Path key = Files.copy(Path.of(demo.file("signing.key")), home.resolve("own.key"));
      List<String> arguments = List.of(demo.register("signing", REGISTERS));
      CommandRun run =
          run(
              key,
              arguments.stream()
                  .map(word -> word.equals(demo.file("signing.key")) ? key.toString() : word)
                  .toArray(String[]::new));
      assertEquals("FILE_CHANGED", run.object().path("problem").path("code").asText(), run::out);
      assertEquals(3, run.status());
      assertEquals(List.of(), bank.receivedInteractionIds());
    }
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
