package openfinance.onboarding.credentials;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A program of its own, since a token's module reads its place from the environment: moves a key
 * into the token, and writes down what can be said of it there. Arguments: the module's
 * configuration, its PIN, the key, its certificate, another certificate, where to write.
 */
final class TokenProgram {
  private TokenProgram() {}

  public static void main(String[] arguments) throws Exception {
    Provider token = Security.getProvider("SunPKCS11").configure(arguments[0]);
    Security.addProvider(token);
    KeyStore store = KeyStore.getInstance("PKCS11", token);
    store.load(null, arguments[1].toCharArray());
    X509Certificate own = read(arguments[3]).certificates().getFirst();
    PrivateKey software = read(arguments[2]).keys().getFirst();
    store.setKeyEntry("own", software, null, new X509Certificate[] {own});
    PrivateKey key = (PrivateKey) store.getKey("own", null);
    Files.write(
        Path.of(arguments[5]),
        List.of(
            "leaves the token: " + (key.getEncoded() != null),
            "belongs to its certificate: " + KeyPossession.isProved(key, own),
            "belongs to another: "
                + KeyPossession.isProved(key, read(arguments[4]).certificates().getFirst()),
            "in a file for production: " + isInFile(new ClientIdentity(alone(own), key)),
            "and the same from its file: " + isInFile(new ClientIdentity(alone(own), software))));
  }

  private static CredentialFile read(String file) {
    return new CredentialReader().read(Path.of(file)).toOptional().orElseThrow();
  }

  private static TransportCertificate alone(X509Certificate own) {
    return new TransportCertificate(own, List.of());
  }

  private static boolean isInFile(ClientIdentity identity) {
    TrustFramework production =
        new TrustFramework("production", true, List.of(), List.of(), Map.of());
    return new IdentityChecks(Clock.systemUTC())
        .check(identity, production).stream()
            .anyMatch(finding -> finding.field().equals("privateKey"));
  }
}
