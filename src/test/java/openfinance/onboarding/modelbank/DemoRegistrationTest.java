package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each LFI treats who registers. */
class DemoRegistrationTest {
  @TempDir static Path folder;
  private static ModelBank bank;
  private static DemoPerson person;

  private final UUID interaction = UUID.randomUUID();

  @BeforeAll
  static void start() {
    bank = ModelBank.start(0, folder);
    person = new DemoPerson(bank);
  }

  @AfterAll
  static void stop() {
    bank.close();
  }

  @ParameterizedTest
  @CsvSource({
    "model1, 204", "model2, 204", "alnoor, 204", "alnoorcorp, 204", "marjan, 204", "sanbuk, 204",
    "qasr, 204", "qasrhome, 204", "dhow, 204", "falajbusiness, 415", "hajar, 400", "mina, 403",
    "samra, 503"
  })
  void anLfiAnswersAndReturnsTheInteractionId(String code, int status) {
    Exchange.Answered answer = answered(person.register(code, interaction));
    assertEquals(status, answer.status());
    assertEquals(Optional.of(interaction.toString()), answer.header("x-fapi-interaction-id"));
    Optional<UUID> noted = entry(code).map(PortalEntry::interactionId);
    assertEquals(status == 204, noted.equals(Optional.of(interaction)));
    assertTrue(bank.receivedInteractionIds().contains(interaction.toString()));
  }

  @Test
  @Tag("thorough")
  void theSlowLfiAnswersInTheEnd() {
    assertEquals(204, answered(person.register("falaj", interaction)).status());
  }

  @Test
  void aFaultIsToldInTheDocumentedForm() {
    String body = answered(person.register("hajar", interaction)).body();
    assertTrue(body.startsWith("{\"Errors\":[{\"Code\":\"GenericRecoverableError\""), body);
  }

  @Test
  void anUnavailableLfiSaysWhenToComeBack() {
    assertEquals(
        Optional.of("120"), answered(person.register("samra", interaction)).header("retry-after"));
  }

  @Test
  void oneLfiNotesTheTppAndClosesWithoutAnAnswer() {
    Exchange.Unanswered none = unanswered(person.register("ghaf", interaction));
    assertEquals(ProblemCode.CONNECTION_CLOSED, none.problem().code());
    assertTrue(none.requestMayHaveLeft());
    assertEquals(interaction, entry("ghaf").orElseThrow().interactionId());
  }

  @Test
  void oneLfiShowsAnExpiredCertificate() {
    Exchange.Unanswered none = unanswered(person.register("wadi", interaction));
    assertEquals(ProblemCode.SERVER_CERTIFICATE_EXPIRED, none.problem().code());
    assertNothingReceived();
  }

  @Test
  void oneLfiRefusesEveryClientCertificate() {
    unanswered(person.register("sidra", interaction));
    assertNothingReceived();
  }

  @Test
  void oneLfiSendsTppsToAForeignHost() {
    DemoServer server = person.server("qasrhome");
    assertFalse(server.registrationHost().contains(bank.environment().hubDomain()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"signing", "expired"})
  void otherCertificatesOfTheTrustFrameworkAreRefused(String name) {
    unanswered(person.send(request("model1", "{}"), person.identity(name)));
    assertNothingReceived();
  }

  @Test
  void certificatesOfAnyOtherAuthorityAreRefused() {
    ClientIdentity stranger = new TestAuthority("Elsewhere").client();
    unanswered(person.send(request("model1", "{}"), stranger));
    assertNothingReceived();
  }

  @Test
  void withoutACertificateNothingIsReceived() {
    unanswered(
        DemoPerson.send(
            request("model1", "{}"), Optional.empty(), bank.trustFrameworkAuthorities()));
    assertNothingReceived();
  }

  @Test
  void whoDoesNotTrustTheDemosTrustFrameworkSendsNothing() {
    Exchange.Unanswered none =
        unanswered(
            DemoPerson.send(
                request("model1", "{}"),
                Optional.of(person.identity("transport")),
                bank.publicAuthorities()));
    assertEquals(ProblemCode.SERVER_UNTRUSTED, none.problem().code());
    assertNothingReceived();
  }

  @Test
  void anInteractionIdIsMadeForWhoSendsNone() {
    HttpCall call =
        new HttpCall(
            "POST", bank.registrationEndpoint(person.server("qasr")), Map.of(), Optional.empty());
    Exchange.Answered answer = answered(person.send(call, person.identity("transport")));
    assertEquals(204, answer.status());
    String made = answer.header("x-fapi-interaction-id").orElseThrow();
    assertEquals(made, UUID.fromString(made).toString());
  }

  @ParameterizedTest
  @CsvSource({"'', 204", "'{}', 204", "'{\"a\":1}', 204", "[], 400", "nonsense, 400"})
  void theBodyIsEmptyOrAnObject(String body, int status) {
    HttpCall call = request("qasr", body);
    assertEquals(status, answered(person.send(call, person.identity("transport"))).status());
  }

  @Test
  void theStrictLfiTakesNoBodyAtAll() {
    HttpCall empty = request("falajbusiness", "");
    assertEquals(204, answered(person.send(empty, person.identity("transport"))).status());
  }

  @Test
  void anInteractionIdThatIsNoUuidIsAFault() {
    HttpCall call = person.registration(person.server("qasr"), "1234", "{}");
    assertEquals(400, answered(person.send(call, person.identity("transport"))).status());
  }

  @Test
  void onlyAPostToTheEndpointRegisters() {
    HttpCall get = HttpCall.getJson(bank.registrationEndpoint(person.server("qasr")));
    HttpCall elsewhere =
        new HttpCall("POST", get.uri().resolve("/elsewhere"), Map.of(), Optional.of("{}"));
    ClientIdentity tpp = person.identity("transport");
    Exchange.Answered refused = answered(person.send(get, tpp));
    assertEquals(405, refused.status());
    assertEquals(Optional.of("POST"), refused.header("allow"));
    assertEquals(404, answered(person.send(elsewhere, tpp)).status());
  }

  @Test
  void thePortalShowsTheTppAsItsCertificateIntroducesIt() {
    person.register("alnoor", interaction);
    PortalEntry entry = entry("alnoor").orElseThrow();
    assertEquals("Al Noor Bank", entry.lfiName());
    assertEquals("Retail", entry.serverName());
    assertEquals("Dune Ledger FZ-LLC", entry.tppName());
    assertEquals(DemoTpp.ORGANIZATION_ID, entry.organizationId());
    assertEquals(DemoTpp.APPLICATION_ID, entry.softwareStatementId());
    assertEquals(DemoTpp.APPLICATION_ID, entry.clientId());
    assertEquals(List.of("BDSP", "BSIP"), entry.roles());
    assertEquals(
        "CN=%s,OU=%s,O=Dune Ledger FZ-LLC,C=AE"
            .formatted(DemoTpp.APPLICATION_ID, DemoTpp.ORGANIZATION_ID),
        entry.certificateDn());
    assertTrue(entry.jwksUrl().startsWith(bank.environment().keystore().toString()));
  }

  private HttpCall request(String code, String body) {
    return person.registration(person.server(code), interaction.toString(), body);
  }

  private static Optional<PortalEntry> entry(String code) {
    String issuer = bank.issuer(person.server(code)).toString();
    return bank.portal().entry(issuer, DemoTpp.APPLICATION_ID);
  }

  private void assertNothingReceived() {
    assertFalse(bank.receivedInteractionIds().contains(interaction.toString()));
  }

  private static Exchange.Answered answered(Exchange exchange) {
    return assertInstanceOf(Exchange.Answered.class, exchange, exchange.transcript());
  }

  private static Exchange.Unanswered unanswered(Exchange exchange) {
    return assertInstanceOf(Exchange.Unanswered.class, exchange, exchange.transcript());
  }
}
