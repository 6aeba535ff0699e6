package openfinance.onboarding.ui.i18n;

import java.util.List;

/**
 * Words that are looked up when they are shown, so that view models know no language.
 *
 * @param key a key of the message bundles
 * @param arguments what the message names as {0}, {1} and so on
 */
public record Text(String key, List<Object> arguments) {
  public Text {
    arguments = List.copyOf(arguments);
  }

  /** The message with this key and these arguments. */
  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }
}
