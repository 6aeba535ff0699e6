package openfinance.onboarding.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import openfinance.onboarding.credentials.SystemAuthorities;
import org.jspecify.annotations.Nullable;

/** The JDK's own trust managers over lists of CA certificates. */
final class TrustStores {
  private TrustStores() {}

  /** Trusts these CAs alone. */
  static X509ExtendedTrustManager trusting(List<X509Certificate> authorities) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (X509Certificate authority : authorities) {
        store.setCertificateEntry("ca-" + store.size(), authority);
      }
      return trustManager(store);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a key store in memory", e);
    }
  }

  /** Trusts the public roots of JDK and system and, beside them, those that the person added. */
  static X509ExtendedTrustManager trusting(TrustAnchors anchors) {
    Set<X509Certificate> all = new LinkedHashSet<>(publicRoots());
    all.addAll(SystemAuthorities.ofThisComputer());
    all.addAll(anchors.added());
    return trusting(List.copyOf(all));
  }

  private static List<X509Certificate> publicRoots() {
    try {
      return Arrays.asList(trustManager(null).getAcceptedIssuers());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has a PKIX trust manager", e);
    }
  }

  private static X509ExtendedTrustManager trustManager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
    factory.init(store);
    return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
  }
}
