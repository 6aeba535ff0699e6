package openfinance.onboarding.transport;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exception and what lies beneath it. */
final class Causes {
  private static final int DEEPEST = 12;

  private Causes() {}

  /** The exception and its causes, outermost first. */
  static Stream<Throwable> of(Throwable failure) {
    return Stream.<Throwable>iterate(
            failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
        .limit(DEEPEST);
  }

  /** The first of this type. */
  static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
    return of(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Classes and messages in one line, for a specialist. */
  static String inWords(Throwable failure) {
    return Redactor.redact(
        of(failure)
            .map(cause -> cause.getClass().getName() + ": " + cause.getMessage())
            .distinct()
            .collect(Collectors.joining(" / ")));
  }
}
