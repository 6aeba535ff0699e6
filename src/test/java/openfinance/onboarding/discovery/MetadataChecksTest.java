package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataChecksTest {
  private static final String ISSUER = "https://auth1.oasis.apihub.openfinance.ae";
  private static final String ENDPOINT = "https://rs1.oasis.apihub.openfinance.ae/tpp-registration";

  private static List<Finding> check(
      String wellKnown,
      Optional<String> directoryIssuer,
      Optional<String> issuer,
      Optional<String> endpoint,
      Optional<String> alias) {
    return new MetadataChecks()
        .check(
            new MetadataChecks.Subject(
                new DiscoveryTarget(
                    URI.create(wellKnown), directoryIssuer, Optional.of(Environment.production())),
                new MetadataDocument(issuer, endpoint, alias, "{}")));
  }

  private static List<ProblemCode> endpoints(String endpoint) {
    return codes(
        check(
            ISSUER + WellKnownAddress.OPENID_PATH,
            Optional.of(ISSUER),
            Optional.of(ISSUER),
            Optional.of(endpoint),
            Optional.empty()));
  }

  private static List<ProblemCode> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.problem().code()).toList();
  }

  @Test
  void metadataAsTheGuideHasItMeetsEveryRule() {
    assertEquals(List.of(), endpoints(ENDPOINT));
  }

  @ParameterizedTest
  @CsvSource({
    "https://rs1.dhow.apihub.openfinance.ae/x, ENDPOINT_OUTSIDE_ISSUER",
    "https://rs1.oasis.apihub.openfinance.ae.evil.example/x, ENDPOINT_OUTSIDE_ISSUER",
    "https://rs1.oasis.evilapihub.openfinance.ae/x, ENDPOINT_OUTSIDE_ISSUER",
    "http://rs1.oasis.apihub.openfinance.ae/x, ENDPOINT_NOT_HTTPS",
    "https://rs1.oasis.apihub.openfinance.ae@evil.example/, REGISTRATION_ENDPOINT_MISSING",
    "/tpp-registration, REGISTRATION_ENDPOINT_MISSING",
    "https://rs1.oasis.apihub.openfinance.ae/x#f, REGISTRATION_ENDPOINT_MISSING",
    "https://rs1.oasis.apihub.openfinance.ae/x#, REGISTRATION_ENDPOINT_MISSING",
    "javascript:alert(1), REGISTRATION_ENDPOINT_MISSING"
  })
  void anEndpointThatIsNotTheLfisOwnIsFound(String endpoint, ProblemCode code) {
    assertEquals(List.of(code), endpoints(endpoint));
  }

  @Test
  void aPortOfTheLfisOwnHostIsItsOwn() {
    assertEquals(List.of(), endpoints("https://rs1.oasis.apihub.openfinance.ae:8443/x"));
  }

  @Test
  void aForeignEndpointShowsBothHostsInAscii() {
    Finding finding =
        check(
                ISSUER + WellKnownAddress.OPENID_PATH,
                Optional.of(ISSUER),
                Optional.of(ISSUER),
                Optional.of("https://rs1.оаѕіѕ.apihub.openfinance.ae/x"),
                Optional.empty())
            .getFirst();
    assertEquals(
        Problem.of(
            ProblemCode.ENDPOINT_OUTSIDE_ISSUER,
            "rs1.xn--80a1a8dae.apihub.openfinance.ae",
            "auth1.oasis.apihub.openfinance.ae"),
        finding.problem());
    assertEquals("registration_endpoint", finding.field());
    assertFalse(finding.source().isEmpty());
  }

  @Test
  void theAliasIsTheOneThatIsChecked() {
    List<Finding> findings =
        check(
            ISSUER + WellKnownAddress.OPENID_PATH,
            Optional.of(ISSUER),
            Optional.of(ISSUER),
            Optional.of(ENDPOINT),
            Optional.of("https://evil.example/x"));
    assertEquals(List.of(ProblemCode.ENDPOINT_OUTSIDE_ISSUER), codes(findings));
    assertEquals("mtls_endpoint_aliases.registration_endpoint", findings.getFirst().field());
  }

  @ParameterizedTest
  @CsvSource({
    // well-known address, issuer in the directory, issuer in the metadata, whether all is well
    "https://b.example/.well-known/openid-configuration, https://b.example, https://b.example, true",
    "https://b.example/.well-known/openid-configuration, , https://b.example, true",
    "https://b.example/.well-known/openid-configuration, , https://b.example/, true",
    "https://b.example/id/.well-known/openid-configuration, , https://b.example/id, true",
    "https://b.example/.well-known/oauth-authorization-server/id, , https://b.example/id, true",
    "https://b.example/.well-known/openid-configuration, https://c.example, https://b.example, false",
    "https://b.example/.well-known/openid-configuration, https://b.example, https://b.example/, false",
    "https://b.example/.well-known/openid-configuration, , https://c.example, false",
    "https://b.example/.well-known/openid-configuration, , https://b.example/id, false",
    "https://b.example/.well-known/openid-configuration, , , false"
  })
  void theIssuerIsTheExpectedOne(String wellKnown, String listed, String issuer, boolean well) {
    List<ProblemCode> codes =
        codes(
            check(
                wellKnown,
                Optional.ofNullable(listed),
                Optional.ofNullable(issuer),
                Optional.of("https://b.example/register"),
                Optional.empty()));
    assertEquals(!well, codes.contains(ProblemCode.ISSUER_MISMATCH), codes::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "https://auth1.oasis.apihub.openfinance.ae, false",
    "https://auth1.oasis.uat.apihub.openfinance.ae, false",
    "https://auth1.oasis.apihub.openfinance-demo.test:7443, false",
    "https://auth1.oasis.apihub.openfinance.ae.evil.example, true",
    "https://localhost:7443, true"
  })
  void aServerOutsideEveryHubIsFoundAlsoWhenNoEnvironmentIsChosen(String issuer, boolean outside) {
    List<ProblemCode> codes =
        codes(
            new MetadataChecks()
                .check(
                    new MetadataChecks.Subject(
                        new DiscoveryTarget(
                            URI.create(issuer + WellKnownAddress.OPENID_PATH),
                            Optional.empty(),
                            Optional.empty()),
                        new MetadataDocument(
                            Optional.of(issuer),
                            Optional.of(issuer + "/register"),
                            Optional.empty(),
                            "{}"))));
    assertEquals(outside ? List.of(ProblemCode.SERVER_OUTSIDE_API_HUB) : List.of(), codes);
  }

  @Test
  void anIssuerThatIsNotSecureIsNone() {
    List<ProblemCode> codes =
        codes(
            check(
                "https://b.example/.well-known/openid-configuration",
                Optional.of("http://b.example"),
                Optional.of("http://b.example"),
                Optional.of("https://b.example/register"),
                Optional.empty()));
    assertEquals(List.of(ProblemCode.ISSUER_MISMATCH, ProblemCode.SERVER_OUTSIDE_API_HUB), codes);
  }
}
