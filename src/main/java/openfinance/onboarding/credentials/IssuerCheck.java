package openfinance.onboarding.credentials;

import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;

/**
 * The certificate comes from the chosen environment's Trust Framework and its issuing CA can be
 * sent along: {@code SELF_SIGNED}, {@code ISSUER_NOT_TRUST_FRAMEWORK} with {0} the issuer's name
 * and {1} the environment's, {@code CERTIFICATE_OF_OTHER_ENVIRONMENT} with {2} that environment's
 * name too, {@code CHAIN_INCOMPLETE} with {0} the name of the missing issuer. A CA is recognised by
 * its key; by its name only while its certificate is not held, because names have changed between
 * drafts.
 */
final class IssuerCheck implements IdentityCheck {
  private static final String PKI = "RFC 8705 section 2.1";
  private static final String SENT_ALONG = "RFC 8446 section 4.4.2";

  @Override
  public List<Finding> check(TransportCertificate transport, TrustFramework trustFramework) {
    X509Certificate leaf = transport.certificate();
    if (ChainOrder.isSelfSigned(leaf)) {
      return Certificates.isAuthority(leaf)
          ? List.of()
          : List.of(IdentityCheck.finding("issuer", PKI, ProblemCode.SELF_SIGNED));
    }
    TransportCertificate certificate =
        transport.completedWith(trustFramework.certificateAuthorities());
    if (isSignedByHeld(certificate, trustFramework)) {
      return List.of();
    }
    X509Certificate top = certificate.issuers().isEmpty() ? leaf : certificate.issuers().getLast();
    String missing = DistinguishedName.issuerOf(top).shortName();
    if (isForeign(certificate, top, trustFramework)) {
      return List.of(foreign(certificate, trustFramework));
    }
    boolean rootIsHeld =
        isChosen(trustFramework) && !trustFramework.certificateAuthorities().isEmpty();
    boolean stopsShort = certificate.issuers().isEmpty() || rootIsHeld;
    return stopsShort && !ChainOrder.isSelfSigned(top)
        ? List.of(
            IdentityCheck.finding("issuer", SENT_ALONG, ProblemCode.CHAIN_INCOMPLETE, missing))
        : List.of();
  }

  /** Plainly of another environment where its CA has a name known from there. */
  private static Finding foreign(TransportCertificate certificate, TrustFramework trustFramework) {
    String issuer = DistinguishedName.issuerOf(certificate.certificate()).shortName();
    String chosen = trustFramework.environmentName();
    String other = trustFramework.elsewhere().getOrDefault(issuer, "");
    return other.isEmpty()
        ? IdentityCheck.finding(
            "issuer", PKI, ProblemCode.ISSUER_NOT_TRUST_FRAMEWORK, issuer, chosen)
        : IdentityCheck.finding(
            "issuer", PKI, ProblemCode.CERTIFICATE_OF_OTHER_ENVIRONMENT, issuer, chosen, other);
  }

  private static boolean isSignedByHeld(
      TransportCertificate certificate, TrustFramework trustFramework) {
    for (X509Certificate authority : trustFramework.certificateAuthorities()) {
      if (ChainOrder.isSignedBy(certificate.certificate(), authority.getPublicKey())
          || certificate.issuers().stream()
              .anyMatch(
                  issuer ->
                      issuer.getPublicKey().equals(authority.getPublicKey())
                          || ChainOrder.isSignedBy(issuer, authority.getPublicKey()))) {
        return true;
      }
    }
    return false;
  }

  /** Without an environment, the CA certificates held may be anybody's. */
  private static boolean isChosen(TrustFramework trustFramework) {
    return !trustFramework.environmentName().isBlank();
  }

  /** Whether the chain ends with somebody else, as far as can be told from what is held. */
  private static boolean isForeign(
      TransportCertificate certificate, X509Certificate top, TrustFramework trustFramework) {
    if (!isChosen(trustFramework)) {
      return false;
    }
    List<X509Certificate> held = trustFramework.certificateAuthorities();
    List<String> names = trustFramework.authorityNames();
    String issuerOfTop = DistinguishedName.issuerOf(top).shortName();
    if (!held.isEmpty()) {
      // An issuer whose certificate is held was tried by key: what bears its name is another's.
      boolean tried =
          held.stream()
              .anyMatch(
                  authority ->
                      authority.getSubjectX500Principal().equals(top.getIssuerX500Principal()));
      return tried || ChainOrder.isSelfSigned(top) || !names.contains(issuerOfTop);
    }
    return !names.isEmpty()
        && !names.contains(issuerOfTop)
        && certificate.issuers().stream()
            .noneMatch(issuer -> names.contains(DistinguishedName.subjectOf(issuer).shortName()));
  }
}
