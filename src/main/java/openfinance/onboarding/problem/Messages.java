package openfinance.onboarding.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The texts of one message bundle in one language. Arguments are text; in a language written from
 * right to left they keep their own direction, so that host names, dates and file names read the
 * same in every language.
 */
public final class Messages {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final boolean rightToLeft;

  /**
   * The bundle {@code messages} of a package.
   *
   * @param packageName the package whose resources hold it
   * @param locale English for any language that has no bundle of its own, never the computer's own
   *     language
   */
  public Messages(String packageName, Locale locale) {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(packageName + ".messages", locale, noFallback);
    this.locale = locale;
    this.rightToLeft = locale.getLanguage().equals("ar");
  }

  /** The text for a key with its arguments; the key must exist. */
  public String text(String key, Object... arguments) {
    return format(bundle.getString(key), List.of(arguments));
  }

  /**
   * The text for a key; empty when there is none, or when it names an argument that is missing or
   * empty.
   */
  public Optional<String> find(String key, List<String> arguments) {
    if (!bundle.containsKey(key)) {
      return Optional.empty();
    }
    String pattern = bundle.getString(key);
    boolean complete =
        ARGUMENT
            .matcher(pattern)
            .results()
            .map(match -> Integer.parseInt(match.group(1)))
            .allMatch(index -> index < arguments.size() && !arguments.get(index).isEmpty());
    return complete ? Optional.of(format(pattern, arguments)) : Optional.empty();
  }

  private String format(String pattern, List<?> arguments) {
    return new MessageFormat(pattern, locale)
        .format(arguments.stream().map(this::directed).toArray());
  }

  private Object directed(Object argument) {
    return rightToLeft && argument instanceof String text
        ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK
        : argument;
  }
}
