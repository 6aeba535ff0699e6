package openfinance.onboarding.discovery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Severity;

/**
 * A server whose metadata was read and may be used.
 *
 * @param findings warnings, and what needs an explicit confirmation
 * @param redirects the addresses that the server sent us on to, in order; usually none
 * @param elapsed how long the reading took
 */
public record ResolvedServer(
    ServerMetadata metadata, List<Finding> findings, List<URI> redirects, Duration elapsed) {
  public ResolvedServer {
    findings = List.copyOf(findings);
    redirects = List.copyOf(redirects);
  }

  /** Whether the person must confirm something before this server is used. */
  public boolean needsConfirmation() {
    return findings.stream().anyMatch(f -> f.problem().code().severity() == Severity.CONFIRMATION);
  }
}
