package openfinance.onboarding.ui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import openfinance.onboarding.directory.SearchText;

/**
 * Finds a row by the beginning of its name, as letters are typed one after the other.
 *
 * @param <T> the rows
 */
final class TypedName<T> {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final BiPredicate<T, String> begins;
  private final StringBuilder typed = new StringBuilder();
  private Instant last = Instant.EPOCH;

  /**
   * Nothing typed yet.
   *
   * @param begins whether a row's name, or another that it goes by, begins with a text that {@link
   *     SearchText#fold} made plain
   */
  TypedName(InstantSource clock, BiPredicate<T, String> begins) {
    this.clock = clock;
    this.begins = begins;
  }

  /**
   * A letter was typed.
   *
   * @param from where the search begins: the row that is selected, or less than zero
   * @return the first row from there on, and then from the top, that begins with what was typed
   *     without a pause
   */
  OptionalInt type(String letter, List<T> rows, int from) {
    Instant now = clock.instant();
    boolean goesOn = now.isBefore(last.plus(PAUSE));
    last = now;
    if (!goesOn) {
      typed.setLength(0);
    }
    typed.append(SearchText.fold(letter));
    String beginning = typed.toString();
    int start = Math.max(0, goesOn ? from : from + 1);
    return IntStream.range(0, rows.size())
        .map(i -> (start + i) % rows.size())
        .filter(i -> begins.test(rows.get(i), beginning))
        .findFirst();
  }

  /** Whether letters are being typed, so that a space is part of a name. */
  boolean isTyping() {
    return !typed.isEmpty() && clock.instant().isBefore(last.plus(PAUSE));
  }
}
