package openfinance.onboarding.ui.tasks;

import java.io.PrintWriter;
import java.io.StringWriter;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Redactor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw, logged without secrets and told as a problem. */
final class Unexpected {
  private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

  private Unexpected() {}

  static Problem problem(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    LOG.error("unexpected: {}", Redactor.redact(trace.toString()));
    return Problem.of(ProblemCode.UNEXPECTED).withDetail(Redactor.redact(fault.toString()));
  }
}
