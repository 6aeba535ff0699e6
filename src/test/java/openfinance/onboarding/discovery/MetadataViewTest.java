package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.discovery.MetadataView.Member;
import org.junit.jupiter.api.Test;

class MetadataViewTest {
  private static final String DOCUMENT =
      "{\"issuer\":\"https://a.example\",\"registration_endpoint\":\"https://a.example/r\","
          + "\"mtls_endpoint_aliases\":{\"registration_endpoint\":\"https://m.a.example/r\"},"
          + "\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",\"tls_client_auth\"],"
          + "\"tls_client_certificate_bound_access_tokens\":true,\"other\":[1,{\"deep\":null}]}";

  private final MetadataView view =
      MetadataView.of(
          new ServerMetadata(
              URI.create("https://a.example/.well-known/openid-configuration"),
              "https://a.example",
              URI.create("https://m.a.example/r"),
              ServerMetadata.EndpointSource.MTLS_ENDPOINT_ALIASES,
              Optional.of(URI.create("https://a.example/r")),
              DOCUMENT));

  @Test
  void theMembersThatMatterAreFoundAlsoBelowOthers() {
    assertEquals("https://m.a.example/r", view.members().get(Member.REGISTRATION_ALIAS));
    assertEquals("private_key_jwt, tls_client_auth", view.members().get(Member.AUTHENTICATION));
    assertEquals("true", view.members().get(Member.BOUND_TOKENS));
    assertEquals(5, view.members().size());
  }

  @Test
  void everyLineIsThereAndCanBeFound() {
    assertEquals("{", view.lines().getFirst());
    List<String> found = view.find("REGISTRATION m.a").stream().map(view.lines()::get).toList();
    assertEquals(
        List.of("\"registration_endpoint\" : \"https://m.a.example/r\""),
        found.stream().map(String::strip).toList());
    assertEquals(List.of(), view.find(" "));
    assertEquals(List.of(), view.find("nowhere"));
  }
}
