package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.KeyPossession;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.ProblemCode;

/** Why a server that gave no reason would refuse our certificate. */
final class OwnCertificate {
  private OwnCertificate() {}

  /** The day from which it is valid. */
  static String beginning(ClientIdentity identity) {
    Instant begin = identity.certificate().certificate().getNotBefore().toInstant();
    return begin.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The fault that the certificate itself shows, or its key, if any. */
  static Optional<ProblemCode> fault(ClientIdentity identity) {
    TransportCertificate certificate = identity.certificate();
    X509Certificate own = certificate.certificate();
    if (own.getNotAfter().toInstant().isBefore(Instant.now())) {
      return Optional.of(ProblemCode.CLIENT_CERTIFICATE_EXPIRED);
    }
    if (own.getNotBefore().toInstant().isAfter(Instant.now())) {
      return Optional.of(ProblemCode.CERTIFICATE_NOT_YET_VALID);
    }
    if (!KeyPossession.isProved(identity.key(), own)) {
      return Optional.of(ProblemCode.KEY_MISMATCH);
    }
    return certificate.servesClientAuthentication()
        ? Optional.empty()
        : Optional.of(ProblemCode.CLIENT_CERTIFICATE_UNSUITABLE);
  }
}
