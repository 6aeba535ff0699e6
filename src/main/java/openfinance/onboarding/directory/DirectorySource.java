package openfinance.onboarding.directory;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import openfinance.onboarding.problem.ForeignText;
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
   * What somebody typed: a file, by its name or its address (RFC 8089), or an https address. A host
   * and a path without a scheme are an address, unless there is such a file.
   *
   * @return the source, or {@code DIRECTORY_NOT_UNDERSTOOD} or {@code ENDPOINT_NOT_HTTPS}
   */
  static Outcome<DirectorySource> of(String typed) {
    String text = ForeignText.strip(typed);
    if (text.isEmpty()) {
      return Outcome.failure(notUnderstood(text));
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("file:")) {
      return fileAt(text);
    }
    if (!text.contains("://")) {
      return WebAddress.parse("https://" + text)
          .filter(DirectorySource::looksPublished)
          .filter(_ -> !new File(text).exists())
          .map(DirectorySource::secure)
          .orElseGet(() -> file(text));
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

  /** A host with a path, which ends unlike a file that somebody saved. */
  private static boolean looksPublished(URI address) {
    String path = address.getPath();
    return address.getHost().contains(".")
        && path.length() > 1
        && !path.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static Outcome<DirectorySource> fileAt(String address) {
    try {
      return Outcome.success(new Local(Path.of(new URI(address))));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Outcome.failure(notUnderstood(address));
    }
  }

  private static Outcome<DirectorySource> file(String name) {
    try {
      return Outcome.success(new Local(Path.of(name)));
    } catch (InvalidPathException e) {
      return Outcome.failure(notUnderstood(name));
    }
  }

  private static Problem notUnderstood(String text) {
    return Problem.of(ProblemCode.DIRECTORY_NOT_UNDERSTOOD, Redactor.redact(text));
  }
}
