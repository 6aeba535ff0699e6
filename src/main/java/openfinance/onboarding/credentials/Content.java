package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a file, or a part of it, holds.
 *
 * @param kind the format it was in
 * @param certificates its certificates, in the order found
 * @param keys its private keys
 * @param names the names of entries in a keystore, by their certificate
 */
record Content(
    FileKind kind,
    List<X509Certificate> certificates,
    List<PrivateKey> keys,
    Map<X509Certificate, String> names) {
  Content {
    certificates = List.copyOf(certificates);
    keys = List.copyOf(keys);
    names = Map.copyOf(names);
  }

  static Content certificates(FileKind kind, List<X509Certificate> certificates) {
    return new Content(kind, certificates, List.of(), Map.of());
  }

  static Content key(FileKind kind, PrivateKey key) {
    return new Content(kind, List.of(), List.of(key), Map.of());
  }

  /** Something recognised that holds neither. */
  static Content of(FileKind kind) {
    return new Content(kind, List.of(), List.of(), Map.of());
  }

  /** The same under another kind. */
  Content as(FileKind other) {
    return new Content(other, certificates, keys, names);
  }

  boolean isUseful() {
    return !certificates.isEmpty() || !keys.isEmpty();
  }

  /** Both contents as one file's; of the kinds, the one that says what is useful in it. */
  Content plus(Content other) {
    List<X509Certificate> allCertificates = new ArrayList<>(certificates);
    allCertificates.addAll(other.certificates);
    List<PrivateKey> allKeys = new ArrayList<>(keys);
    allKeys.addAll(other.keys);
    FileKind either = isUseful() ? kind : other.kind;
    boolean both = !allCertificates.isEmpty() && !allKeys.isEmpty();
    FileKind whole = both ? FileKind.CERTIFICATE_AND_KEY_PEM : either;
    return new Content(whole, allCertificates, allKeys, names);
  }

  @Override
  public String toString() {
    return "Content[" + kind + ", " + certificates.size() + " certificates, keys redacted]";
  }
}
