package openfinance.onboarding.credentials;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import openfinance.onboarding.problem.Finding;

/** The rules a client identity must and should meet before it is used. */
public final class IdentityChecks {
  private final List<IdentityCheck> checks;

  /** Checks dates against this clock. */
  public IdentityChecks(Clock clock) {
    this.checks =
        List.of(
            new ValidityCheck(clock),
            new PurposeCheck(),
            new KeyCheck(),
            new IssuerCheck(),
            new SubjectCheck());
  }

  /** Every finding on the identity, errors first; empty when all is well. */
  public List<Finding> check(ClientIdentity identity, TrustFramework trustFramework) {
    return checks.stream()
        .flatMap(check -> check.check(identity, trustFramework).stream())
        .sorted(Comparator.comparing(finding -> finding.problem().code().severity()))
        .toList();
  }
}
