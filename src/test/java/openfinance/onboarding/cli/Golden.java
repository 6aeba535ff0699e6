package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Compares output with a file beside the tests, in which what changes has a placeholder. */
final class Golden {
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Golden() {}

  static void assertMatches(String file, String actual) throws IOException {
    try (InputStream expected = Golden.class.getResourceAsStream(file)) {
      assertNotNull(expected, file);
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8).strip(),
          withPlaceholders(actual).strip());
    }
  }

  static String withPlaceholders(String text) {
    return text.replaceAll("\"interactionId\":\"" + UUID + "\"", "\"interactionId\":\"<uuid>\"")
        .replaceAll("(Interaction id:|interaction id) " + UUID, "$1 <uuid>")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "<time>")
        .replaceAll("([0-9A-F]{2}:){31}[0-9A-F]{2}", "<sha256>")
        .replaceAll("\\.test:\\d+", ".test:<port>")
        .replace(System.lineSeparator(), "\n");
  }
}
