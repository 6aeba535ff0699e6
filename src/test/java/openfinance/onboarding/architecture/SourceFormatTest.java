package openfinance.onboarding.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path source : SourceFormat.sources()) {
      String text = Files.readString(source);
      if (!SourceFormat.formatted(text).equals(text)) {
        unformatted.add(source);
      }
    }
    assertEquals(List.of(), unformatted, "run: mvn test-compile exec:exec@format");
  }
}
