package openfinance.onboarding.transport;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it will go out.
 *
 * @param method the HTTP method
 * @param uri an https address
 * @param headers the headers beside Host and Content-Length, in order
 * @param body the body in UTF-8; absent for none at all, which is not the same as an empty one
 */
public record HttpCall(String method, URI uri, Map<String, String> headers, Optional<String> body) {
  /** A GET that accepts JSON. */
  public static HttpCall getJson(URI uri) {
    return new HttpCall("GET", uri, Map.of("Accept", "application/json"), Optional.empty());
  }
}
