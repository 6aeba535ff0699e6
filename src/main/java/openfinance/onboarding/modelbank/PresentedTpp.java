package openfinance.onboarding.modelbank;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import openfinance.onboarding.credentials.TransportCertificate;

/** A TPP as its client certificate introduces it. */
record PresentedTpp(
    String name, String organizationId, String applicationId, String certificateDn) {
  /** Who stands at the other end; nobody when the certificate names no organisation. */
  static Optional<PresentedTpp> in(SSLSession session) throws SSLPeerUnverifiedException {
    X509Certificate own = (X509Certificate) session.getPeerCertificates()[0];
    TransportCertificate certificate = new TransportCertificate(own, List.of());
    return certificate
        .organisationId()
        .flatMap(
            organization ->
                certificate
                    .applicationId()
                    .map(
                        application ->
                            new PresentedTpp(
                                certificate.organisationName().orElse(organization),
                                organization,
                                application,
                                own.getSubjectX500Principal().getName())));
  }
}
