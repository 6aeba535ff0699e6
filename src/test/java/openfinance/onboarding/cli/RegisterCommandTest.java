package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.modelbank.Behaviour;
import openfinance.onboarding.modelbank.DemoServer;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers with the model bank by the command line, from file to LFI. */
class RegisterCommandTest extends CommandsBesideModelBank {
  @Test
  void registersAndSaysSo() throws IOException {
    CommandRun run = CommandRun.of(home, demo.register(REGISTERS_AND_ACTIVATES));

    Golden.assertMatches("registered.json", run.out());
    assertEquals(0, run.status());
    String interactionId = run.object().path("interactionId").asText();
    assertEquals(interactionId, bank.receivedInteractionIds().getLast());
    assertTrue(isWrittenDown(interactionId), "in the ledger");
  }

  @Test
  void saysSoToPeopleToo() throws IOException {
    String[] arguments = demo.register(REGISTERS);
    List<String> text = List.of(arguments).stream().filter(a -> !a.equals("--json")).toList();
    CommandRun run = CommandRun.of(home, text.toArray(String[]::new));

    Golden.assertMatches("registered.txt", run.out());
    assertEquals(0, run.status());
  }

  @Test
  void writesDownTheNamesThatAKeptDirectoryHas(@TempDir Path keeper) {
    CommandRun.of(keeper, demo.register(REGISTERS));
    assertEquals(List.of(host(REGISTERS), ""), namesWritten(keeper), "nothing was fetched");

    CommandRun found =
        CommandRun.of(
            keeper,
            "discover",
            "--directory",
            bank.environment().participants().toString(),
            "--trust",
            demo.file("ca-certificates.pem"));
    assertEquals(0, found.status(), found::err);
    CommandRun.of(keeper, demo.register(REGISTERS, "--repeat"));
    DemoServer server =
        bank.servers().stream().filter(it -> it.behaviour() == REGISTERS).findFirst().orElseThrow();
    String organisation =
        bank.portal().entries().stream()
            .filter(it -> it.issuer().contains(host(REGISTERS)))
            .findFirst()
            .orElseThrow()
            .lfiName();
    assertEquals(List.of(organisation, server.name()), namesWritten(keeper));
  }

  private String host(Behaviour behaviour) {
    return URI.create(demo.wellKnown(behaviour)).getHost();
  }

  private static List<String> namesWritten(Path keeper) {
    try (Ledger ledger =
        Ledger.open(ApplicationFolders.under(keeper).ledger(), Clock.systemUTC())
            .toOptional()
            .orElseThrow()) {
      RegistrationTarget latest = ledger.records().getFirst().attempt().target();
      return List.of(latest.organisationName(), latest.serverName());
    }
  }

  @Test
  void explainsARejection() throws IOException {
    CommandRun run = CommandRun.of(home, demo.register(FORBIDS));

    Golden.assertMatches("forbidden.json", run.out());
    assertEquals(6, run.status());
  }

  @Test
  void sendsNothingWithAnExpiredCertificate() {
    int before = bank.receivedInteractionIds().size();
    CommandRun run = CommandRun.of(home, demo.register("expired", REGISTERS));

    assertEquals("CERTIFICATE_EXPIRED", code(run.object()));
    assertEquals("failed", run.object().path("outcome").asText());
    assertEquals(3, run.status());
    assertEquals(before, bank.receivedInteractionIds().size());
    assertFalse(Files.exists(ledgerFile()), "no ledger");
  }

  @Test
  void warnsOfASigningCertificateWhichTheLfiThenRefuses() {
    CommandRun run = CommandRun.of(home, demo.register("signing", REGISTERS));

    assertTrue(run.err().contains("LOOKS_LIKE_SIGNING_CERTIFICATE"), run::err);
    assertTrue(code(run.object()).startsWith("CLIENT_CERTIFICATE_"), run::out);
    assertEquals(5, run.status());
  }

  @Test
  void sendsNothingToAServerThatIsNotTrusted() {
    int before = bank.receivedInteractionIds().size();
    String[] arguments = demo.arguments("transport", "public-root-ca.pem", List.of(REGISTERS));
    CommandRun run = CommandRun.of(home, arguments);

    assertEquals("SERVER_UNTRUSTED", code(run.object()));
    assertEquals("failed", run.object().path("outcome").asText());
    assertEquals(5, run.status());
    assertEquals(before, bank.receivedInteractionIds().size());
  }

  @Test
  void usesAForeignEndpointOnlyWhenItIsAccepted() {
    CommandRun refused = CommandRun.of(home, demo.register(NAMES_FOREIGN_ENDPOINT));
    assertEquals("ENDPOINT_OUTSIDE_ISSUER", code(refused.object()));
    assertEquals(4, refused.status());

    CommandRun accepted =
        CommandRun.of(home, demo.register(NAMES_FOREIGN_ENDPOINT, "--accept-foreign-endpoint"));
    assertEquals("registered", accepted.object().path("outcome").asText());
    assertEquals(0, accepted.status());
  }

  @Test
  void tellsAnUnknownOutcomeFromAFailure() {
    CommandRun run = CommandRun.of(home, demo.register(CLOSES_WITHOUT_ANSWER));

    assertEquals("unknown", run.object().path("outcome").asText());
    assertEquals(7, run.status());
  }

  @Test
  void reportsEachTargetAndEndsWithTheHighestStatus() {
    CommandRun run =
        CommandRun.of(home, demo.register(List.of(REGISTERS, FORBIDS, HAS_EXPIRED_CERTIFICATE)));

    Set<String> outcomes =
        run.json().stream().map(it -> it.path("outcome").asText()).collect(Collectors.toSet());
    assertEquals(3, run.json().size());
    assertEquals(Set.of("registered", "rejected", "failed"), outcomes);
    assertEquals(6, run.status());
  }

  @Test
  void sendsAnEmptyBodyWhenAskedTo() {
    CommandRun strict = CommandRun.of(home, demo.register(REGISTERS_WITHOUT_BODY));
    assertEquals("REJECTED_MEDIA_TYPE", code(strict.object()));

    CommandRun empty =
        CommandRun.of(home, demo.register(REGISTERS_WITHOUT_BODY, "--body", "empty"));
    assertEquals(0, empty.status());
  }

  @Test
  void sendsNothingInADryRun() {
    int before = bank.receivedInteractionIds().size();
    CommandRun run = CommandRun.of(home, demo.register(REGISTERS, "--dry-run"));

    assertEquals("dry-run", run.object().path("outcome").asText());
    assertEquals(0, run.status());
    assertEquals(before, bank.receivedInteractionIds().size());
    assertFalse(Files.exists(ledgerFile()), "no ledger");
  }

  @Test
  void sendsOnceToAnLfiThatIsNamedTwice() {
    int before = bank.receivedInteractionIds().size();
    String issuer = demo.wellKnown(REGISTERS).replace("/.well-known/openid-configuration", "");
    CommandRun run = CommandRun.of(home, demo.register(REGISTERS, "--well-known", issuer));

    assertEquals("registered", run.object().path("outcome").asText());
    assertEquals(before + 1, bank.receivedInteractionIds().size());
    assertTrue(run.err().contains("left out"), run::err);
  }

  @Test
  void speaksArabic() {
    CommandRun run = CommandRun.of(home, demo.register(FORBIDS, "--language", "ar"));

    String title = run.object().path("problem").path("title").asText();
    assertEquals("لا تسمح المؤسسة المالية بالتسجيل", title);
  }

  private static String code(JsonNode result) {
    return result.path("problem").path("code").asText();
  }

  private Path ledgerFile() {
    return ApplicationFolders.under(home).ledger();
  }

  private boolean isWrittenDown(String interactionId) {
    try (Ledger ledger = ProblemException.orEnd(Ledger.open(ledgerFile(), Clock.systemUTC()))) {
      return ledger.record(UUID.fromString(interactionId.toLowerCase(Locale.ROOT))).isPresent();
    }
  }
}
