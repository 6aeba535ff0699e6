package openfinance.onboarding.transport;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import openfinance.onboarding.credentials.ClientIdentity;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;

/** The client's side of TLS: what is offered, who is trusted, and a fresh record each time. */
final class ClientTls {
  private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

  /** For TLS 1.2 the suites that FAPI allows; TLS 1.3 has no weak ones. */
  private static final List<String> SUITES =
      List.of(
          "TLS_AES_256_GCM_SHA384",
          "TLS_AES_128_GCM_SHA256",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256");

  private final X509ExtendedTrustManager trust;
  private final Optional<ClientIdentity> identity;

  ClientTls(TrustAnchors anchors, Optional<ClientIdentity> identity) {
    this.trust = anchors.manager();
    this.identity = identity;
  }

  /** Secures one connection. No session is resumed: each handshake shows everything again. */
  TlsSocketStrategy strategy(Handshake handshake) {
    return new DefaultClientTlsStrategy(
        context(handshake),
        PROTOCOLS.toArray(String[]::new),
        SUITES.toArray(String[]::new),
        SSLBufferMode.STATIC,
        HostnameVerificationPolicy.BOTH,
        HttpsSupport.getDefaultHostnameVerifier());
  }

  private SSLContext context(Handshake handshake) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          new KeyManager[] {new OfferingKeyManager(identity, handshake)},
          new TrustManager[] {new RecordingTrustManager(trust, handshake)},
          null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }

  Optional<ClientIdentity> identity() {
    return identity;
  }
}
