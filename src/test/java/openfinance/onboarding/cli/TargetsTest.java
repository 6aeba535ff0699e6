package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** How servers are named on the command line. */
class TargetsTest {
  private static final String OASIS =
      "https://auth1.oasis.apihub.openfinance.ae/.well-known/openid-configuration";
  private static final String DHOW =
      "https://auth1.dhow.apihub.openfinance.ae/.well-known/openid-configuration";

  @TempDir private Path home;

  private static List<Target> targets(String... arguments) {
    TargetOptions options = new TargetOptions();
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
    spec.addMixin("targets", CommandLine.Model.CommandSpec.forAnnotatedObject(options));
    new CommandLine(spec).parseArgs(arguments);
    return options.targets();
  }

  private static List<String> addresses(String... arguments) {
    return targets(arguments).stream().map(Target::address).toList();
  }

  private static String environment(String address) {
    return KnownEnvironments.of(URI.create(address))
        .map(environment -> environment.kind().id())
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aFileOfAnyUnicodeEncodingIsRead(String charset) throws IOException {
    Path file = home.resolve("targets.txt");
    String text =
        "\uFEFF# ours\r\n\u00A0auth1.oasis.apihub.openfinance.ae\u200B\r\n\r\n\u200F" + DHOW;
    Files.write(file, text.getBytes(Charset.forName(charset)));
    assertEquals(List.of(OASIS, DHOW), addresses("--from", file.toString()));
  }

  @Test
  void aFileWithoutAMarkIsUtf8() throws IOException {
    Path file = home.resolve("targets.txt");
    Files.write(file, ("# بنك\n" + OASIS).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(OASIS), addresses("--from", file.toString()));
  }

  @Test
  void aFileWithoutEndIsTooLarge() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless), "no endless file here");
    CommandRun run =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> CommandRun.of(home, "resolve", "--json", "--from", endless.toString()));
    assertEquals("FILE_TOO_LARGE", run.object().path("problem").path("code").asText());
    assertEquals(3, run.status(), run::toString);
  }

  @Test
  void aHostWithoutASchemeNeedsNoEnvironment() {
    Target target = targets("--well-known", "auth1.enbdx.apihub.openfinance.ae").getFirst();
    assertEquals(
        "https://auth1.enbdx.apihub.openfinance.ae/.well-known/openid-configuration",
        target.address());
    assertEquals(
        Optional.of("production"),
        target.environment().map(environment -> environment.kind().id()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://auth1.oasis.apihub.openfinance.ae/.well-known/openid-configuration, production",
    "https://auth1.oasis.apihub.openfinance.ae:8443/.well-known/x, production",
    "https://auth1.oasis.preprod.apihub.openfinance.ae/, preprod",
    "https://auth1.altareq1.sandbox.apihub.openfinance.ae/, sandbox",
    "https://rs1.fake.openfinance-demo.test:7443/, demo",
    "https://auth1.oasis.uat.apihub.openfinance.ae/, none",
    "https://auth1.enbdx.apihub.openfinance.ae.evil.example/, none",
    "https://auth1.enbdx.evilapihub.openfinance.ae/, none",
    "https://localhost:7443/, none"
  })
  void theHostTellsTheEnvironment(String address, String environment) {
    assertEquals(environment, environment(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:7443",
        "https://auth1.enbdx.apihub.openfinance.ae.evil.example/",
        "auth1.oasis.uat.apihub.openfinance.ae"
      })
  void aRegistrationInventsNoEnvironment(String address) {
    for (String option : List.of("--roles-understood", "--dry-run")) {
      CommandRun run =
          CommandRun.of(
              home,
              "register",
              "--well-known",
              "auth1.oasis.apihub.openfinance.ae",
              "--well-known",
              address,
              "--certificate",
              "c.pem",
              option);
      assertEquals(2, run.status(), run::toString);
      assertTrue(run.err().contains("--environment production, preprod or sandbox"), run::err);
      assertEquals("", run.out());
    }
    assertFalse(Files.exists(ApplicationFolders.under(home).ledger()));
  }

  @Test
  void anAddressThatIsNotUnderstoodIsSaidAsSuch() {
    CommandRun run =
        CommandRun.of(home, "resolve --json --well-known ftp://bank.example".split(" ", -1));
    assertEquals(2, run.status(), run::toString);
    assertEquals(
        "ADDRESS_NOT_UNDERSTOOD", run.object().path("findings").path(0).path("code").asText());
  }

  @Test
  void aDirectoryThatIsNotUnderstoodIsCalledADirectory() {
    for (String typed : List.of("ftp://directory.example", "https:// ", "file:x")) {
      CommandRun run = CommandRun.of(home, "discover", "--json", "--directory", typed);
      assertEquals(2, run.status(), run::toString);
      assertEquals("DIRECTORY_NOT_UNDERSTOOD", run.object().path("problem").path("code").asText());
      assertFalse(run.out().contains("LFI"), run::out);
    }
  }
}
