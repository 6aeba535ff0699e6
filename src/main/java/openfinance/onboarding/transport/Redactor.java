package openfinance.onboarding.transport;

import java.util.regex.Pattern;

/**
 * Takes secrets out of text that is shown, copied or logged: private keys in PEM, credentials in
 * headers, secrets in JSON, forms and addresses. Terminal and layout control characters go too, so
 * that foreign text stays inert.
 */
public final class Redactor {
  private static final String REMOVED = "[redacted]";

  private static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----.*?(-----END \\1-----|\\z)", Pattern.DOTALL);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?im)^((?:[<>*] ?)?(?:(?:proxy-)?authorization|(?:set-)?cookie)[ \\t]*[:=]).*$");

  private static final String SECRET_NAMES =
      "password|passphrase|passwd|secret|client_secret|access_token|refresh_token|id_token"
          + "|client_assertion|private_key|token|pin";

  /** A backslash before the quote keeps it open: rather too much is taken out than too little. */
  private static final Pattern JSON_FIELD =
      Pattern.compile(
          "(?is)(\"(?:"
              + SECRET_NAMES
              + ")\"\\s*:\\s*)(?:\".*?(?:(?<!\\\\)\"|\\z)|[^\"\\s,}][^,}\\s]*)");

  /** The same within a JSON string, where each quote has backslashes before it. */
  private static final Pattern ESCAPED_JSON_FIELD =
      Pattern.compile(
          "(?is)((\\\\{1,15})\"(?:"
              + SECRET_NAMES
              + ")\\2\"\\s*:\\s*)(?:\\2\".*?(?:(?<!\\\\)\\2?\"|\\z)|[^\\s,}\\\\\"]+)");

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)([?&\\s](?:" + SECRET_NAMES + ")=)[^&\\s\"]+");

  private static final Pattern USER_INFO = Pattern.compile("(//)[^/\\s@\"]+@");

  /** A user name and password before a host, typed without a scheme. */
  private static final Pattern BARE_USER_INFO =
      Pattern.compile("(?<![^\\s\"'“‘(<,;])[^\\s/@:\"'“‘(<,;]+:[^\\s@\"]+@(?=[^\\s@])");

  /** U+200C and U+200D stay: words of languages in Arabic letters need them. */
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\p{Cc}\\u061C\\u180E\\u200B\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF&&[^\\n\\t]]");

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private Redactor() {}

  /** The text without secrets and control characters; line breaks stay. */
  public static String redact(String text) {
    return marked(text).replace(LEFT_TO_RIGHT_MARK, "\uFFFD");
  }

  /**
   * The same for a text in our own words, which may have left-to-right marks around what it names.
   */
  public static String marked(String text) {
    String result = PRIVATE_KEY.matcher(text.replace("\r\n", "\n")).replaceAll(REMOVED);
    result = HEADER.matcher(result).replaceAll("$1 " + REMOVED);
    result = JSON_FIELD.matcher(result).replaceAll("$1\"" + REMOVED + "\"");
    result = ESCAPED_JSON_FIELD.matcher(result).replaceAll("$1" + REMOVED);
    result = PARAMETER.matcher(result).replaceAll("$1" + REMOVED);
    result = USER_INFO.matcher(result).replaceAll("$1" + REMOVED + "@");
    result = BARE_USER_INFO.matcher(result).replaceAll(REMOVED + "@");
    return CONTROL.matcher(result).replaceAll("\uFFFD");
  }
}
