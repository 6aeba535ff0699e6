package openfinance.onboarding.ui.submission;

import java.net.URI;
import openfinance.onboarding.registration.RequestBody;

/**
 * The request as it goes out, up to the interaction id, which is fresh for every attempt.
 *
 * @param before up to the header's name and its colon
 * @param after the rest
 */
public record RequestPreview(String before, String after) {
  /** The request to an endpoint. */
  static RequestPreview of(URI endpoint, RequestBody body) {
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(endpoint.getRawPath()).append(" HTTP/1.1\n");
    head.append("Host: ").append(endpoint.getRawAuthority()).append('\n');
    body.content().ifPresent(json -> head.append("Content-Type: application/json\n"));
    head.append("Accept: application/json\nx-fapi-interaction-id: ");
    return new RequestPreview(
        head.toString(), "\n" + body.content().map(json -> "\n" + json).orElse(""));
  }
}
