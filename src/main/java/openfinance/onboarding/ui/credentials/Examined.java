package openfinance.onboarding.ui.credentials;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;

/** What the files make together. */
public sealed interface Examined {
  /** Something is still missing. */
  record Incomplete(boolean certificate, boolean key) implements Examined {}

  /** They do not go together. */
  record Mismatch(Problem problem) implements Examined {}

  /** They are an identity; what the rules say of it, errors first. */
  record Identity(ClientIdentity identity, List<Finding> findings) implements Examined {
    public Identity {
      findings = List.copyOf(findings);
    }

    /** The first thing that forbids its use. */
    public Optional<Problem> error() {
      return findings.stream().map(Finding::problem).filter(Problem::isError).findFirst();
    }
  }

  /** The identity, when it may be used. */
  default Optional<ClientIdentity> usable() {
    return this instanceof Identity found && found.error().isEmpty()
        ? Optional.of(found.identity())
        : Optional.empty();
  }
}
