package openfinance.onboarding.ui.servers;

import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Problem;

/** How far the reading of a picked server's metadata is. */
public sealed interface Resolution {
  /** Whether asking again may bring something better. */
  default boolean canBeReadAgain() {
    return switch (this) {
      case Failed _ -> true;
      case Resolved(ResolvedServer server) -> !server.findings().isEmpty();
      case Waiting _, Reading _, AwaitsCertificate _ -> false;
    };
  }

  /** Its turn has not come. */
  record Waiting() implements Resolution {}

  /** It is being read. */
  record Reading() implements Resolution {}

  /** It was read and may be used. */
  record Resolved(ResolvedServer server) implements Resolution {}

  /** The server gives it only to the transport certificate, which is not known yet. */
  record AwaitsCertificate() implements Resolution {}

  /** It could not be read, or may not be used. */
  record Failed(Problem problem) implements Resolution {}
}
