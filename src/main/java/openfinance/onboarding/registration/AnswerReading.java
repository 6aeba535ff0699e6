package openfinance.onboarding.registration;

import java.net.URI;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.AnswerDiagnosis;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.Redactor;

/** Reads what an LFI answered to a registration. */
final class AnswerReading {
  private static final int DETAIL_SHOWN = 8 * 1024;

  private AnswerReading() {}

  /** 204 is a registration, and 200 and 201 are in older text; anything else is none. */
  static RegistrationOutcome outcome(URI endpoint, Exchange.Answered answer) {
    return switch (answer.status()) {
      case 200, 201, 204 -> new RegistrationOutcome.Registered(answer.status());
      default -> rejected(endpoint, answer);
    };
  }

  private static RegistrationOutcome rejected(URI endpoint, Exchange.Answered answer) {
    Problem reason = AnswerDiagnosis.rejection(endpoint, answer).withDetail(detail(answer));
    return new RegistrationOutcome.Rejected(answer.status(), reason);
  }

  private static String detail(Exchange.Answered answer) {
    String said = ErrorBody.read(answer.body()).map(ErrorBody::inWords).orElse(answer.body());
    String shown = said.length() > DETAIL_SHOWN ? said.substring(0, DETAIL_SHOWN) + "…" : said;
    return Redactor.redact(("HTTP " + answer.status() + "\n" + shown).strip());
  }
}
