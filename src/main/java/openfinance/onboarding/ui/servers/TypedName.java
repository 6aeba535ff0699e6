package openfinance.onboarding.ui.servers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.SearchText;

/** Finds a row by the beginning of its name, as letters are typed one after the other. */
final class TypedName {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final StringBuilder typed = new StringBuilder();
  private Instant last = Instant.EPOCH;

  TypedName(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A letter was typed.
   *
   * @param from where the search begins: the row that is selected, or less than zero
   * @return the first row from there on, and then from the top, whose organisation or LFI code
   *     begins with what was typed without a pause
   */
  OptionalInt type(String letter, List<ListedServer> rows, int from) {
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
        .filter(i -> begins(rows.get(i), beginning))
        .findFirst();
  }

  /** Whether letters are being typed, so that a space is part of a name. */
  boolean isTyping() {
    return !typed.isEmpty() && clock.instant().isBefore(last.plus(PAUSE));
  }

  private static boolean begins(ListedServer row, String beginning) {
    return row.searchText().folded().startsWith(beginning)
        || row.lfiCode().filter(code -> code.startsWith(beginning)).isPresent();
  }
}
