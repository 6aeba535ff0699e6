package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The CA certificates that are trusted to vouch for servers: always the public ones of the JDK, and
 * beside them those that the person added for the environment.
 */
public record TrustAnchors(List<X509Certificate> added) {
  public TrustAnchors {
    added = List.copyOf(added);
  }

  /** The public ones alone. */
  public static TrustAnchors publicOnly() {
    return new TrustAnchors(List.of());
  }
}
