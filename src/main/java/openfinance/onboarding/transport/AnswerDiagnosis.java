package openfinance.onboarding.transport;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Says what an LFI's answer other than a registration means, from its status. */
public final class AnswerDiagnosis {
  /** nginx's own statuses for a certificate that is bad or missing, which it shows as 400. */
  private static final int NGINX_CERTIFICATE_ERROR = 495;

  private static final int NGINX_CERTIFICATE_MISSING = 496;

  private static final String NGINX_MISSING = "No required SSL certificate was sent";
  private static final String NGINX_REFUSED = "The SSL certificate error";

  private AnswerDiagnosis() {}

  /**
   * What a front such as nginx says of the client certificate with an HTTP answer instead of an
   * alert: {@code CLIENT_CERTIFICATE_NOT_SENT} or {@code CLIENT_CERTIFICATE_REFUSED}. The LFI
   * behind it has not seen the request.
   */
  public static Optional<Problem> clientCertificateRefusal(URI uri, Exchange.Answered answer) {
    boolean front = answer.status() == 400;
    if (answer.status() == NGINX_CERTIFICATE_MISSING
        || (front && answer.body().contains(NGINX_MISSING))) {
      return Optional.of(withStatus(ProblemCode.CLIENT_CERTIFICATE_NOT_SENT, uri, answer));
    }
    if (answer.status() == NGINX_CERTIFICATE_ERROR
        || (front && answer.body().contains(NGINX_REFUSED))) {
      return Optional.of(withStatus(ProblemCode.CLIENT_CERTIFICATE_REFUSED, uri, answer));
    }
    return Optional.empty();
  }

  /** Why the LFI did not register; the caller has dealt with the statuses that mean it did. */
  public static Problem rejection(URI uri, Exchange.Answered answer) {
    return clientCertificateRefusal(uri, answer).orElseGet(() -> byStatus(uri, answer));
  }

  private static Problem byStatus(URI uri, Exchange.Answered answer) {
    int status = answer.status();
    return switch (status) {
      case 400 -> withStatus(ProblemCode.REJECTED_BAD_REQUEST, uri, answer);
      case 401 -> withStatus(ProblemCode.REJECTED_UNAUTHORISED, uri, answer);
      case 403 -> withStatus(ProblemCode.REJECTED_FORBIDDEN, uri, answer);
      case 404, 405, 410 -> withStatus(ProblemCode.REGISTRATION_ENDPOINT_NOT_FOUND, uri, answer);
      case 409 -> withStatus(ProblemCode.REJECTED_CONFLICT, uri, answer);
      case 415 -> withStatus(ProblemCode.REJECTED_MEDIA_TYPE, uri, answer);
      case 429 -> Problem.of(ProblemCode.RATE_LIMITED, HostName.shown(uri), retryAfter(answer));
      case 502, 504 -> withStatus(ProblemCode.GATEWAY_FAULT, uri, answer);
      default -> byRange(uri, answer);
    };
  }

  private static Problem byRange(URI uri, Exchange.Answered answer) {
    int status = answer.status();
    if (status >= 300 && status < 400) {
      String location = Redactor.redact(answer.header("location").orElse(""));
      return Problem.of(ProblemCode.REDIRECTED, HostName.shown(uri), location);
    }
    if (status >= 500 && status < 600) {
      return Problem.of(
          ProblemCode.LFI_FAULT, HostName.shown(uri), Integer.toString(status), retryAfter(answer));
    }
    return withStatus(
        answer.truncated() ? ProblemCode.RESPONSE_TOO_LARGE : ProblemCode.REJECTED, uri, answer);
  }

  private static Problem withStatus(ProblemCode code, URI uri, Exchange.Answered answer) {
    return Problem.of(code, HostName.shown(uri), Integer.toString(answer.status()));
  }

  /** As it came, but nothing where it cannot be believed, and 0 where its time is over. */
  private static String retryAfter(Exchange.Answered answer) {
    String header = Redactor.redact(answer.header("retry-after").orElse("").strip());
    Instant now = Instant.now();
    return RetryTime.of(header, now).map(until -> until.isAfter(now) ? header : "0").orElse("");
  }
}
