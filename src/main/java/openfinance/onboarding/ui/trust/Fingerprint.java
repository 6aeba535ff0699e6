package openfinance.onboarding.ui.trust;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.regex.Pattern;
import openfinance.onboarding.credentials.Thumbprint;

/** A certificate's SHA-256 as people compare it, by eye or by pasting another. */
final class Fingerprint {
  private static final int GROUP = 4;
  private static final int GROUPS_IN_A_LINE = 8;
  private static final int DIGITS = 64;
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9A-Fa-f]");
  private static final Pattern LABEL = Pattern.compile("(?i)sha-?256|fingerprint");

  private Fingerprint() {}

  /** Two lines of eight groups of four hexadecimal digits. */
  static String grouped(X509Certificate certificate) {
    String digits = digits(Thumbprint.sha256(certificate));
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < digits.length(); at += GROUP) {
      if (at > 0) {
        text.append(at % (GROUP * GROUPS_IN_A_LINE) == 0 ? '\n' : ' ');
      }
      text.append(digits, at, at + GROUP);
    }
    return text.toString();
  }

  /** Whether what was pasted is a whole SHA-256, in whatever form tools print it. */
  static boolean isWhole(String pasted) {
    return digits(pasted).length() == DIGITS;
  }

  /** Whether what was pasted is this certificate's. */
  static boolean matches(String pasted, X509Certificate certificate) {
    return digits(pasted).equals(digits(Thumbprint.sha256(certificate)));
  }

  private static String digits(String text) {
    String bare = LABEL.matcher(text).replaceAll("");
    return NO_DIGIT.matcher(bare).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
