package openfinance.onboarding.registration;

import java.net.URI;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.AnswerDiagnosis;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.Redactor;

/** Reads what an LFI answered to a registration. */
final class AnswerReading {
  private static final int DETAIL_SHOWN = 8 * 1024;

  private AnswerReading() {}

  /**
   * 204 is a registration, and 200 and 201 are in older text. 502 and 504 are a gateway's own: it
   * got no valid answer from the LFI, or none in time, and may have delivered the request (RFC 9110
   * sections 15.6.3 and 15.6.5). Anything else is no registration.
   */
  static RegistrationOutcome outcome(URI endpoint, Exchange.Answered answer) {
    return switch (answer.status()) {
      case 200, 201, 204 -> new RegistrationOutcome.Registered(answer.status());
      case 502, 504 ->
          new RegistrationOutcome.Unknown(reason(endpoint, answer), Optional.of(answer.status()));
      default -> new RegistrationOutcome.Rejected(answer.status(), reason(endpoint, answer));
    };
  }

  private static Problem reason(URI endpoint, Exchange.Answered answer) {
    return AnswerDiagnosis.rejection(endpoint, answer).withDetail(detail(answer));
  }

  private static String detail(Exchange.Answered answer) {
    String said = ErrorBody.read(answer.body()).map(ErrorBody::inWords).orElse(answer.body());
    String shown = said.length() > DETAIL_SHOWN ? said.substring(0, DETAIL_SHOWN) + "…" : said;
    return Redactor.redact(("HTTP " + answer.status() + "\n" + shown).strip());
  }
}
