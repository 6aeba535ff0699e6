package openfinance.onboarding.discovery;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.NetworkAnswer;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.AnswerDiagnosis;
import openfinance.onboarding.transport.BodySink;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;
import openfinance.onboarding.transport.TlsProbe;

/**
 * Gets the text of a metadata document. Redirects are followed within https and the same host, at
 * most three; the identity is shown only to a server that demands one.
 */
final class MetadataFetch {
  private static final int MOST_REDIRECTS = 3;

  private final ConnectionPolicy policy;

  MetadataFetch(ConnectionPolicy policy) {
    this.policy = policy;
  }

  private static final int LARGEST = 1024 * 1024;

  /** The answer with status 200, its document, and the addresses that led to it. */
  record Fetched(Exchange.Answered answer, String document, List<URI> redirects) {}

  /** Asks without a certificate first, and again with the identity when the server demands one. */
  Outcome<Fetched> fetch(URI address, Optional<ClientIdentity> identity) {
    Outcome<Fetched> plain = follow(address, Optional.empty());
    if (!(plain instanceof Outcome.Failure<Fetched>(Problem problem))
        || problem.code() != ProblemCode.DISCOVERY_NEEDS_CERTIFICATE
        || identity.isEmpty()) {
      return plain;
    }
    return follow(address, identity);
  }

  private Outcome<Fetched> follow(URI address, Optional<ClientIdentity> identity) {
    List<URI> redirects = new ArrayList<>();
    URI current = address;
    try (MutualTlsClient client = new MutualTlsClient(policy, identity)) {
      while (true) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        BodySink sink = new BodySink(document, LARGEST);
        switch (client.send(HttpCall.getJson(current).into(sink))) {
          case Exchange.Unanswered failure -> {
            return Outcome.failure(unanswered(current, failure, identity));
          }
          case Exchange.Answered answer -> {
            Optional<URI> next = next(current, answer);
            if (next.isEmpty() || redirects.size() == MOST_REDIRECTS) {
              String text = document.toString(StandardCharsets.UTF_8);
              return answered(current, answer, text, identity)
                  .then(whole -> Outcome.success(new Fetched(whole, text, redirects)));
            }
            current = next.get();
            redirects.add(current);
          }
        }
      }
    }
  }

  /** Where a redirect leads, when it may be followed. */
  private static Optional<URI> next(URI current, Exchange.Answered answer) {
    if (!NetworkAnswer.redirects(answer) || answer.header("location").orElse("").isBlank()) {
      return Optional.empty();
    }
    return NetworkAnswer.location(current, answer)
        .filter(next -> "https".equals(next.getScheme()))
        .filter(next -> WebAddress.host(next).equals(WebAddress.host(current)))
        .filter(next -> port(next) == port(current));
  }

  private static int port(URI address) {
    return address.getPort() < 0 ? 443 : address.getPort();
  }

  private static Outcome<Exchange.Answered> answered(
      URI address, Exchange.Answered answer, String text, Optional<ClientIdentity> identity) {
    String host = WebAddress.host(address);
    Optional<Problem> refusal = AnswerDiagnosis.clientCertificateRefusal(address, answer);
    if (refusal.isPresent()) {
      return Outcome.failure(
          identity.isEmpty() ? needsCertificate(host, answer.transcript()) : refusal.get());
    }
    Optional<Problem> network = NetworkAnswer.problem(address, answer, text);
    if (network.isPresent()) {
      return Outcome.failure(network.get());
    }
    if (answer.status() != 200) {
      return Outcome.failure(
          Problem.of(ProblemCode.DISCOVERY_STATUS, host, String.valueOf(answer.status()))
              .withDetail(answer.transcript()));
    }
    return answer.truncated()
        ? Outcome.failure(Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host))
        : Outcome.success(answer);
  }

  private Problem unanswered(
      URI address, Exchange.Unanswered failure, Optional<ClientIdentity> identity) {
    Problem problem = failure.problem();
    boolean demanded =
        identity.isEmpty()
            && !failure.answerBegan()
            && switch (problem.code()) {
              case CLIENT_CERTIFICATE_NOT_SENT -> true;
              // Under TLS 1.3 the demand may look like a mere reset; a handshake alone tells.
              case CONNECTION_RESET, CONNECTION_CLOSED -> demandsCertificate(address);
              default -> false;
            };
    if (demanded) {
      return needsCertificate(WebAddress.host(address), failure.transcript());
    }
    return failure.answerBegan()
        ? broken(WebAddress.host(address), problem, failure.transcript())
        : problem;
  }

  /** An answer that begins and does not end is the server's fault, not the network's. */
  private static Problem broken(String host, Problem problem, String transcript) {
    return switch (problem.code()) {
      case READ_TIMEOUT -> Problem.of(ProblemCode.DISCOVERY_TOO_SLOW, host).withDetail(transcript);
      case CONNECTION_CLOSED, CONNECTION_RESET ->
          Problem.of(ProblemCode.DISCOVERY_CUT_OFF, host).withDetail(transcript);
      case RESPONSE_TOO_LARGE -> Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host);
      default -> problem;
    };
  }

  private boolean demandsCertificate(URI address) {
    return new TlsProbe(policy)
        .probe(address, Optional.empty())
        .problem()
        .filter(problem -> problem.code() == ProblemCode.CLIENT_CERTIFICATE_NOT_SENT)
        .isPresent();
  }

  private static Problem needsCertificate(String host, String detail) {
    return Problem.of(ProblemCode.DISCOVERY_NEEDS_CERTIFICATE, host).withDetail(detail);
  }
}
