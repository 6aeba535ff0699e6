package openfinance.onboarding.ui.feedback;

import java.util.regex.Pattern;

/** Identifiers as they are shown where the whole would not fit; the whole is always copied. */
public final class Identifiers {
  private static final int FITS = 64;
  private static final Pattern UUID_MIDDLE =
      Pattern.compile("([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}([0-9a-f]{4})");

  private static final int LEAST = 3;

  private Identifiers() {}

  /**
   * The same without its middle, so that it takes no more room than this.
   *
   * @param length how many letters fit, at least three
   */
  public static String within(String value, int length) {
    int fits = Math.max(LEAST, length);
    if (value.length() <= fits) {
      return value;
    }
    int end = (fits - 1) / 2;
    return value.substring(0, fits - 1 - end) + "…" + value.substring(value.length() - end);
  }

  /** The same with its UUIDs shortened in the middle, when it is long; else unchanged. */
  public static String shortened(String value) {
    return value.length() <= FITS ? value : withShortUuids(value);
  }

  /** The same with its UUIDs shortened in the middle, as in {@code b1f7a2e4…d405}. */
  public static String withShortUuids(String value) {
    return UUID_MIDDLE.matcher(value).replaceAll("$1…$2");
  }
}
