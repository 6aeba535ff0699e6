package openfinance.onboarding.transport;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP client for one identity: TLS 1.2 or 1.3, host names and chains always verified, the
 * client certificate always offered, no redirects, no automatic retries, bounded bodies and times.
 * Blocking and interruptible; an interrupt is kept and gives {@code CANCELLED}. Every request has a
 * connection of its own. Each exchange is logged as its transcript.
 */
public final class MutualTlsClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MutualTlsClient.class);

  private final ConnectionPolicy policy;
  private final ClientTls tls;
  private final Set<CloseableHttpClient> underWay = ConcurrentHashMap.newKeySet();

  /** A client; without an identity it does plain TLS. */
  public MutualTlsClient(ConnectionPolicy policy, Optional<ClientIdentity> identity) {
    this.policy = policy;
    this.tls = new ClientTls(policy.trust(), identity);
  }

  /**
   * Sends one request once. Never throws for what the network or the server does. An answer to a
   * GET whose body breaks off is no answer; of any other request the status stands.
   */
  public Exchange send(HttpCall call) {
    if (!HostName.usable(call.uri())) {
      Problem problem = Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, call.uri().toString());
      return new Exchange.Unanswered(problem, false, false, List.of(), "");
    }
    Exchange exchange =
        new ProxyPassage(policy.logins())
            .run(
                Route.to(call.uri(), policy.proxy()),
                (route, login) -> exchange(new SingleExchange(policy, tls, call, route, login)),
                MutualTlsClient::problem);
    LOG.info("exchange\n{}", exchange.transcript());
    policy.transcripts().accept(exchange.transcript());
    return exchange;
  }

  private static Optional<Problem> problem(Exchange exchange) {
    return exchange instanceof Exchange.Unanswered silence
        ? Optional.of(silence.problem())
        : Optional.empty();
  }

  private Exchange exchange(SingleExchange single) {
    try (CloseableHttpClient client = single.client()) {
      underWay.add(client);
      try {
        return single.run(client);
      } finally {
        underWay.remove(client);
      }
    } catch (IOException e) {
      throw new IllegalStateException("closing a client does no input or output", e);
    }
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    underWay.forEach(client -> client.close(CloseMode.IMMEDIATE));
  }
}
