package openfinance.onboarding.cli;

import java.util.List;

/** The command was given options that do not make sense; the message tells which. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> arguments;

  /** A usage fault whose sentence has this message key. */
  UsageException(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
