package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files with a few bytes changed: nothing but a problem comes out of the reader. */
class MutatedFilesTest {
  private static final long SEED = 20260301;
  private static final List<byte[]> SEEDS = new ArrayList<>();
  private static final IdentityChecks CHECKS = new IdentityChecks(Clock.systemUTC());
  private static final PrivateKey KEY = CertificateMaker.keys("EC", 256).getPrivate();
  private static final TrustFramework ANY =
      new TrustFramework("sandbox", true, List.of(), List.of("Issuing"), Map.of());

  @TempDir static Path folder;

  @BeforeAll
  static void makeFiles() throws IOException {
    OpenSslFiles made = new OpenSslFiles(folder);
    CredentialFixtures.makeAll(made);
    ExportedFixtures.makeAll(made);
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes.length < 100_000 && !isSlow(file)) {
          SEEDS.add(bytes);
        }
      }
    }
  }

  /**
   * A million derivations of these would take hours. Their like with a lower cost is among them.
   */
  private static boolean isSlow(Path file) {
    return file.getFileName()
        .toString()
        .matches(
            "key-scrypt.pem|.*(sha512|keytool.p12|legacy.p12|unicode|no-mac).*|several.PKCS12");
  }

  @Test
  void readsSomeMutations() {
    run(5_000);
  }

  @Test
  @Tag("thorough")
  void readsAMillionMutations() {
    run(1_000_000);
  }

  private static void run(int count) {
    long read =
        IntStream.range(0, count)
            .parallel()
            .filter(i -> isRead(mutated(SEEDS.get(i % SEEDS.size()), new Random(SEED + i))))
            .count();
    System.out.println(count + " mutations of seed " + SEED + ", " + read + " still read");
    assertTrue(read > 0 && read < count);
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }

  /**
   * Reads the bytes and says of them all that can be said; anything but a result or a problem fails
   * the test that called.
   */
  private static boolean isRead(byte[] bytes) {
    try (Passphrase passphrase = new Passphrase(CredentialFixtures.PASSPHRASE.toCharArray())) {
      CredentialFile read =
          CredentialReader.parse(PickedFile.of(Path.of("mutated"), bytes), () -> passphrase);
      read.certificates().forEach(MutatedFilesTest::describe);
      IdentityAssembly.candidates(List.of(read)).forEach(MutatedFilesTest::check);
      return true;
    } catch (UnreadableException e) {
      assertEquals("mutated", e.problem().arguments().getFirst());
      return false;
    }
  }

  /** Also a certificate without its key is checked, as if it had one. */
  private static void describe(X509Certificate certificate) {
    check(new ClientIdentity(new TransportCertificate(certificate, List.of()), KEY));
    assertFalse(DistinguishedName.subjectOf(certificate).shortName().isEmpty());
    assertFalse(DistinguishedName.issuerOf(certificate).shortName().isEmpty());
    KeyUsages.of(certificate);
    assertFalse(Thumbprint.sha256(certificate).isEmpty());
  }

  private static void check(ClientIdentity identity) {
    ClientIdentity completed = identity.completedWith(identity.certificate().issuers());
    for (Finding finding : CHECKS.check(completed, ANY)) {
      assertFalse(finding.source().isEmpty());
    }
  }
}
