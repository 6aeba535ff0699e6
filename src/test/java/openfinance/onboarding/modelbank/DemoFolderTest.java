package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that the demo writes for people to pick. */
class DemoFolderTest {
  @TempDir static Path parent;
  private static Path folder;
  private static DemoTrustFramework framework;
  private static DemoTpp tpp;

  private final CredentialReader reader = new CredentialReader();

  @BeforeAll
  static void write() throws IOException {
    folder = parent.resolve("made when missing");
    framework = DemoTrustFramework.fresh();
    tpp = DemoTpp.of(framework.issuing());
    DemoFolder.write(folder, framework, tpp, "an earlier list");
    DemoFolder.write(folder, framework, tpp, "[]");
  }

  @Test
  void everyFileIsExplainedInTheReadMe() throws IOException {
    String readMe = Files.readString(folder.resolve("READ-ME.txt"));
    for (String name : names()) {
      assertTrue(name.equals("READ-ME.txt") || readMe.contains(name + ": "), name);
    }
    assertTrue(readMe.lines().anyMatch(DemoFolder.PASSPHRASE::equals));
  }

  @Test
  void anEarlierFileIsReplaced() throws IOException {
    assertEquals("[]", Files.readString(folder.resolve("participants.json")));
  }

  @Test
  void onlyTheOwnerMayRead() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"),
        "this file system knows no owners");
    assertEquals("rwx------", permissions(folder));
    for (String name : names()) {
      assertEquals("rw-------", permissions(folder.resolve(name)), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"transport", "signing", "expired"})
  void openSslSeesThatKeyAndCertificateBelongTogether(String name) throws IOException {
    OpenSslFiles files = new OpenSslFiles(folder);
    files.openssl("pkey -in " + name + ".key -pubout -out " + parent.resolve(name + "1"));
    files.openssl("x509 -in " + name + ".pem -noout -pubkey -out " + parent.resolve(name + "2"));
    assertEquals(
        Files.readString(parent.resolve(name + "1")), Files.readString(parent.resolve(name + "2")));
  }

  @Test
  void openSslAcceptsTheTransportCertificateForClients() throws IOException {
    new OpenSslFiles(folder)
        .openssl(
            "verify -purpose sslclient -x509_strict -CAfile root-ca.pem -untrusted issuer-ca.pem"
                + " transport.pem");
  }

  @Test
  void openSslOpensTheEncryptedFiles() throws IOException {
    OpenSslFiles files = new OpenSslFiles(folder);
    String pass = " -passin pass:" + DemoFolder.PASSPHRASE;
    files.openssl("pkey -in transport-encrypted.key -out " + parent.resolve("opened") + pass);
    files.openssl("pkcs12 -in transport.p12 -nodes -out " + parent.resolve("unpacked") + pass);
    assertEquals(
        Files.readString(folder.resolve("transport.key")),
        Files.readString(parent.resolve("opened")));
  }

  @Test
  void weReadThePkcs12FileToo() {
    try (Passphrase passphrase = new Passphrase(DemoFolder.PASSPHRASE.toCharArray())) {
      CredentialFile read =
          reader.read(folder.resolve("transport.p12"), passphrase).toOptional().orElseThrow();
      assertEquals(tpp.transport().certificate(), read.certificates().getFirst());
      assertEquals(List.of(tpp.transport().key()), read.keys());
    }
  }

  @Test
  void oneFileHoldsAllAuthorities() {
    List<X509Certificate> all =
        reader.readAuthorities(folder.resolve("ca-certificates.pem")).toOptional().orElseThrow();
    assertEquals(3, all.size());
    assertTrue(all.containsAll(framework.authorities()));
    assertTrue(all.contains(framework.publicRoot()));
  }

  @Test
  void theOtherKeyBelongsToNoCertificate() throws IOException {
    String other = Files.readString(folder.resolve("other.key"));
    for (String name : List.of("transport.key", "signing.key", "expired.key")) {
      assertFalse(other.equals(Files.readString(folder.resolve(name))), name);
    }
  }

  private static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
