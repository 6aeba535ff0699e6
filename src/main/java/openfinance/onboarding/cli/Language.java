package openfinance.onboarding.cli;

import java.util.Locale;
import java.util.Optional;

/** The languages of the command line. */
final class Language {
  private static final Locale ARABIC = Locale.of("ar");
  private static final String OPTION = "--language";

  private Language() {}

  /** The nearest language to a computer's. */
  static Locale of(Locale locale) {
    return locale.getLanguage().equals(ARABIC.getLanguage()) ? ARABIC : Locale.ENGLISH;
  }

  /** The language with this code. */
  static Optional<Locale> coded(String code) {
    return switch (code) {
      case "en" -> Optional.of(Locale.ENGLISH);
      case "ar" -> Optional.of(ARABIC);
      default -> Optional.empty();
    };
  }

  /**
   * The language to speak before the arguments are understood: help and usage faults come in it
   * too.
   */
  static Locale spokenIn(String[] arguments, Locale otherwise) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return coded(arguments[i].substring(OPTION.length() + 1)).orElse(of(otherwise));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return coded(arguments[i + 1]).orElse(of(otherwise));
      }
    }
    return of(otherwise);
  }
}
