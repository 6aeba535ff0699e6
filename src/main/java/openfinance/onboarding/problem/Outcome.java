package openfinance.onboarding.problem;

import java.util.Optional;
import java.util.function.Function;

/** How an operation that may be expected to fail ended. */
public sealed interface Outcome<T> {
  /** It worked. */
  record Success<T>(T value) implements Outcome<T> {}

  /** It did not. */
  record Failure<T>(Problem problem) implements Outcome<T> {}

  /** A success with this value. */
  static <T> Outcome<T> success(T value) {
    return new Success<>(value);
  }

  /** A failure with this problem. */
  static <T> Outcome<T> failure(Problem problem) {
    return new Failure<>(problem);
  }

  /** Goes on with the value of a success; a failure stays what it is. */
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Success<T>(T value) -> next.apply(value);
      case Failure<T>(Problem problem) -> failure(problem);
    };
  }

  /** The value of a success. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Success<T>(T value) -> Optional.of(value);
      case Failure<T> ignored -> Optional.empty();
    };
  }
}
