package openfinance.onboarding.discovery;

import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.transport.ConnectionPolicy;

/** Fetches and checks the metadata of one authorisation server. */
public final class DiscoveryService {
  /**
   * Resolves a server.
   *
   * @param identity offered when the server demands a client certificate for its metadata
   * @return the server with its findings, or a problem of discovery or transport
   */
  public Outcome<ResolvedServer> resolve(
      DiscoveryTarget target, ConnectionPolicy policy, Optional<ClientIdentity> identity) {
    throw new UnsupportedOperationException(target.toString() + policy + identity);
  }
}
