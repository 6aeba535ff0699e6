package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import openfinance.onboarding.problem.Area;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsReaderTest {
  private static Outcome<List<Participant>> read(String document) {
    try {
      return new ParticipantsReader().read(new StringReader(document), "directory.example");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsMissingUnknownOrOfAnotherKindIsNoError() {
    Outcome<List<Participant>> outcome =
        read(
            """
            \uFEFF[ 7, {"AuthorisationServers": [
                null, "x", {},
                {"CustomerFriendlyName": "  RETAIL ", "OpenIDDiscoveryDocument": "not an address",
                 "Issuer": null, "Status": "Active", "Flags": {"AccountType": "Retail, SME"},
                 "ApiResources": {"unexpected": 1}, "CustomerFriendlyLogoUri": ""},
                {"OpenIDDiscoveryDocument": "https://Auth1.Oasis.example/x", "Status": "Inactive",
                 "Flags": [], "ApiResources": [{"ApiFamilyType": "novelty"}, 3, {}]}],
              "Future": {"deep": [[1]]}, "LegalEntityName": "بنك الواحة", "OrganisationId": "o-1"}]
            """);
    Participant only = outcome.toOptional().orElseThrow().getFirst();
    assertEquals("بنك الواحة", only.name());
    assertTrue(only.active(), "no status does not say inactive");
    assertEquals(3, only.servers().size());
    AuthorisationServer second = only.servers().get(1);
    assertEquals("RETAIL", second.name());
    assertEquals(Set.of("Retail", "SME"), second.accountTypes());
    assertEquals(Optional.empty(), second.wellKnown());
    AuthorisationServer third = only.servers().get(2);
    assertEquals(
        Optional.of("https://auth1.oasis.example/x"), third.wellKnown().map(URI::toString));
    assertEquals(Set.of("novelty"), third.apiFamilies());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                | DIRECTORY_NOT_PARTICIPANTS",
        "{\"issuer\": \"https://a\"}       | DIRECTORY_NOT_PARTICIPANTS",
        "[1, 2]                            | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"keys\": []}]                  | DIRECTORY_NOT_PARTICIPANTS",
        "\"text\"                          | DIRECTORY_NOT_PARTICIPANTS",
        "[] []                             | DIRECTORY_NOT_PARTICIPANTS",
        "<html><body>Log in</body></html>  | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"OrganisationId\": \"1\"       | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"OrganisationId\": \"1\"}] tail| DIRECTORY_NOT_PARTICIPANTS",
        "[{\"AuthorisationServers\": [{]}] | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"OrganisationId\":\"1\",\"OrganisationId\":\"2\"}]     | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"AuthorisationServers\":[{\"Issuer\":1,\"Issuer\":2}]}] | DIRECTORY_NOT_PARTICIPANTS",
        "[{\"AuthorisationServers\":[],\"AuthorisationServers\":[]}] | DIRECTORY_NOT_PARTICIPANTS"
      })
  void whatIsNoListOfParticipantsIsNamed(String document, ProblemCode code) {
    Outcome.Failure<?> failure = assertInstanceOf(Outcome.Failure.class, read(document));
    assertEquals(code, failure.problem().code());
    assertEquals(List.of("directory.example"), failure.problem().arguments());
  }

  @Test
  void nestingWithoutEndIsStopped() {
    Outcome.Failure<?> failure =
        assertInstanceOf(Outcome.Failure.class, read("[{\"x\":" + "[".repeat(200_000)));
    assertEquals(ProblemCode.DISCOVERY_TOO_LARGE, failure.problem().code());
  }

  @Test
  void anEmptyDirectoryIsAnEmptyList() {
    assertEquals(Outcome.success(List.of()), read("[]"));
  }

  @Property(tries = 1000)
  void nothingButAListOrAProblemComesOut(@ForAll("documents") String document) {
    if (read(document) instanceof Outcome.Failure<?> failure) {
      assertEquals(Area.DISCOVERY, failure.problem().code().area());
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.of(
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "\"",
                "1",
                "null",
                "-",
                "\\u",
                "\u0000",
                "\"AuthorisationServers\"",
                "\"Flags\"",
                "\"AccountType\"",
                "\"OrganisationId\"")
            .list()
            .ofMaxSize(30)
            .map(parts -> "[{\"AuthorisationServers\":[" + String.join("", parts)));
  }
}
