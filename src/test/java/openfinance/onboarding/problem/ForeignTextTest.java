package openfinance.onboarding.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {
  @Test
  void theByteOrderMarkNamesTheEncodingAndIsNoText() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertEquals("بنك", ForeignText.decode("\uFEFFبنك".getBytes(charset), ISO_8859_1));
    }
    assertEquals("é", ForeignText.decode("é".getBytes(ISO_8859_1), ISO_8859_1));
    assertEquals("é", ForeignText.decode("é".getBytes(UTF_8), UTF_8));
    assertEquals("", ForeignText.decode(new byte[0], UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\u00A0', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060',
        '\uFEFF', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068',
        '\u2069'
      })
  void whatNobodySeesIsTakenFromBothEnds(char mark) {
    assertEquals("a" + mark + "b", ForeignText.strip(mark + "a" + mark + "b" + mark + mark));
    assertEquals("", ForeignText.strip("" + mark + mark));
  }

  @Test
  void signsAreTakenWhereTheyWrap() {
    assertEquals("a>", ForeignText.strip(" < a> ", "<", ""));
    assertEquals("<a", ForeignText.strip("<a >;\u200F", "", ">;"));
  }

  @Test
  void aLongTextTakesNoLongTime() {
    String gaps = "a" + " ".repeat(1_000_000) + "b";
    assertEquals(
        gaps, assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ForeignText.strip(gaps)));
  }
}
