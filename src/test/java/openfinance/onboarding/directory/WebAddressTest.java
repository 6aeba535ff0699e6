package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://auth1.oasis.example/a?b#c, https://auth1.oasis.example/a?b#c",
    "'  HTTPS://Auth1.Oasis.Example:8443 ', https://auth1.oasis.example:8443",
    "http://oasis.example, http://oasis.example",
    // Cyrillic letters that look like the Latin ones of "oasis".
    "https://оаѕіѕ.example/, https://xn--80a1a8dae.example/",
    "https://بنك.example/, https://xn--ngb8ci.example/",
    "https://[2001:db8::1]:443/x, https://[2001:db8::1]:443/x",
    "https://oasis.example./a, https://oasis.example/a",
    "https://oasis.example.:8443, https://oasis.example:8443",
    "https://oasis.example:/a, https://oasis.example/a"
  })
  void theHostIsInLowerCaseAndInAscii(String text, String address) {
    assertEquals(address, WebAddress.parse(text).map(URI::toString).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "oasis",
        "//oasis.example",
        "ftp://oasis.example/",
        "javascript://x/%0aalert(1)",
        "https://",
        "https:///x",
        "https://user@oasis.example/",
        "https://a:b@oasis.example/",
        "https://oasis.example:99999/",
        "https://oasis..example/",
        "https://-oasis.example/",
        "https://oasis.example/a b",
        "https://oasis.example\\@evil.example/",
        "https://o%61sis/",
        "https://oasis.example../",
        "https://./"
      })
  void whatIsNoWebAddressIsNone(String text) {
    assertTrue(WebAddress.parse(text).isEmpty(), text);
  }

  @Property(tries = 1000)
  void anyTextEndsInAnAddressOrNone(@ForAll String text) {
    assertTrue(
        WebAddress.parse("https://" + text).stream()
            .allMatch(uri -> uri.getRawAuthority().matches("[\\x21-\\x7E]+")));
  }
}
