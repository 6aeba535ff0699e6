package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellKnownAddressTest {
  private static final String MODEL_BANK =
      "https://auth1.altareq1.sandbox.apihub.openfinance.ae/.well-known/openid-configuration";

  private static Problem refusal(String typed) {
    Outcome<URI> outcome = WellKnownAddress.of(typed, Environment.sandbox());
    return assertInstanceOf(Outcome.Failure.class, outcome, typed).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "altareq1",
        " ALTAREQ1\n",
        MODEL_BANK,
        "\"" + MODEL_BANK + "\",",
        "<https://auth1.altareq1.sandbox.apihub.openfinance.ae>",
        "https://auth1.altareq1.sandbox.apihub.openfinance.ae/",
        "https://auth1.altareq1.sandbox.apihub.openfinance.ae/.well-known",
        "HTTPS://AUTH1.altareq1.sandbox.apihub.openfinance.ae/.well-known/openid-config",
        "auth1.altareq1.sandbox.apihub.openfinance.ae",
        "auth1.altareq1.sandbox.apihub.openfinance.ae/.well-known/openid-configuration?x=1#y",
        "altareq1.sandbox.apihub.openfinance.ae",
        "rs1.altareq1.sandbox.apihub.openfinance.ae",
        "https://rs1.altareq1.sandbox.apihub.openfinance.ae/tpp-registration",
        "https://admin.altareq1.sandbox.apihub.openfinance.ae/tpp-management",
        "https://auth1.ALTAREQ1.sandbox.apihub.openfinance.ae./",
        "//auth1.altareq1.sandbox.apihub.openfinance.ae/x",
        "https:auth1.altareq1.sandbox.apihub.openfinance.ae",
        "https:/auth1.altareq1.sandbox.apihub.openfinance.ae/",
        "https://auth1.altareq1.sandbox.apihub.openfinance.ae:/",
        "https://auth1.altareq1.sandbox.apihub.openfinance.ae/auth",
        "https://auth1.altareq1.sandbox.apihub.openfinance.ae/token?x=1",
        "\u00A0\uFEFFaltareq1\u200B",
        "\u202A" + MODEL_BANK + "\u202C\u200E",
        "\u2067<\u2060" + MODEL_BANK + ">\u2069\u200F\u3000"
      })
  void whateverPartWasPastedLeadsToTheSameMetadata(String typed) {
    assertEquals(
        Outcome.success(URI.create(MODEL_BANK)), WellKnownAddress.of(typed, Environment.sandbox()));
  }

  @ParameterizedTest
  @CsvSource({
    "fabbusiness, https://auth1.fabbusiness.apihub.openfinance.ae/.well-known/openid-configuration",
    "https://bank.example:8443/id/, https://bank.example:8443/id/.well-known/openid-configuration",
    "https://bank.example/realms/x/auth,"
        + " https://bank.example/realms/x/auth/.well-known/openid-configuration",
    "https:bank.example/id, https://bank.example/id/.well-known/openid-configuration",
    "auth1.alnoor.apihub.openfinance-demo.test:7443/token,"
        + " https://auth1.alnoor.apihub.openfinance-demo.test:7443/.well-known/openid-configuration",
    "https://auth1.dhow.apihub.openfinance.ae/.well-known/oauth-authorization-server,"
        + " https://auth1.dhow.apihub.openfinance.ae/.well-known/oauth-authorization-server",
    "localhost:8443, https://localhost:8443/.well-known/openid-configuration",
    "https://bank.example/.well-known/oauth-authorization-server/id,"
        + " https://bank.example/.well-known/oauth-authorization-server/id",
    "dhow.preprod.apihub.openfinance.ae,"
        + " https://auth1.dhow.preprod.apihub.openfinance.ae/.well-known/openid-configuration",
    "bаnk.example, https://xn--bnk-6cd.example/.well-known/openid-configuration",
    "rs1.bank.example, https://rs1.bank.example/.well-known/openid-configuration"
  })
  void codesHostsAndIssuersAreCompleted(String typed, String address) {
    assertEquals(
        address,
        WellKnownAddress.of(typed, Environment.production())
            .toOptional()
            .map(URI::toString)
            .orElse("not understood"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Al Noor Bank",
        "بنك",
        "https://",
        "ftp://bank.example/",
        "someone@bank.example",
        "file:///etc/passwd",
        "{}",
        "https://auth1.{code}.example/",
        "bank.example:99999",
        "no-dots-here",
        "-oasis.example",
        "/etc/passwd",
        "///bank.example",
        "https:8.8",
        "//bank"
      })
  void whatIsNoAddressIsNotUnderstood(String typed) {
    assertEquals(ProblemCode.ADDRESS_NOT_UNDERSTOOD, refusal(typed).code());
    assertEquals(typed, refusal(typed).arguments().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:S3CR3T@bank.example/",
        "https://user@bank.example/",
        "user:S3CR3T@bank.example",
        "//user:S3CR3T@bank.example/",
        "https:user:S3CR3T@bank.example",
        "https:/user:S3CR3T@bank.example",
        "user:S3CR3T@bank.example/.well-known/openid-configuration",
        " \"user:S3CR3T/x@bank.example\" "
      })
  void anAddressWithAUserIsRefusedWithoutRepeatingThePassword(String typed) {
    Problem refusal = refusal(typed);
    assertEquals(ProblemCode.ADDRESS_NOT_UNDERSTOOD, refusal.code());
    assertFalse(refusal.arguments().getFirst().contains("S3CR3T"), refusal::toString);
    assertFalse(refusal.detail().contains("S3CR3T"), refusal::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://bank.example", "HTTP://bank.example/.well-known/x", "http:bank.example"})
  void anInsecureAddressIsRefused(String typed) {
    assertEquals(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, "bank.example"), refusal(typed));
  }

  @Property(tries = 1000)
  void anyTextEndsInAnHttpsAddressOrAProblem(@ForAll String typed) {
    assertTrue(
        WellKnownAddress.of(typed, Environment.sandbox()).toOptional().stream()
            .allMatch(uri -> uri.getScheme().equals("https") && !uri.getHost().isEmpty()));
  }
}
