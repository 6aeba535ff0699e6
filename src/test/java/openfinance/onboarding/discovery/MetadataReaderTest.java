package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import openfinance.onboarding.problem.Area;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
  private static Outcome<MetadataDocument> read(String document) {
    return new MetadataReader().read(document, "auth1.oasis.example");
  }

  private static Problem problem(String document) {
    return assertInstanceOf(Outcome.Failure.class, read(document)).problem();
  }

  @Test
  void theMembersThatMatterAreFound() {
    String document =
        "{\"issuer\":\"https://a\",\"registration_endpoint\":\"https://b\","
            + "\"mtls_endpoint_aliases\":{\"registration_endpoint\":\"https://c\"},\"x\":[1]}";
    assertEquals(
        Outcome.success(
            new MetadataDocument(
                Optional.of("https://a"),
                Optional.of("https://b"),
                Optional.of("https://c"),
                document)),
        read(document));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() {
    assertEquals(read("{\"issuer\":\"https://a\"}"), read("\uFEFF{\"issuer\":\"https://a\"}"));
    assertEquals(ProblemCode.DISCOVERY_NOT_JSON, problem("\uFEFF\uFEFF{}").code());
  }

  @Test
  void membersOfAnotherKindCountAsMissing() {
    MetadataDocument document =
        read("{\"issuer\":1,\"registration_endpoint\":\"\",\"mtls_endpoint_aliases\":\"x\"}")
            .toOptional()
            .orElseThrow();
    assertEquals(Optional.empty(), document.issuer());
    assertEquals(Optional.empty(), document.endpoint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "\"text\"",
        "<html>Log in to the hotel’s network</html>",
        "{\"issuer\":\"https://a\"",
        "{} {}",
        "{\"issuer\":\"https://a\",}",
        "\u0000\u0000\u0000{",
        "{\"issuer\":\"https://a\",\"issuer\":\"https://b\"}",
        "{\"x\":{\"a\":1,\"a\":2}}"
      })
  void whatIsNoDocumentIsNamed(String document) {
    assertEquals(ProblemCode.DISCOVERY_NOT_JSON, problem(document).code());
    assertEquals(List.of("auth1.oasis.example"), problem(document).arguments());
  }

  @Test
  void sizeAndDepthAreBounded() {
    assertEquals(
        ProblemCode.DISCOVERY_TOO_LARGE,
        problem("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").code());
    assertEquals(
        ProblemCode.DISCOVERY_TOO_LARGE, problem("{\"x\":\"" + "y".repeat(100_000) + "\"}").code());
    assertEquals(ProblemCode.DISCOVERY_TOO_LARGE, problem(" ".repeat(2_000_000)).code());
  }

  @Property(tries = 1000)
  void nothingButADocumentOrAProblemComesOut(@ForAll("documents") String document) {
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
                "true",
                "-",
                "\\u00",
                "\u0000",
                "\"issuer\":",
                "\"mtls_endpoint_aliases\":{",
                "\"registration_endpoint\":\"")
            .list()
            .ofMaxSize(30)
            .map(parts -> "{" + String.join("", parts)));
  }
}
