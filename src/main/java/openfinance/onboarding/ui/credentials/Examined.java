package openfinance.onboarding.ui.credentials;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;

/** What the files make together. */
public sealed interface Examined {
  /** Something is still missing. */
  record Incomplete(boolean certificate, boolean key) implements Examined {}

  /**
   * They are a certificate whose key is still needed.
   *
   * @param findings what the rules say of it without the key, errors first
   */
  record WithoutKey(TransportCertificate certificate, List<Finding> findings) implements Examined {
    public WithoutKey {
      findings = List.copyOf(findings);
    }

    /** The first thing that forbids its use, with or without the key. */
    public Optional<Problem> error() {
      return Examined.error(findings);
    }
  }

  /** They do not go together. */
  record Mismatch(Problem problem) implements Examined {}

  /** They hold several certificates with their keys: the person has to choose one. */
  record Several(List<ClientIdentity> choices) implements Examined {
    public Several {
      choices = List.copyOf(choices);
    }
  }

  /**
   * They are an identity.
   *
   * @param findings what the rules say of it, errors first
   * @param choices the identities it was chosen among; itself alone when there was no choice
   */
  record Identity(ClientIdentity identity, List<Finding> findings, List<ClientIdentity> choices)
      implements Examined {
    public Identity {
      findings = List.copyOf(findings);
      choices = List.copyOf(choices);
    }

    /** The first thing that forbids its use. */
    public Optional<Problem> error() {
      return Examined.error(findings);
    }
  }

  private static Optional<Problem> error(List<Finding> findings) {
    return findings.stream().map(Finding::problem).filter(Problem::isError).findFirst();
  }

  /** The identities to choose among; empty when there is nothing to choose. */
  default List<ClientIdentity> alternatives() {
    return switch (this) {
      case Several(List<ClientIdentity> choices) -> choices;
      case Identity found when found.choices().size() > 1 -> found.choices();
      case Identity found -> List.of();
      case Incomplete incomplete -> List.of();
      case WithoutKey found -> List.of();
      case Mismatch mismatch -> List.of();
    };
  }

  /** The identity, when it may be used. */
  default Optional<ClientIdentity> usable() {
    return this instanceof Identity found && found.error().isEmpty()
        ? Optional.of(found.identity())
        : Optional.empty();
  }
}
