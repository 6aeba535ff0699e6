package openfinance.onboarding.modelbank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * An HTTP answer of the demo.
 *
 * @param headers its headers; without a Content-Type the body is JSON
 * @param body empty for none
 */
record Answer(int status, Map<String, String> headers, String body) {
  private static final String JSON = ContentType.APPLICATION_JSON.toString();

  Answer {
    headers = Map.copyOf(headers);
  }

  /** An answer without a body. */
  static Answer of(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** A published document, which clients may keep for a quarter of an hour as the real ones. */
  static Answer document(String json) {
    return new Answer(200, Map.of("Cache-Control", "max-age=900"), json);
  }

  /** A published certificate. */
  static Answer pem(String text) {
    return new Answer(200, Map.of("Content-Type", "application/x-pem-file"), text);
  }

  /** An error in the form that the API Hub's contract documents. */
  static Answer error(int status, String code, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("Errors").addObject().put("Code", code).put("Message", message);
    return new Answer(status, Map.of(), body.toString());
  }

  /** The method is not the one that the address takes (RFC 9110 section 15.5.6). */
  static Answer methodNotAllowed(String allowed) {
    return new Answer(405, Map.of("Allow", allowed), "");
  }

  /** Puts it into the response. */
  void writeTo(ClassicHttpResponse response) {
    response.setCode(status);
    headers.forEach(response::setHeader);
    if (!body.isEmpty()) {
      ContentType type = ContentType.parse(headers.getOrDefault("Content-Type", JSON));
      response.setEntity(new StringEntity(body, type));
    }
  }
}
