package openfinance.onboarding.problem;

import java.util.List;

/**
 * Something that went wrong, or may. The code chooses title, causes and remedies from the bundle.
 *
 * @param code what it is
 * @param arguments what the bundle's texts for this code name as {0}, {1} and so on, such as a file
 *     name, a host or a date; never a secret
 * @param detail the technical detail for a specialist, in English, redacted; may be empty
 */
public record Problem(ProblemCode code, List<String> arguments, String detail) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem whose texts need no technical detail. */
  public static Problem of(ProblemCode code, String... arguments) {
    return new Problem(code, List.of(arguments), "");
  }

  /** The same problem with its technical detail. */
  public Problem withDetail(String technicalDetail) {
    return new Problem(code, arguments, technicalDetail);
  }

  /** Whether it stops the step. */
  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }
}
