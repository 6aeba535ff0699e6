package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerTls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverCommandTest {
  private static final String LIST =
      """
      [{"OrganisationId":"1","OrganisationName":"Oasis Bank","AuthorisationServers":[
        {"CustomerFriendlyName":"Retail","Status":"Active",
         "Issuer":"https://auth1.oasis.apihub.openfinance.ae",
         "OpenIDDiscoveryDocument":
           "https://auth1.oasis.apihub.openfinance.ae/.well-known/openid-configuration",
         "Flags":{"AccountType":["Retail"]},"ApiResources":[{"ApiFamilyType":"payment"}]},
        {"CustomerFriendlyName":"Old","Status":"Inactive"}]}]
      """;

  @TempDir Path home;

  private static String real(String name) {
    Optional<Path> file =
        Stream.of("../shared/data", "../../shared/data")
            .map(folder -> Path.of(folder, "participants-" + name + ".json"))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(file.isPresent(), "no copy of the " + name + " directory at hand");
    return file.orElseThrow().toString();
  }

  private String file(String content) throws IOException {
    return Files.writeString(home.resolve("participants.json"), content).toString();
  }

  @Test
  void aServerIsOneObjectALine() throws IOException {
    String file = file(LIST);
    CommandRun run = CommandRun.of(home, "discover", "--directory", file, "--json");
    assertEquals(0, run.status(), run.toString());
    JsonNode server = run.object();
    assertEquals("Oasis Bank", server.path("organisations").path(0).asText());
    assertEquals("Retail", server.path("servers").path(0).asText());
    assertEquals("oasis", server.path("lfiCode").asText());
    assertEquals("Retail", server.path("accountTypes").path(0).asText());
    assertEquals("BSIP", server.path("roles").path(0).asText());
    assertEquals("bank", server.path("sectors").path(0).asText());
    assertTrue(server.path("active").asBoolean());
    assertFalse(server.path("outsideApiHub").asBoolean());
    assertEquals(file, server.path("directory").path("source").asText());
    assertFalse(server.path("directory").path("stale").asBoolean());
  }

  @Test
  void inactiveOnesAreListedOnRequest() throws IOException {
    String file = file(LIST);
    CommandRun run = CommandRun.of(home, "discover", "--directory", file, "--all", "--json");
    assertEquals(2, run.json().size());
    assertTrue(run.json().stream().anyMatch(server -> server.path("wellKnown").isNull()));
    CommandRun text = CommandRun.of(home, "discover", "--directory", file, "--all");
    assertTrue(text.out().contains("Inactive"), text.out());
    assertTrue(text.err().contains("2 servers"), text.err());
  }

  @Test
  void theRealSandboxIsListedAndSearched() {
    String file = real("sandbox");
    List<JsonNode> active =
        CommandRun.of(home, "discover", "--directory", file, "--environment", "sandbox", "--json")
            .json();
    assertEquals(33, active.stream().mapToInt(row -> row.path("entries").asInt()).sum());
    for (JsonNode row : active) {
      assertTrue(row.path("wellKnown").asText().startsWith("https://"), row.toString());
      assertFalse(row.path("organisations").isEmpty(), row.toString());
    }
    CommandRun google =
        CommandRun.of(
            home, "discover", "--directory", file, "--search", "GOOGLE accounts", "--json");
    assertTrue(google.object().path("outsideApiHub").asBoolean());
    assertEquals(4, google.object().path("entries").asInt());
    assertEquals("accounts.google.com", google.object().path("host").asText());
  }

  @Test
  void theRealProductionIsListed() {
    CommandRun run = CommandRun.of(home, "discover", "--directory", real("production"), "--json");
    assertEquals(11, run.json().size());
    for (JsonNode row : run.json()) {
      String host = "auth1." + row.path("lfiCode").asText() + ".apihub.openfinance.ae";
      assertEquals(host, row.path("host").asText());
      assertEquals(1, row.path("accountTypes").size());
      assertEquals("bank", row.path("sectors").path(0).asText());
    }
  }

  @Test
  void offlineTheOldCopySaysItsAge() throws IOException {
    TestAuthority authority = new TestAuthority("Servers");
    Path trust = Pem.write(home.resolve("ca.pem"), List.of(authority.root()));
    ServerTls tls = new ServerTls(Map.of(), authority.server(FakeLfi.HOST), ClientDemand.none());
    String[] command;
    try (FakeLfi directory = FakeLfi.start(tls.sockets(), FakeLfi.status(200, LIST))) {
      command =
          new String[] {
            "discover",
            "--directory",
            directory.uri("/participants").toString(),
            "--trust",
            trust.toString(),
            "--json"
          };
      assertFalse(
          CommandRun.of(home, command).object().path("directory").path("stale").asBoolean());
    }
    CommandRun offline = CommandRun.of(home, command);
    assertEquals(0, offline.status(), offline.toString());
    assertTrue(offline.object().path("directory").path("stale").asBoolean());
    assertTrue(offline.err().contains("DIRECTORY_UNAVAILABLE"), offline.err());
    assertTrue(offline.err().contains("less than an hour old"), offline.err());
  }

  @Test
  void withoutADirectoryItIsWrongUsage() {
    assertEquals(2, CommandRun.of(home, "discover").status());
  }

  @Test
  void aDirectoryThatIsNoneIsNamed() throws IOException {
    CommandRun missing =
        CommandRun.of(home, "discover", "--directory", home.resolve("none").toString(), "--json");
    assertEquals(4, missing.status());
    assertEquals("FILE_MISSING", missing.object().path("problem").path("code").asText());
    CommandRun other = CommandRun.of(home, "discover", "--directory", file("{}"), "--json");
    assertEquals(4, other.status());
    assertEquals(
        "DIRECTORY_NOT_PARTICIPANTS", other.object().path("problem").path("code").asText());
    CommandRun plain =
        CommandRun.of(home, "discover", "--directory", "http://directory.example/", "--json");
    assertEquals(4, plain.status());
  }
}
