package openfinance.onboarding.ui.i18n;

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

  private static final Pattern WITHIN_ARABIC =
      Pattern.compile("(?<=[\\p{IsArabic}\\p{Mn}]) (?=\\p{IsArabic})");

  private static final char FIRST_ARABIC = '\u0600';

  private ArabicWrapping() {}

  /** The text as it can be shown in a label that wraps. The same again for such a text. */
  public static String wrappable(String text) {
    String marked = BETWEEN_WORDS.matcher(text).replaceAll(" \u200E");
    String kept = AFTER_FOREIGN_WORD.matcher(marked).replaceAll("\u00A0");
    return ISO_DAY.matcher(kept).replaceAll("\u200E");
  }

  /**
   * A text of another language as it can be shown in a label that wraps: Arabic names in it keep
   * together. The marks would turn the order of their words round there.
   */
  static String kept(String text) {
    return hasArabic(text) ? WITHIN_ARABIC.matcher(text).replaceAll("\u00A0") : text;
  }

  /** Most texts have none: this is quicker than to search for it. */
  private static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
