package openfinance.onboarding.transport;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it will go out.
 *
 * @param method the HTTP method
 * @param uri an https address
 * @param headers the headers beside Host and Content-Length, in order
 * @param body the body in UTF-8; absent for none at all, which is not the same as an empty one
 * @param content where the body of an answer with status 200 goes; absent for memory
 */
public record HttpCall(
    String method,
    URI uri,
    Map<String, String> headers,
    Optional<String> body,
    Optional<BodySink> content) {
  private static final int OK = 200;

  /** A request whose answer is kept in memory. */
  public HttpCall(String method, URI uri, Map<String, String> headers, Optional<String> body) {
    this(method, uri, headers, body, Optional.empty());
  }

  /** The same, with the content of an answer given to a sink. */
  public HttpCall into(BodySink sink) {
    return new HttpCall(method, uri, headers, body, Optional.of(sink));
  }

  /** The same with further headers. */
  public HttpCall with(Map<String, String> further) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(further);
    return new HttpCall(method, uri, all, body, content);
  }

  /** Where the body of an answer with this status goes; absent for memory. */
  Optional<BodySink> sink(int status) {
    return content.filter(sink -> status == OK);
  }

  /** A GET that accepts JSON. */
  public static HttpCall getJson(URI uri) {
    return new HttpCall("GET", uri, Map.of("Accept", "application/json"), Optional.empty());
  }
}
