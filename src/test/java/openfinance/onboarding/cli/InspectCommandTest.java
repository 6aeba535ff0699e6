package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import openfinance.onboarding.modelbank.ModelBank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectCommandTest {
  private @TempDir Path home;
  private ModelBank bank;
  private DemoFiles demo;

  @BeforeAll
  void start(@TempDir Path folder) {
    bank = ModelBank.start(0, folder.resolve("bank"));
    demo = new DemoFiles(bank);
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  @Test
  void describesATransportCertificate() throws IOException {
    CommandRun run =
        inspect("transport.pem", "--key", demo.file("transport.key"), "--trust", authorities());

    Golden.assertMatches("inspected.json", run.out());
    assertEquals(0, run.status());
  }

  @Test
  void findsTheErrorOfAnExpiredOne() {
    CommandRun run = inspect("expired.pem", "--key", demo.file("expired.key"));

    assertTrue(codes(run).contains("CERTIFICATE_EXPIRED"), run::out);
    assertEquals(3, run.status());
  }

  @Test
  void onlyWarnsOfASigningCertificate() {
    CommandRun run = inspect("signing.pem", "--key", demo.file("signing.key"));

    assertTrue(codes(run).contains("LOOKS_LIKE_SIGNING_CERTIFICATE"), run::out);
    assertEquals(0, run.status());
  }

  @Test
  void describesTheCertificateAlsoWithoutItsKey() {
    CommandRun run = inspect("transport.pem");

    assertEquals(List.of("PRIVATE_KEY_EXPECTED"), codes(run));
    assertFalse(run.object().path("sha256Thumbprint").asText().isEmpty(), run::out);
    assertEquals(3, run.status());
  }

  @Test
  void tellsAKeyThatDoesNotBelong() {
    CommandRun run = inspect("transport.pem", "--key", demo.file("other.key"));

    assertEquals(List.of("KEY_MISMATCH"), codes(run));
  }

  @Test
  void opensAKeyStoreWithThePassphraseOfAVariableOrFile(@TempDir Path folder) throws IOException {
    String store = demo.file("transport.p12");
    CommandRun locked = CommandRun.of(home, "inspect", "--certificate", store, "--json");
    assertEquals(List.of("PASSPHRASE_NEEDED"), codes(locked));

    String[] byVariable = {"inspect", "--certificate", store, "--passphrase-env", "P", "--json"};
    assertEquals(0, CommandRun.of(home, Map.of("P", "dune-ledger"), byVariable).status());
    CommandRun wrong = CommandRun.of(home, Map.of("P", "wrong"), byVariable);
    assertEquals(List.of("PASSPHRASE_WRONG"), codes(wrong));

    Path file = Files.writeString(folder.resolve("passphrase"), "dune-ledger\r\nsecond line\n");
    CommandRun byFile =
        CommandRun.of(
            home, "inspect", "--certificate", store, "--passphrase-file", file.toString());
    assertEquals(0, byFile.status(), byFile::toString);
  }

  @Test
  void trustsNoCertificateThatIsNotOfACa() {
    CommandRun run =
        inspect(
            "transport.pem",
            "--key",
            demo.file("transport.key"),
            "--trust",
            demo.file("transport.pem"));

    assertEquals("CERTIFICATE_NOT_CA", run.object().path("problem").path("code").asText());
    assertEquals(3, run.status());
  }

  @Test
  void takesTheCertificateOfACaForNoCredential() {
    CommandRun run = inspect("root-ca.pem");

    assertEquals(List.of("CERTIFICATE_IS_CA"), codes(run));
    assertEquals(3, run.status());
  }

  @Test
  void namesAFileThatIsMissing() {
    CommandRun run =
        CommandRun.of(home, "inspect", "--certificate", home.resolve("no.pem").toString());

    assertTrue(run.out().contains("There is no file no.pem."), run::out);
    assertEquals(3, run.status());
  }

  private CommandRun inspect(String certificate, String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("inspect", "--json", "--certificate", demo.file(certificate)));
    arguments.addAll(List.of(more));
    return CommandRun.of(home, arguments.toArray(String[]::new));
  }

  private String authorities() {
    return demo.file("ca-certificates.pem");
  }

  private static List<String> codes(CommandRun run) {
    JsonNode findings = run.object().path("findings");
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.path("code").asText())
        .toList();
  }
}
