package openfinance.onboarding.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Messages;

/**
 * Arguments that no command understands. One may be a passphrase behind an option that does not
 * exist, so no more than the names of options is repeated.
 *
 * @param arguments as they were typed
 */
record UnknownArguments(List<String> arguments) {
  /** A long option to the end of its name, or one letter, which a value may follow at once. */
  private static final Pattern NAME = Pattern.compile("--[A-Za-z][A-Za-z-]*|-[A-Za-z]");

  /** What is wrong, for a person. */
  String text(Messages messages) {
    List<String> names = arguments.stream().flatMap(UnknownArguments::name).distinct().toList();
    return names.isEmpty()
        ? messages.text("usage.strayArgument")
        : messages.text("usage.unknownOption", String.join(", ", names));
  }

  private static Stream<String> name(String argument) {
    Matcher matcher = NAME.matcher(argument);
    return matcher.lookingAt() ? Stream.of(matcher.group()) : Stream.empty();
  }
}
