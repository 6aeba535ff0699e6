package openfinance.onboarding.modelbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * The body of a registration request.
 *
 * @param contentType as sent; empty for none
 * @param text the body; empty for none
 */
record RegistrationBody(String contentType, String text) {
  private static final int LIMIT = 64 * 1024;

  /** Reads it, as far as a hub would. */
  static RegistrationBody of(ClassicHttpRequest request) throws IOException {
    HttpEntity entity = request.getEntity();
    if (entity == null) {
      return new RegistrationBody("", "");
    }
    try (InputStream content = entity.getContent()) {
      String text = new String(content.readNBytes(LIMIT), StandardCharsets.UTF_8);
      return new RegistrationBody(orEmpty(entity.getContentType()), text);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * What an LFI answers to a body that it cannot take.
   *
   * @param strict whether it takes none at all, as the contract says
   */
  Optional<Answer> fault(boolean strict) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (strict || !contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      return Optional.of(Answer.of(415));
    }
    return isObject()
        ? Optional.empty()
        : Optional.of(Answer.error(400, "Body.InvalidFormat", "The body is not a JSON object"));
  }

  private boolean isObject() {
    try {
      return new JsonMapper().readTree(text).isObject();
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }
}
