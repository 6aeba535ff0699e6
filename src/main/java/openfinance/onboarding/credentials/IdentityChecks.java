package openfinance.onboarding.credentials;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;

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
    List<Finding> findings = new ArrayList<>();
    if (trustFramework.production() && identity.key().getEncoded() != null) {
      findings.add(
          IdentityCheck.finding(
              "privateKey", "Trust Framework key policy", ProblemCode.KEY_IN_FILE_FOR_PRODUCTION));
    }
    findings.addAll(check(identity.certificate(), trustFramework));
    return errorsFirst(findings);
  }

  /** The same for a certificate whose key is not there: what can be told without it. */
  public List<Finding> check(TransportCertificate certificate, TrustFramework trustFramework) {
    return errorsFirst(
        checks.stream()
            .flatMap(check -> check.check(certificate, trustFramework).stream())
            .toList());
  }

  private static List<Finding> errorsFirst(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(finding -> finding.problem().code().severity()))
        .toList();
  }
}
