package openfinance.onboarding.credentials;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;

/**
 * The certificate is a client certificate for mutual TLS, not a CA's ({@code CERTIFICATE_IS_CA},
 * {0} its name), not one for another purpose ({@code PURPOSE_NOT_CLIENT_AUTHENTICATION}), not the
 * application's signing or encryption certificate ({@code LOOKS_LIKE_SIGNING_CERTIFICATE}, {0} what
 * shows it, {1} {@code SIGNING} or {@code ENCRYPTION}). What the Trust Framework writes into these
 * extensions is not published, so all but the first are warnings.
 */
final class PurposeCheck implements IdentityCheck {
  private static final String SIGNING = "SIGNING";
  private static final String ENCRYPTION = "ENCRYPTION";

  @Override
  public List<Finding> check(TransportCertificate transport, TrustFramework trustFramework) {
    X509Certificate certificate = transport.certificate();
    DistinguishedName subject = DistinguishedName.subjectOf(certificate);
    KeyUsages usages = KeyUsages.of(certificate);
    List<Finding> findings = new ArrayList<>();
    if (Certificates.isAuthority(certificate)) {
      findings.add(
          IdentityCheck.finding(
              "basicConstraints",
              "RFC 5280 section 4.2.1.9",
              ProblemCode.CERTIFICATE_IS_CA,
              subject.shortName()));
    }
    if (usages.isForOtherPurpose()) {
      findings.add(
          IdentityCheck.finding(
              "extendedKeyUsage",
              "RFC 5280 section 4.2.1.12",
              ProblemCode.PURPOSE_NOT_CLIENT_AUTHENTICATION));
    }
    signing(certificate, subject, usages, findings);
    return findings;
  }

  private static void signing(
      X509Certificate certificate,
      DistinguishedName subject,
      KeyUsages usages,
      List<Finding> findings) {
    if (Certificates.isAuthority(certificate)) {
      return;
    }
    String name = subject.shortName().toLowerCase(Locale.ROOT);
    if (usages.isForDocuments()) {
      findings.add(other("keyUsage", "RFC 5280 section 4.2.1.3", "nonRepudiation", SIGNING));
    } else if (usages.cannotSignHandshake()) {
      String shownBy = usages.encryption() ? "keyEncipherment" : "keyUsage";
      findings.add(
          other(
              "keyUsage",
              "RFC 8446 section 4.4.2.2",
              shownBy,
              usages.encryption() ? ENCRYPTION : SIGNING));
    } else if (name.contains("signing") || name.contains("encryption")) {
      findings.add(
          other(
              "subject.CN",
              "Trust Framework guide, transport certificate request",
              subject.shortName(),
              name.contains("encryption") ? ENCRYPTION : SIGNING));
    }
  }

  private static Finding other(String field, String source, String shownBy, String purpose) {
    return IdentityCheck.finding(
        field, source, ProblemCode.LOOKS_LIKE_SIGNING_CERTIFICATE, shownBy, purpose);
  }
}
