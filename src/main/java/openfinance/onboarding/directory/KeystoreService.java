package openfinance.onboarding.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;

/**
 * Asks the Trust Framework's public keystore, without login, whether a transport certificate is
 * active. What it answered is kept for five minutes.
 */
public final class KeystoreService {
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  /** An extra nobody should wait for. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int OK = 200;

  private final Clock clock;
  private final KeystoreReader reader = new KeystoreReader();
  private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String document, Instant until) {}

  /** Tells the age of answers by this clock. */
  public KeystoreService(Clock clock) {
    this.clock = clock;
  }

  /**
   * Where the application's transport keys are published: under the organisation's and the
   * application's id.
   *
   * @return the address; empty when the certificate names no such ids
   */
  public static Optional<URI> address(URI keystore, TransportCertificate certificate) {
    if (certificate.organisationId().isEmpty() || certificate.applicationId().isEmpty()) {
      return Optional.empty();
    }
    String path =
        "/%s/%s/transport.jwks"
            .formatted(certificate.organisationId().get(), certificate.applicationId().get());
    try {
      // The ids are foreign text: this constructor quotes what an address cannot hold.
      return Optional.of(new URI(keystore.getScheme(), keystore.getAuthority(), path, null, null));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * What the keystore says of the certificate. Slow; nothing may wait for it.
   *
   * @param keystore the root of the environment's keystore
   * @return also {@code Unverified} with {@code SUBJECT_OU_NOT_ORGANISATION_ID} for a certificate
   *     without ids, a problem of the transport, or {@code KEYSTORE_UNREADABLE} ({0} the host, {1}
   *     its answer)
   */
  public KeystoreProof prove(
      URI keystore, TransportCertificate certificate, ConnectionPolicy policy) {
    Optional<URI> address = address(keystore, certificate);
    if (address.isEmpty()) {
      return new KeystoreProof.Unverified(
          Problem.of(ProblemCode.SUBJECT_OU_NOT_ORGANISATION_ID, ""));
    }
    return switch (document(address.get(), policy)) {
      case Outcome.Failure<String>(Problem problem) -> new KeystoreProof.Unverified(problem);
      case Outcome.Success<String>(String document) ->
          reader
              .lists(document, certificate.certificate())
              .<KeystoreProof>map(
                  listed -> listed ? new KeystoreProof.Active() : new KeystoreProof.NotListed())
              .orElseGet(() -> new KeystoreProof.Unverified(unreadable(address.get(), "200")));
    };
  }

  private Outcome<String> document(URI address, ConnectionPolicy policy) {
    Optional<Kept> fresh =
        Optional.ofNullable(kept.get(address))
            .filter(copy -> clock.instant().isBefore(copy.until()));
    return fresh.isPresent()
        ? Outcome.success(fresh.get().document())
        : fetched(address, new ConnectionPolicy(policy.trust(), policy.proxy(), LONGEST));
  }

  private Outcome<String> fetched(URI address, ConnectionPolicy policy) {
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.empty())) {
      return switch (client.send(HttpCall.getJson(address))) {
        case Exchange.Unanswered failure -> Outcome.failure(failure.problem());
        case Exchange.Answered answer when answer.status() != OK || answer.truncated() ->
            Outcome.failure(
                unreadable(address, Integer.toString(answer.status()))
                    .withDetail(answer.transcript()));
        case Exchange.Answered answer -> {
          kept.put(address, new Kept(answer.body(), clock.instant().plus(LIFETIME)));
          yield Outcome.success(answer.body());
        }
      };
    }
  }

  private static Problem unreadable(URI address, String answer) {
    return Problem.of(ProblemCode.KEYSTORE_UNREADABLE, WebAddress.host(address), "HTTP " + answer);
  }
}
