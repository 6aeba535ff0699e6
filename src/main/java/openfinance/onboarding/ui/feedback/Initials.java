package openfinance.onboarding.ui.feedback;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands for an organisation in a tile where there is no logo. */
public final class Initials {
  private static final int MOST = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Initials() {}

  /** The first letters of the first two words, or the first two of a single one. */
  public static String of(String name) {
    List<String> words = BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    int letters = words.size() == 1 ? MOST : 1;
    return words.stream()
        .limit(MOST)
        .map(word -> beginning(word, letters).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String beginning(String word, int letters) {
    return word.codePoints()
        .limit(letters)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
