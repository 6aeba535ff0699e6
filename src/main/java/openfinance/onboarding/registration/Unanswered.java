package openfinance.onboarding.registration;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.ProbeResult;
import openfinance.onboarding.transport.TlsProbe;

/**
 * What silence means. A server that refuses the client certificate may cut the connection so that
 * its alert is lost; a second handshake, without a request, then brings the reason to light.
 */
final class Unanswered {
  private final Exchange.Unanswered silence;
  private final Optional<Problem> refusal;

  Unanswered(RegistrationRequest request, Exchange.Unanswered silence) {
    this.silence = silence;
    this.refusal = worthProbing(silence) ? probe(request) : Optional.empty();
  }

  private static boolean worthProbing(Exchange.Unanswered silence) {
    ProblemCode code = silence.problem().code();
    boolean cut = code == ProblemCode.CONNECTION_RESET || code == ProblemCode.CONNECTION_CLOSED;
    return cut && !silence.serverChain().isEmpty();
  }

  private static Optional<Problem> probe(RegistrationRequest request) {
    ProbeResult result =
        new TlsProbe(request.policy())
            .probe(request.target().registrationEndpoint(), Optional.of(request.identity()));
    return result.problem().filter(problem -> refusesCertificate(problem.code()));
  }

  private static boolean refusesCertificate(ProblemCode code) {
    return switch (code) {
      case CLIENT_CERTIFICATE_NOT_SENT,
          CLIENT_CERTIFICATE_EXPIRED,
          CLIENT_CERTIFICATE_UNKNOWN_ISSUER,
          CLIENT_CERTIFICATE_UNSUITABLE,
          CLIENT_CERTIFICATE_REVOKED,
          CLIENT_CERTIFICATE_REFUSED,
          CERTIFICATE_NOT_YET_VALID,
          KEY_MISMATCH ->
          true;
      default -> false;
    };
  }

  /**
   * Failed when the request provably stayed here or was refused unread, else unknown: what a later
   * handshake shows explains the silence, but another machine may have answered it.
   */
  RegistrationOutcome outcome() {
    Problem reason =
        refusal
            .map(said -> said.withDetail(said.detail() + "\n" + silence.problem().detail()))
            .orElse(silence.problem());
    return silence.requestMayHaveLeft()
        ? new RegistrationOutcome.Unknown(reason)
        : new RegistrationOutcome.Failed(reason);
  }

  String transcript() {
    return refusal
        .map(problem -> silence.transcript() + "* a handshake afterwards: " + problem.code() + "\n")
        .orElse(silence.transcript());
  }
}
