package openfinance.onboarding.transport;

import java.io.PrintWriter;
import java.io.StringWriter;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw, logged without secrets and told as a problem. */
public final class UnexpectedFault {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFault.class);

  private UnexpectedFault() {}

  /** The problem {@code UNEXPECTED} with the redacted trace as its detail, which is also logged. */
  public static Problem problem(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    String told = Redactor.redact(trace.toString());
    LOG.error("unexpected: {}", told);
    return Problem.of(ProblemCode.UNEXPECTED).withDetail(told);
  }
}
