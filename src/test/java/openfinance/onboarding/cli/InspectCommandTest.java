package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest extends CommandsBesideModelBank {
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

    Path file =
        Files.writeString(folder.resolve("passphrase"), "\uFEFFdune-ledger\r\nsecond line\n");
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
  void asksWhichOfSeveralEntriesIsMeant(@TempDir Path folder) throws IOException {
    String store = keystoreOfTwo(folder);
    List<String> inspect =
        List.of("inspect", "--json", "--certificate", store, "--passphrase-env", "P");
    Map<String, String> passphrase = Map.of("P", "dune-ledger");
    CommandRun unasked = run(passphrase, Optional.empty(), inspect, "--verbose");
    assertEquals(List.of("SEVERAL_ENTRIES"), codes(unasked));
    assertEquals(3, unasked.status());

    CommandRun answered = run(passphrase, Optional.of("2"), inspect);
    CommandRun first = run(passphrase, Optional.of("1"), inspect);
    assertNotEquals(
        first.object().path("sha256Thumbprint"), answered.object().path("sha256Thumbprint"));
    CommandRun named = run(passphrase, Optional.empty(), inspect, "--entry", "Transport");
    assertEquals(0, named.status(), named::out);
    assertEquals(
        named.object(),
        run(
                passphrase,
                Optional.empty(),
                inspect,
                "--entry",
                named.object().path("sha256Thumbprint").asText())
            .object());
    assertEquals(
        List.of("ENTRY_NOT_FOUND"),
        codes(run(passphrase, Optional.empty(), inspect, "--entry", "nobody")));
  }

  /** One keystore with the transport and the signing certificate, each with its key. */
  private String keystoreOfTwo(Path folder) throws IOException {
    OpenSslFiles files = new OpenSslFiles(folder);
    for (String name : List.of("transport", "signing")) {
      files.openssl(
          "pkcs12 -export -passout pass:dune-ledger -name %1$s -in %2$s -inkey %3$s -out %1$s.p12"
              .formatted(name, demo.file(name + ".pem"), demo.file(name + ".key")));
      files.keytool(
          "-importkeystore -noprompt -srcstorepass dune-ledger -deststorepass dune-ledger"
              + " -destkeystore both.p12 -srckeystore "
              + name
              + ".p12");
    }
    return files.path("both.p12").toString();
  }

  private CommandRun run(
      Map<String, String> variables, Optional<String> answer, List<String> first, String... more) {
    List<String> arguments = new ArrayList<>(first);
    arguments.addAll(List.of(more));
    return CommandRun.answering(home, variables, answer, arguments.toArray(String[]::new));
  }

  @Test
  void asksTheKeystoreOnlyWhenToldTo() {
    String[] options = {"--key", demo.file("transport.key"), "--trust", authorities()};
    assertTrue(inspect("transport.pem", options).object().path("keystore").isMissingNode());

    List<String> asking = new ArrayList<>(List.of(options));
    asking.addAll(List.of("--keystore", bank.environment().keystore().toString()));
    CommandRun asked = inspect("transport.pem", asking.toArray(String[]::new));
    assertEquals("active", asked.object().path("keystore").path("state").asText(), asked::out);
    CommandRun unnamed =
        inspect("transport.pem", "--key", demo.file("transport.key"), "--keystore");
    assertEquals(2, unnamed.status(), unnamed::err);
  }

  @Test
  void findsThePairInAFolder(@TempDir Path folder) throws IOException {
    for (String name : List.of("transport.pem", "transport-encrypted.key", "other.key")) {
      Files.copy(Path.of(demo.file(name)), folder.resolve(name));
    }
    String[] words = {
      "inspect", "--json", "--certificate", folder.toString(), "--passphrase-env", "P"
    };
    CommandRun locked = CommandRun.of(home, words);
    assertEquals(List.of("PASSPHRASE_NEEDED"), codes(locked));
    CommandRun run = CommandRun.of(home, Map.of("P", "dune-ledger"), words);
    assertEquals("CERTIFICATE_PEM", run.object().path("kind").asText(), run::out);
    assertEquals(0, run.status());
  }

  @Test
  void namesFieldAndRuleOfAKeyThatDoesNotBelong() {
    JsonNode finding =
        inspect("transport.pem", "--key", demo.file("other.key")).object().path("findings").path(0);
    assertEquals("privateKey", finding.path("field").asText());
    assertEquals("RFC 8446 section 4.4.3", finding.path("source").asText());
    assertFalse(finding.path("summary").asText().isEmpty());
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
        new ArrayList<>(List.of("inspect", "--json", "--certificate", demo.file(certificate)));
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
