package openfinance.onboarding.cli;

import java.net.URI;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.discovery.DiscoveryTarget;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.Severity;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.transport.ConnectionPolicy;

/** Finds out where a target wants registrations to be sent. */
final class TargetResolution {
  private final DiscoveryService discovery;
  private final ConnectionPolicy policy;
  private final boolean acceptForeignEndpoint;

  TargetResolution(
      DiscoveryService discovery, ConnectionPolicy policy, boolean acceptForeignEndpoint) {
    this.discovery = discovery;
    this.policy = policy;
    this.acceptForeignEndpoint = acceptForeignEndpoint;
  }

  /** Reads the target's metadata. */
  Outcome<ResolvedServer> resolve(Target target, Optional<ClientIdentity> identity) {
    return target
        .wellKnown()
        .then(
            address ->
                discovery.resolve(
                    new DiscoveryTarget(address, Optional.empty(), target.environment()),
                    policy,
                    identity));
  }

  /** What must be confirmed before this server is used, and was not. */
  Optional<Problem> refusal(ResolvedServer server) {
    return server.findings().stream()
        .map(Finding::problem)
        .filter(problem -> problem.code().severity() == Severity.CONFIRMATION)
        .filter(problem -> !acceptForeignEndpoint)
        .findFirst();
  }

  /**
   * The server to register with, of a target whose environment is known. The directory is not
   * asked, so its host stands for its name until {@link DirectoryNames} knows it.
   */
  static RegistrationTarget registrationTarget(Target target, ResolvedServer server) {
    URI wellKnown = server.metadata().wellKnown();
    String environment = KnownEnvironments.word(target.environment().orElseThrow(), wellKnown);
    return new RegistrationTarget(
        environment,
        wellKnown.getHost(),
        "",
        wellKnown,
        server.metadata().issuer(),
        server.metadata().registrationEndpoint(),
        Environment.named(environment).activatesItself(wellKnown));
  }
}
