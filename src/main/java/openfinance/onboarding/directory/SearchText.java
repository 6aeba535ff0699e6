package openfinance.onboarding.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made ready for searching: without regard to case, accents, and the forms in which Arabic
 * letters and digits are written.
 *
 * @param folded the text in its plainest form
 */
public record SearchText(String folded) {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");

  /** Of all these texts together. */
  public static SearchText of(List<String> texts) {
    return new SearchText(fold(String.join("\n", texts)));
  }

  /** The words of what somebody typed, made ready to be found. */
  public static List<String> words(String typed) {
    return Arrays.stream(fold(typed).split("[\\s,;\u060C\u061B]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether every word is in the text, in any order. */
  public boolean holds(List<String> words) {
    return words.stream().allMatch(folded::contains);
  }

  /** A text in its plainest form: decomposed, without marks and Arabic stretching, lower case. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(SearchText::plain)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int plain(int letter) {
    return switch (letter) {
      case '\u0671' -> '\u0627'; // alif wasla: alif
      case '\u0649', '\u06CC' -> '\u064A'; // alif maqsura, Farsi yeh: yeh
      case '\u0629' -> '\u0647'; // teh marbuta: heh
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u0131' -> 'i'; // dotless i
      default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    };
  }
}
