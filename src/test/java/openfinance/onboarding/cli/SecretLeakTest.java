package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.testkit.Secrets;
import openfinance.onboarding.testkit.WholeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that the command line writes holds the passphrase or the key: standard output and error
 * with their transcripts, log, ledger and every format of evidence.
 */
class SecretLeakTest {
  private @TempDir Path folder;

  @Test
  void neitherPassphraseNorKeyIsWrittenAnywhere() throws IOException {
    Path home = folder.resolve("home");
    StringBuilder said = new StringBuilder();
    Secrets secrets;
    try (ModelBank bank = ModelBank.start(0, folder.resolve("bank"));
        WholeLog _ = new WholeLog(home.resolve("log/everything.log"))) {
      DemoFiles demo = new DemoFiles(bank);
      secrets = Secrets.of(Path.of(demo.file("transport.key")));
      Path passphrase = Files.writeString(folder.resolve("passphrase"), Secrets.PASSPHRASE + "\n");
      for (CommandRun run : runs(home, demo, passphrase)) {
        said.append(run.out()).append(run.err());
      }
    }
    assertTrue(said.toString().contains("\"outcome\":\"registered\""), "the run did its work");
    assertTrue(said.toString().contains("> POST /tpp-registration"), "transcripts are there");
    secrets.assertNotIn("standard output or error", said.toString());
    List<Path> written = Secrets.files(home);
    for (String name : List.of(".log", ".db", ".csv", ".json", ".html", ".md")) {
      assertTrue(written.stream().anyMatch(file -> file.toString().endsWith(name)), name);
    }
    secrets.assertNotIn(written);
  }

  private static List<CommandRun> runs(Path home, DemoFiles demo, Path passphrase) {
    String encrypted = demo.file("transport-encrypted.key");
    String[] common = {"--passphrase-file", passphrase.toString(), "--verbose"};
    List<CommandRun> runs = new ArrayList<>();
    runs.add(CommandRun.of(home, withKey(demo.register(REGISTERS, common), encrypted)));
    runs.add(CommandRun.of(home, withKey(demo.register(FORBIDS, common), encrypted)));
    runs.add(
        CommandRun.of(
            home,
            Map.of("TPP_PASSPHRASE", Secrets.PASSPHRASE + "x"),
            "inspect",
            "--certificate",
            demo.file("transport.p12"),
            "--passphrase-env",
            "TPP_PASSPHRASE",
            "--verbose"));
    for (String ending : List.of("csv", "json", "html", "md")) {
      String file = home.resolve("evidence." + ending).toString();
      runs.add(CommandRun.of(home, "registrations", "--export", file));
    }
    assertEquals(
        List.of(0, 6, 3, 0, 0, 0, 0),
        runs.stream().map(CommandRun::status).toList(),
        runs::toString);
    return runs;
  }

  private static String[] withKey(String[] arguments, String key) {
    List<String> changed = new ArrayList<>(List.of(arguments));
    changed.set(changed.indexOf("--key") + 1, key);
    return changed.toArray(String[]::new);
  }
}
