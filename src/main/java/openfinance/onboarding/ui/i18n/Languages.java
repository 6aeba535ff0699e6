package openfinance.onboarding.ui.i18n;

import java.util.List;
import java.util.Locale;

/** The languages of the window. */
public final class Languages {
  private static final Locale ARABIC = Locale.of("ar");

  private Languages() {}

  /** Every language, in the order in which they are offered. */
  public static List<Locale> all() {
    return List.of(Locale.ENGLISH, ARABIC);
  }

  /**
   * A language by its code, English for one that the window has not. Arabic takes the computer's
   * region when that is an Arabic one: the region decides between 123 and ١٢٣ (CLDR).
   */
  public static Locale of(String code) {
    Locale computer = Locale.getDefault();
    if (!code.equals(ARABIC.getLanguage())) {
      return Locale.ENGLISH;
    }
    return computer.getLanguage().equals(code) ? computer : ARABIC;
  }

  /** The computer's language, or English. */
  public static Locale ofThisComputer() {
    return of(Locale.getDefault().getLanguage());
  }
}
