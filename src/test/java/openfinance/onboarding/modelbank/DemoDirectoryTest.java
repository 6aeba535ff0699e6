package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo publishes to anyone. */
class DemoDirectoryTest {
  @TempDir static Path folder;
  private static ModelBank bank;
  private static DemoPerson person;
  private static JsonNode participants;

  @BeforeAll
  static void start() {
    bank = ModelBank.start(0, folder);
    person = new DemoPerson(bank);
    participants = person.read(bank.environment().participants());
  }

  @AfterAll
  static void stop() {
    bank.close();
  }

  @Test
  void isAsVariedAsTheRealOne() {
    List<JsonNode> servers = servers();
    List<String> names = texts(servers, "CustomerFriendlyName");
    assertTrue(participants.size() >= 12);
    assertTrue(servers.size() >= 16);
    assertTrue(texts(servers, "Status").contains("Inactive"));
    assertTrue(names.contains(""));
    assertTrue(names.stream().filter("RETAIL"::equals).count() >= 2);
    assertTrue(servers.stream().anyMatch(s -> s.path("ApiResources").toString().contains("insur")));
    assertTrue(servers.stream().anyMatch(s -> s.path("Flags").toString().contains("Corporate")));
    assertTrue(
        participants.findValuesAsText("OrganisationName").stream()
            .anyMatch(DemoDirectoryTest::isArabic));
  }

  @Test
  void anInactiveServerHasNoDiscoveryDocument() {
    for (JsonNode server : servers()) {
      assertEquals(
          server.path("Status").asText().equals("Active"),
          server.path("OpenIDDiscoveryDocument").isTextual());
    }
  }

  @Test
  void twoServersShareADiscoveryDocumentAndOneLiesOutsideTheHub() {
    List<String> documents = texts(servers(), "OpenIDDiscoveryDocument");
    assertTrue(documents.stream().distinct().count() < documents.size());
    assertEquals(
        1,
        documents.stream()
            .filter(document -> !document.isEmpty())
            .filter(document -> !host(document).endsWith("." + bank.environment().hubDomain()))
            .count());
  }

  @Test
  void everyActiveServersMetadataNamesTheIssuerOfTheDirectory() {
    for (JsonNode server : servers()) {
      JsonNode address = server.path("OpenIDDiscoveryDocument");
      if (address.isTextual()) {
        JsonNode metadata = person.read(URI.create(address.asText()));
        assertEquals(server.path("Issuer"), metadata.path("issuer"));
        assertTrue(metadata.path("registration_endpoint").asText().startsWith("https://"));
      }
    }
  }

  @Test
  void theTemplateLeadsToAServersMetadata() {
    String address = bank.environment().wellKnownTemplate().replace("{code}", "alnoor");
    assertEquals(bank.wellKnown(person.server("alnoor")), URI.create(address));
  }

  @Test
  void oneServerPrefersAnotherEndpointForMutualTls() {
    DemoServer server = person.server("alnoorcorp");
    JsonNode metadata = person.read(bank.wellKnown(server));
    String aliased = metadata.path("mtls_endpoint_aliases").path("registration_endpoint").asText();
    assertEquals(bank.registrationEndpoint(server).toString(), aliased);
    assertNotEquals(aliased, metadata.path("registration_endpoint").asText());
  }

  @Test
  void documentsMayBeKeptForAQuarterOfAnHour() {
    assertEquals(
        Optional.of("max-age=900"),
        person.get(bank.environment().participants()).header("cache-control"));
    assertEquals(
        Optional.of("max-age=900"),
        person.get(bank.wellKnown(person.server("model1"))).header("cache-control"));
  }

  @Test
  void theKeystoreListsTheKeyOfTheTransportCertificate() {
    X509Certificate certificate = person.identity("transport").certificate().certificate();
    URI address =
        URI.create(
            bank.environment().keystore()
                + "/"
                + DemoTpp.ORGANIZATION_ID
                + "/"
                + DemoTpp.APPLICATION_ID
                + "/transport.jwks");
    JsonNode key = person.read(address).path("keys").path(0);
    byte[] modulus = Base64.getUrlDecoder().decode(key.path("n").asText());
    assertEquals(
        ((RSAPublicKey) certificate.getPublicKey()).getModulus(), new BigInteger(1, modulus));
    assertEquals(43, key.path("x5t#S256").asText().length());
  }

  @Test
  void theFolderHoldsTheSameList() throws IOException {
    assertEquals(
        participants, new JsonMapper().readTree(folder.resolve("participants.json").toFile()));
  }

  @Test
  void everyHostShowsItsOwnCertificateAndTheIntermediate() throws CertificateParsingException {
    for (DemoServer server : bank.servers()) {
      List<X509Certificate> chain =
          person.get(bank.wellKnown(server)).tls().orElseThrow().serverChain();
      assertEquals(2, chain.size());
      assertEquals(
          Set.of(List.of(2, server.authorisationHost())),
          Set.copyOf(chain.getFirst().getSubjectAlternativeNames()));
    }
  }

  @Test
  void everyBehaviourOccurs() {
    assertEquals(
        EnumSet.allOf(Behaviour.class),
        bank.servers().stream().map(DemoServer::behaviour).collect(Collectors.toSet()));
  }

  @Test
  void elsewhereThereIsNothing() {
    URI participantsAtTheKeystore = bank.environment().keystore().resolve("/participants");
    assertEquals(404, person.get(participantsAtTheKeystore).status());
  }

  @Test
  void nothingCanBePosted() {
    HttpCall post =
        new HttpCall("POST", bank.environment().participants(), Map.of(), Optional.of("{}"));
    Exchange.Answered answer =
        assertInstanceOf(
            Exchange.Answered.class,
            DemoPerson.send(post, Optional.empty(), bank.publicAuthorities()));
    assertEquals(405, answer.status());
    assertEquals(Optional.of("GET"), answer.header("allow"));
  }

  private static List<JsonNode> servers() {
    List<JsonNode> servers = new ArrayList<>();
    participants.forEach(o -> o.path("AuthorisationServers").forEach(servers::add));
    return servers;
  }

  private static List<String> texts(List<JsonNode> nodes, String field) {
    return nodes.stream().map(node -> node.path(field).asText("")).toList();
  }

  private static String host(String address) {
    return Optional.ofNullable(URI.create(address).getHost()).orElseThrow();
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC);
  }
}
