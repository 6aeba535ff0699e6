package openfinance.onboarding.directory;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;

/**
 * Fetches the Trust Framework's CA certificates from where they are published. Nothing is trusted
 * by that: a person compares them with an independent source first.
 */
public final class AuthoritiesService {
  private static final Map<String, String> HEADERS =
      Map.of("Accept", "application/x-pem-file, text/plain, */*;q=0.1");

  private final CredentialReader reader;

  /** Reads the files with this reader. */
  public AuthoritiesService(CredentialReader reader) {
    this.reader = reader;
  }

  /**
   * Fetches all of them, over https from hosts that the public CAs vouch for. Blocking.
   *
   * @param addresses where they are published, PEM
   * @return each certificate once, or a transport problem, {@code AUTHORITIES_UNAVAILABLE}, or a
   *     problem of reading files
   */
  public Outcome<List<X509Certificate>> fetch(List<URI> addresses, ConnectionPolicy policy) {
    List<X509Certificate> found = new ArrayList<>();
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.empty())) {
      for (URI address : addresses) {
        switch (fetch(client, address)) {
          case Outcome.Failure<List<X509Certificate>> failure -> {
            return failure;
          }
          case Outcome.Success<List<X509Certificate>>(List<X509Certificate> some) ->
              some.stream().filter(one -> !found.contains(one)).forEach(found::add);
        }
      }
    }
    return Outcome.success(List.copyOf(found));
  }

  private Outcome<List<X509Certificate>> fetch(MutualTlsClient client, URI address) {
    return switch (client.send(new HttpCall("GET", address, HEADERS, Optional.empty()))) {
      case Exchange.Unanswered silence -> Outcome.failure(silence.problem());
      case Exchange.Answered answer ->
          answer.status() == 200
              ? reader.readAuthorities(
                  address.getPath().substring(1), answer.body().getBytes(StandardCharsets.UTF_8))
              : Outcome.failure(
                  Problem.of(
                          ProblemCode.AUTHORITIES_UNAVAILABLE,
                          WebAddress.host(address),
                          Integer.toString(answer.status()))
                      .withDetail(answer.transcript()));
    };
  }
}
