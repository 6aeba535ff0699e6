package openfinance.onboarding.directory;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Redactor;

/** Where a list of participants is read. */
public sealed interface DirectorySource {
  /** At a web address. */
  record Web(URI address) implements DirectorySource {}

  /** In a file. */
  record Local(Path file) implements DirectorySource {}

  /**
   * What somebody typed: an https address, or else the name of a file.
   *
   * @return the source, or {@code ADDRESS_NOT_UNDERSTOOD} or {@code ENDPOINT_NOT_HTTPS}
   */
  static Outcome<DirectorySource> of(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Outcome.failure(Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, text));
    }
    if (!text.contains("://")) {
      return file(text);
    }
    return WebAddress.parse(text)
        .map(DirectorySource::secure)
        .orElseGet(() -> Outcome.failure(notUnderstood(text)));
  }

  /** For people: the address, or the file's name. */
  default String shown() {
    return switch (this) {
      case Web(URI address) -> address.toString();
      case Local(Path file) -> file.toString();
    };
  }

  private static Outcome<DirectorySource> secure(URI address) {
    return "https".equals(address.getScheme())
        ? Outcome.success(new Web(address))
        : Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, WebAddress.host(address)));
  }

  private static Outcome<DirectorySource> file(String name) {
    try {
      return Outcome.success(new Local(Path.of(name)));
    } catch (InvalidPathException e) {
      return Outcome.failure(notUnderstood(name));
    }
  }

  private static Problem notUnderstood(String text) {
    return Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, Redactor.redact(text));
  }
}
