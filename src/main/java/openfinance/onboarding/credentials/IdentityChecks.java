package openfinance.onboarding.credentials;

import java.time.Clock;
import java.util.List;
import openfinance.onboarding.problem.Finding;

/** The rules a client identity must and should meet before it is used. */
public final class IdentityChecks {
  private final Clock clock;

  /** Checks dates against this clock. */
  public IdentityChecks(Clock clock) {
    this.clock = clock;
  }

  /** Every finding on the identity, errors first; empty when all is well. */
  public List<Finding> check(ClientIdentity identity, TrustFramework trustFramework) {
    throw new UnsupportedOperationException(clock.toString() + identity + trustFramework);
  }
}
