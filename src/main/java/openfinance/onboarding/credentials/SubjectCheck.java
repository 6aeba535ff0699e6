package openfinance.onboarding.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;

/**
 * The subject is one that the Trust Framework's guide asks for: C=AE, OU the organisation's UUID,
 * CN the application's UUID. Each finding has {0} the value found, empty when there is none. Real
 * certificates deviate, so these are warnings.
 */
final class SubjectCheck implements IdentityCheck {
  private static final String GUIDE = "Trust Framework guide, transport certificate request";
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  public List<Finding> check(TransportCertificate transport, TrustFramework trustFramework) {
    DistinguishedName subject = DistinguishedName.subjectOf(transport.certificate());
    List<Finding> findings = new ArrayList<>();
    if (!isUuid(subject.commonName())) {
      findings.add(finding("subject.CN", ProblemCode.SUBJECT_CN_NOT_UUID, subject.commonName()));
    }
    if (!isUuid(subject.organisationalUnit())) {
      findings.add(
          finding(
              "subject.OU",
              ProblemCode.SUBJECT_OU_NOT_ORGANISATION_ID,
              subject.organisationalUnit()));
    }
    if (!subject.country().equals(Optional.of("AE"))) {
      findings.add(finding("subject.C", ProblemCode.SUBJECT_COUNTRY_NOT_AE, subject.country()));
    }
    return findings;
  }

  private static boolean isUuid(Optional<String> value) {
    return value.isPresent() && UUID.matcher(value.get()).matches();
  }

  private static Finding finding(String field, ProblemCode code, Optional<String> value) {
    return IdentityCheck.finding(field, GUIDE, code, value.orElse(""));
  }
}
