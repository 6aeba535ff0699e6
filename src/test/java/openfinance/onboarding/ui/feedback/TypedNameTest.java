package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import openfinance.onboarding.directory.SearchText;
import org.junit.jupiter.api.Test;

class TypedNameTest {
  private static final List<String> ROWS =
      List.of("Dhow Bank", "Dubai Insurance", "Falaj", "Éclair");

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH.plusSeconds(9));
  private final TypedName<String> typed =
      new TypedName<>(now::get, (row, beginning) -> SearchText.fold(row).startsWith(beginning));

  private String type(String letters, int from) {
    int row = from;
    for (int letter : letters.codePoints().toArray()) {
      row = typed.type(Character.toString(letter), ROWS, row).orElse(row);
    }
    return row < 0 ? "" : ROWS.get(row);
  }

  @Test
  void lettersFindTheBeginningOfAName() {
    assertEquals("Dubai Insurance", type("DU", -1));
  }

  @Test
  void accentsDoNotMatter() {
    assertEquals("Éclair", type("ec", -1));
  }

  @Test
  void theSameLetterAfterAPauseGoesToTheNext() {
    assertEquals("Dhow Bank", type("d", -1));
    now.set(now.get().plusSeconds(5));
    assertEquals("Dubai Insurance", type("d", 0));
  }

  @Test
  void aSpaceIsPartOfTheNameWhileItIsTyped() {
    assertEquals("Dhow Bank", type("dhow b", -1));
    assertEquals(true, typed.isTyping());
    now.set(now.get().plusSeconds(5));
    assertEquals(false, typed.isTyping());
  }

  @Test
  void whatNoNameBeginsWithLeavesTheSelection() {
    assertEquals("", type("x", -1));
  }
}
