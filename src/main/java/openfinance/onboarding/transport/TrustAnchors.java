package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The CA certificates that are trusted to vouch for servers: always the public ones of the JDK and
 * of the operating system, and beside them those that the person added for the environment.
 */
public final class TrustAnchors {
  private final List<X509Certificate> added;
  private volatile @Nullable X509ExtendedTrustManager manager;

  /** Trusts these beside the public ones. */
  public TrustAnchors(List<X509Certificate> added) {
    this.added = List.copyOf(added);
  }

  /** The public ones alone. */
  public static TrustAnchors publicOnly() {
    return new TrustAnchors(List.of());
  }

  /** Those that the person added. */
  public List<X509Certificate> added() {
    return added;
  }

  /** Every CA certificate that vouches for servers. */
  List<X509Certificate> all() {
    return List.of(manager().getAcceptedIssuers());
  }

  /** The JDK's judge over them, made once: some three hundred certificates take a while. */
  X509ExtendedTrustManager manager() {
    X509ExtendedTrustManager made = manager;
    if (made == null) {
      made = TrustStores.trusting(this);
      manager = made;
    }
    return made;
  }
}
