package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openfinance.onboarding.modelbank.Behaviour;
import openfinance.onboarding.modelbank.ModelBank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProbeCommandTest {
  private Path folder = Path.of("");
  private @Nullable ModelBank running;

  @BeforeAll
  void startDemo(@TempDir Path temporary) {
    folder = temporary;
    running = ModelBank.start(0, folder.resolve("demo"));
  }

  @AfterAll
  void stopDemo() {
    bank().close();
  }

  private ModelBank bank() {
    return Objects.requireNonNull(running);
  }

  private CommandRun probe(String certificate, String trust, Behaviour behaviour, String... more) {
    DemoFiles files = new DemoFiles(bank());
    List<String> arguments = new ArrayList<>(List.of("probe"));
    arguments.addAll(List.of("--well-known", files.wellKnown(behaviour)));
    arguments.addAll(List.of("--certificate", files.file(certificate + ".pem")));
    arguments.addAll(List.of("--key", files.file(certificate + ".key")));
    arguments.addAll(List.of("--trust", files.file(trust)));
    arguments.addAll(List.of(more));
    return CommandRun.of(DemoFiles.home(folder), arguments.toArray(String[]::new));
  }

  @Test
  void saysWhatWasAgreedAndThatTheCertificateIsAccepted() {
    CommandRun run = probe("transport", "ca-certificates.pem", Behaviour.REGISTERS, "--json");

    assertEquals(0, run.status(), run::toString);
    JsonNode json = run.object();
    assertEquals(
        List.of(
            "endpoint",
            "tlsVersion",
            "cipherSuite",
            "serverSubject",
            "serverIssuer",
            "clientCertificateRequested",
            "accepted",
            "problem"),
        new ArrayList<>(json.propertyStream().map(member -> member.getKey()).toList()));
    assertTrue(json.get("endpoint").asText().endsWith("/tpp-registration"), run::out);
    assertEquals("TLSv1.3", json.get("tlsVersion").asText());
    assertTrue(json.get("cipherSuite").asText().startsWith("TLS_"), run::out);
    assertTrue(json.get("serverIssuer").asText().contains("Trust Framework"), run::out);
    assertTrue(json.get("clientCertificateRequested").asBoolean());
    assertTrue(json.get("accepted").asBoolean());
    assertTrue(json.get("problem").isNull());
    assertEquals(List.of(), bank().receivedInteractionIds(), "nothing was registered");
  }

  @Test
  void aRefusedCertificateEndsWithFive() {
    CommandRun run =
        probe("transport", "ca-certificates.pem", Behaviour.REFUSES_CERTIFICATE, "--json");

    assertEquals(5, run.status(), run::toString);
    assertFalse(run.object().get("accepted").asBoolean());
    assertEquals(
        "CLIENT_CERTIFICATE_REFUSED", run.object().get("problem").get("code").asText(), run::out);
  }

  @Test
  void anUntrustedServerIsExplainedAndTheTranscriptShownWhenAskedFor() {
    CommandRun run = probe("transport", "public-root-ca.pem", Behaviour.REGISTERS, "--verbose");

    assertEquals(5, run.status(), run::toString);
    assertTrue(run.out().contains("SERVER_UNTRUSTED"), run::out);
    assertTrue(run.out().contains("Server certificate: rs1."), run::out);
    assertTrue(run.err().contains("* server certificate: CN=rs1."), run::err);
    assertTrue(run.err().contains("* DNS "), run::err);
  }

  @Test
  void whatABrokenHandshakeDidNotShowIsNotClaimed() {
    CommandRun json = probe("transport", "public-root-ca.pem", Behaviour.REGISTERS, "--json");
    assertTrue(json.object().get("clientCertificateRequested").isNull(), json::out);

    CommandRun words = probe("transport", "public-root-ca.pem", Behaviour.REGISTERS, "--verbose");
    assertFalse(words.err().contains("asked for"), words::err);
  }

  @Test
  void aServerThatCannotBeResolvedEndsWithFour() {
    CommandRun run =
        CommandRun.of(
            DemoFiles.home(folder),
            "probe",
            "--json",
            "--well-known",
            "https://auth1.nobody.invalid/.well-known/openid-configuration",
            "--certificate",
            new DemoFiles(bank()).file("transport.pem"),
            "--key",
            new DemoFiles(bank()).file("transport.key"));

    assertTrue(run.status() == 4 || run.status() == 5, run::toString);
    assertEquals("HOST_UNKNOWN", run.object().get("problem").get("code").asText());
  }

  @Test
  void aMissingKeyEndsWithThreeAndNothingIsTried() {
    CommandRun run =
        CommandRun.of(
            DemoFiles.home(folder),
            "probe",
            "--json",
            "--well-known",
            new DemoFiles(bank()).wellKnown(Behaviour.REGISTERS),
            "--certificate",
            new DemoFiles(bank()).file("transport.pem"),
            "--key",
            "nowhere.key");

    assertEquals(3, run.status(), run::toString);
    assertEquals("FILE_MISSING", run.object().get("problem").get("code").asText());
  }
}
