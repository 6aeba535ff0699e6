package openfinance.onboarding.credentials;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public CA certificates of the operating system: on Linux the distribution's bundle, on macOS
 * and Windows the system's store. What a company's administrators added there is among them.
 */
public final class SystemAuthorities {
  private static final Logger LOG = LoggerFactory.getLogger(SystemAuthorities.class);

  private static final List<Path> BUNDLES =
      List.of(
          Path.of("/etc/ssl/certs/ca-certificates.crt"),
          Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
          Path.of("/etc/ssl/ca-bundle.pem"),
          Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
          Path.of("/etc/ssl/cert.pem"));

  private SystemAuthorities() {}

  /** Those of this computer, read once; none where there is no store or it cannot be read. */
  public static List<X509Certificate> ofThisComputer() {
    return Known.ALL;
  }

  /** The computer's store changes seldom, and reading it takes tens of milliseconds. */
  private static final class Known {
    static final List<X509Certificate> ALL = read(System.getProperty("os.name", ""));
  }

  private static List<X509Certificate> read(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return inStore("Windows-ROOT");
    }
    return name.startsWith("mac")
        ? Stream.of("KeychainStore-ROOT", "KeychainStore")
            .flatMap(it -> inStore(it).stream())
            .toList()
        : inBundle(BUNDLES);
  }

  /** The certificates in the first of these PEM files that can be read. */
  static List<X509Certificate> inBundle(List<Path> files) {
    for (Path file : files) {
      if (Files.isReadable(file)) {
        try {
          return parsed(Files.readAllBytes(file));
        } catch (IOException | CertificateException e) {
          LOG.warn("The CA certificates in {} cannot be read: {}", file, e.toString());
        }
      }
    }
    return List.of();
  }

  private static List<X509Certificate> parsed(byte[] pem) throws CertificateException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem))
        .stream()
        .map(X509Certificate.class::cast)
        .toList();
  }

  /** The trusted certificates, not those with a key, in a store that the system provides. */
  private static List<X509Certificate> inStore(String type) {
    try {
      KeyStore store = KeyStore.getInstance(type);
      store.load(null, null);
      List<X509Certificate> found = new ArrayList<>();
      Collection<String> aliases = Collections.list(store.aliases());
      for (String alias : aliases) {
        Certificate certificate = store.getCertificate(alias);
        if (store.isCertificateEntry(alias) && certificate instanceof X509Certificate authority) {
          found.add(authority);
        }
      }
      return found;
    } catch (GeneralSecurityException | IOException e) {
      LOG.warn("The system's store {} cannot be read: {}", type, e.toString());
      return List.of();
    }
  }
}
