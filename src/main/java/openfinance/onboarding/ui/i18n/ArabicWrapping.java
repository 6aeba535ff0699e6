package openfinance.onboarding.ui.i18n;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * Lets Arabic text wrap. JavaFX 26 on Linux shapes a right-to-left run again after splitting it at
 * a line's end, but from the unsplit text, and fails with an index out of bounds (its {@code
 * PangoGlyphLayout} keeps the text of a run by identity). A left-to-right mark between two Arabic
 * words makes each a run of its own, and after a foreign word a space that does not break keeps the
 * run whole: so no run is ever split. The mark has no width and changes no order.
 */
public final class ArabicWrapping {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=[\\p{IsArabic}\\p{Mn}][.:،؛؟)]?) (?=\\p{IsArabic})");
  private static final Pattern AFTER_FOREIGN_WORD = Pattern.compile("(?<=\\S) (?=\\p{IsArabic})");

  /** After an Arabic word its numbers would change places: the day would come first. */
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<![\\w\u200E-])(?=\\d{4}-\\d{2}-\\d{2}(?![\\w-]))");

  /**
   * JavaFX ends a line after a colon as after a word. Of all joiners it heeds one alone, which it
   * draws as a box between Arabic-Indic digits, so it joins no others.
   */
  private static final Pattern WITHIN_TIME = Pattern.compile("(?<=\\d{2}:)(?=\\d{2}(?!\\d))");

  private static final String MARK = "\u200E";

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private ArabicWrapping() {}

  /** The text as it can be shown in a label that wraps. The same again for such a text. */
  public static String wrappable(String text) {
    String marked = BETWEEN_WORDS.matcher(text).replaceAll(" \u200E");
    String kept = AFTER_FOREIGN_WORD.matcher(marked).replaceAll("\u00A0");
    return ISO_DAY.matcher(kept).replaceAll("\u200E");
  }

  /**
   * The text with so many marks before it that JavaFX gets through with it where it splits a run
   * all the same: a label that has too little room for a moment, while its page is laid out anew,
   * ends in an ellipsis, which belongs to the run of the last word. JavaFX then counts back from
   * that run's beginning by as many letters as were split off, and must not come before the text's.
   * Its times are kept together. The same again for such a text.
   */
  public static String guarded(String text) {
    String words = WITHIN_TIME.matcher(unguarded(text)).replaceAll("\uFEFF");
    int longest = longestRightToLeft(words);
    return longest == 0 ? text : MARK.repeat(longest) + words;
  }

  /** The text as it was before. */
  public static String unguarded(String text) {
    int first = 0;
    while (text.startsWith(MARK, first)) {
      first++;
    }
    return text.substring(first);
  }

  private static int longestRightToLeft(String words) {
    Bidi runs = new Bidi(words, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int longest = 0;
    for (int i = 0; isRightToLeft(words) && i < runs.getRunCount(); i++) {
      if (runs.getRunLevel(i) % 2 != 0) {
        longest = Math.max(longest, runs.getRunLimit(i) - runs.getRunStart(i));
      }
    }
    return longest;
  }

  /**
   * A title, which the system shows: it may begin at the left, where a mark would change places.
   */
  public static String title(String text) {
    return text.replace(MARK, "");
  }

  /**
   * A text of another language as it can be shown in a label that wraps: Arabic names in it keep
   * together, and where it begins with one it runs from left to right all the same, which JavaFX
   * would otherwise decide by its first letter. The same again for such a text.
   */
  public static String kept(String text) {
    if (!isRightToLeft(text)) {
      return text;
    }
    Bidi runs = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    StringBuilder kept = new StringBuilder(text);
    for (int i = 0; i < runs.getRunCount(); i++) {
      if (runs.getRunLevel(i) % 2 != 0) {
        keep(kept, runs.getRunStart(i), runs.getRunLimit(i) - 1);
      }
    }
    Bidi alone = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return alone.isMixed() && !alone.baseIsLeftToRight() ? MARK + kept : kept.toString();
  }

  /** After its last letter a run may end a line. */
  private static void keep(StringBuilder text, int start, int last) {
    for (int i = start; i < last; i++) {
      if (text.charAt(i) == ' ') {
        text.setCharAt(i, '\u00A0');
      }
    }
  }

  /**
   * Whether some of it is written from right to left. Most texts have nothing beyond the Latin
   * letters: that is quicker to see.
   */
  public static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return Bidi.requiresBidi(text.toCharArray(), i, text.length());
      }
    }
    return false;
  }
}
