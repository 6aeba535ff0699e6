package openfinance.onboarding.credentials;

import java.util.List;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** One group of rules for a transport certificate. */
@FunctionalInterface
interface IdentityCheck {
  /** What is wrong with it by these rules. */
  List<Finding> check(TransportCertificate transport, TrustFramework trustFramework);

  /** A finding that stands in this field and follows from this source. */
  static Finding finding(String field, String source, ProblemCode code, String... arguments) {
    return new Finding(Problem.of(code, arguments), field, source);
  }
}
