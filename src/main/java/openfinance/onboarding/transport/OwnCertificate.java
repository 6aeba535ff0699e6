package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.ProblemCode;

/** Why a server that gave no reason would refuse our certificate. */
final class OwnCertificate {
  private OwnCertificate() {}

  /** The fault that the certificate itself shows, if any. */
  static Optional<ProblemCode> fault(TransportCertificate certificate) {
    X509Certificate own = certificate.certificate();
    if (own.getNotAfter().toInstant().isBefore(Instant.now())) {
      return Optional.of(ProblemCode.CLIENT_CERTIFICATE_EXPIRED);
    }
    return certificate.servesClientAuthentication()
        ? Optional.empty()
        : Optional.of(ProblemCode.CLIENT_CERTIFICATE_UNSUITABLE);
  }
}
