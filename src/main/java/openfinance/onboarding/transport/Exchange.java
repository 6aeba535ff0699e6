package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/** What came of one request. */
public sealed interface Exchange {
  /** The exchange in plain text, redacted, for technical details and the log. */
  String transcript();

  /**
   * The server answered.
   *
   * @param status the HTTP status
   * @param headers names in lower case; of a repeated one the first
   * @param body at most 1 MiB, read as UTF-8 with replacement characters for what is not
   * @param truncated whether the body was longer than that
   */
  record Answered(
      int status,
      Map<String, String> headers,
      String body,
      boolean truncated,
      Optional<TlsSession> tls,
      String transcript)
      implements Exchange {
    /** A header's value; the name in lower case. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /**
   * No answer came.
   *
   * @param problem a transport problem
   * @param requestMayHaveLeft false only when the request provably never left
   * @param answerBegan whether some of an answer came, so that it did not end in time or broke off
   * @param serverChain the certificates that the server sent, if it came that far
   */
  record Unanswered(
      Problem problem,
      boolean requestMayHaveLeft,
      boolean answerBegan,
      List<X509Certificate> serverChain,
      String transcript)
      implements Exchange {}
}
