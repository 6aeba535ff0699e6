package openfinance.onboarding.credentials;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/**
 * What one file that a person picked holds, read once and kept. Prints without keys.
 *
 * @param path the file; for a text that was pasted, a name alone
 * @param kind what it was recognised as, by content
 * @param certificates its certificates; a chain is sorted, the leaf first
 * @param keys its private keys
 * @param names the names of the entries in a keystore, by their certificate
 * @param digest SHA-256 of the file's bytes in hexadecimal, to notice a later change; empty for
 *     what cannot be read again, such as a text that was pasted
 */
public record CredentialFile(
    Path path,
    FileKind kind,
    List<X509Certificate> certificates,
    List<PrivateKey> keys,
    Map<X509Certificate, String> names,
    String digest) {
  public CredentialFile {
    certificates = List.copyOf(certificates);
    keys = List.copyOf(keys);
    names = Map.copyOf(names);
  }

  /** Its name without the folder. */
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Whether it holds CA certificates and nothing else. */
  public boolean isAuthorities() {
    return keys.isEmpty()
        && !certificates.isEmpty()
        && certificates.stream().allMatch(Certificates::isAuthority);
  }

  @Override
  public String toString() {
    return "CredentialFile[" + path + ", " + kind + ", keys redacted]";
  }
}
