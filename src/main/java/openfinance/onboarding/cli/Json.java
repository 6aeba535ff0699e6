package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Fields that are null in JSON when there is nothing to say. */
final class Json {
  private Json() {}

  static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresentOrElse(text -> json.put(field, text), () -> json.putNull(field));
  }

  static void putNumber(ObjectNode json, String field, Optional<Integer> value) {
    value.ifPresentOrElse(number -> json.put(field, number), () -> json.putNull(field));
  }
}
