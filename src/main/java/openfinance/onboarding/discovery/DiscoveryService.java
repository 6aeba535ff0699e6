package openfinance.onboarding.discovery;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.Freshness;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;

/**
 * Fetches and checks the metadata of one authorisation server. A document is kept in memory for as
 * long as its server says. May be used by several threads.
 */
public final class DiscoveryService {
  private final Clock clock;
  private final MetadataReader reader = new MetadataReader();
  private final MetadataChecks checks = new MetadataChecks();
  private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

  /** By the computer's clock. */
  public DiscoveryService() {
    this(Clock.systemUTC());
  }

  /** Tells the age of what it keeps by this clock. */
  public DiscoveryService(Clock clock) {
    this.clock = clock;
  }

  private record Kept(MetadataDocument document, List<URI> redirects, Instant freshUntil) {}

  /**
   * Resolves a server.
   *
   * @param identity offered when the server demands a client certificate for its metadata
   * @return the server with its findings, or a problem of discovery or transport
   */
  public Outcome<ResolvedServer> resolve(
      DiscoveryTarget target, ConnectionPolicy policy, Optional<ClientIdentity> identity) {
    Instant start = clock.instant();
    Optional<Problem> insecure = MetadataChecks.insecure(target.wellKnown());
    if (insecure.isPresent()) {
      return Outcome.failure(insecure.get());
    }
    return document(target.wellKnown(), policy, identity)
        .then(found -> checked(target, found, start));
  }

  /** Asks the server anew the next time, also when what it said last may still be used. */
  public void forget(URI wellKnown) {
    kept.remove(wellKnown);
  }

  private Outcome<Kept> document(
      URI address, ConnectionPolicy policy, Optional<ClientIdentity> identity) {
    Kept earlier = kept.get(address);
    if (earlier != null && clock.instant().isBefore(earlier.freshUntil())) {
      return Outcome.success(earlier);
    }
    return new MetadataFetch(policy)
        .fetch(address, identity)
        .then(
            fetched ->
                reader
                    .read(fetched.document(), WebAddress.host(address))
                    .then(document -> Outcome.success(keep(address, document, fetched))));
  }

  private Kept keep(URI address, MetadataDocument document, MetadataFetch.Fetched fetched) {
    Duration lifetime = Freshness.of(fetched.answer()).lifetime();
    Kept found = new Kept(document, fetched.redirects(), clock.instant().plus(lifetime));
    if (lifetime.isPositive()) {
      kept.put(address, found);
    }
    return found;
  }

  private Outcome<ResolvedServer> checked(DiscoveryTarget target, Kept found, Instant start) {
    MetadataChecks.Subject subject = new MetadataChecks.Subject(target, found.document());
    List<Finding> findings = checks.check(subject);
    return findings.stream()
        .map(Finding::problem)
        .filter(Problem::isError)
        .findFirst()
        .<Outcome<ResolvedServer>>map(Outcome::failure)
        .orElseGet(
            () ->
                Outcome.success(
                    new ResolvedServer(
                        metadata(subject),
                        findings,
                        found.redirects(),
                        Duration.between(start, clock.instant()))));
  }

  private static ServerMetadata metadata(MetadataChecks.Subject subject) {
    MetadataDocument document = subject.document();
    URI endpoint = subject.endpoint().orElseThrow();
    return new ServerMetadata(
        subject.target().wellKnown(),
        document.issuer().orElseThrow(),
        endpoint,
        document.mutualTlsAlias().isPresent()
            ? ServerMetadata.EndpointSource.MTLS_ENDPOINT_ALIASES
            : ServerMetadata.EndpointSource.METADATA,
        document
            .registrationEndpoint()
            .flatMap(WebAddress::parse)
            .filter(plain -> !plain.equals(endpoint)),
        document.text());
  }
}
