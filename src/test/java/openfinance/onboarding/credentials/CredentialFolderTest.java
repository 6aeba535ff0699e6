package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialFolderTest {
  private static final KeyPair KEYS = CertificateMaker.keys("EC", 256);
  private static final KeyPair CA_KEYS = CertificateMaker.keys("EC", 256);
  private static final X509Certificate CA =
      new CertificateMaker().subject("CN=Root").authority().selfSigned(CA_KEYS);
  private static final X509Certificate LEAF = new CertificateMaker().issuedBy(CA, CA_KEYS, KEYS);

  @TempDir Path folder;
  private final CredentialReader reader = new CredentialReader();

  @BeforeEach
  void fill() throws Exception {
    write("zz.txt", "CERTIFICATE", LEAF.getEncoded());
    write("ca.crt", "CERTIFICATE", CA.getEncoded());
    write("aa.pem", "PRIVATE KEY", KEYS.getPrivate().getEncoded());
    write("other.key", "PRIVATE KEY", CertificateMaker.keys("EC", 256).getPrivate().getEncoded());
    Files.writeString(folder.resolve("notes.txt"), "Nothing of use.");
    Files.createDirectory(folder.resolve("old"));
  }

  private void write(String name, String label, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(der);
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, base64));
  }

  private Problem problem() {
    return switch (new CredentialFolder(reader).find(folder)) {
      case Outcome.Success<List<CredentialFile>>(List<CredentialFile> files) ->
          throw new AssertionError(files.toString());
      case Outcome.Failure<List<CredentialFile>>(Problem problem) -> problem;
    };
  }

  private static List<String> names(Outcome<List<CredentialFile>> found) {
    return found.toOptional().orElseThrow().stream().map(CredentialFile::name).toList();
  }

  @Test
  void findsThePairThatBelongsTogether() {
    assertEquals(
        List.of("aa.pem", "ca.crt", "zz.txt"), names(new CredentialFolder(reader).find(folder)));
  }

  @Test
  void opensALockedKeyWithThePassphrase() throws IOException {
    new OpenSslFiles(folder).openssl("pkcs8 -topk8 -in aa.pem -out bb.pem -passout pass:secret");
    Files.delete(folder.resolve("aa.pem"));
    assertEquals(Problem.of(ProblemCode.PASSPHRASE_NEEDED, "bb.pem"), problem());
    try (Passphrase passphrase = new Passphrase("secret".toCharArray())) {
      assertEquals(
          List.of("bb.pem", "ca.crt", "zz.txt"),
          names(new CredentialFolder(reader).find(folder, passphrase)));
    }
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.delete(folder.resolve("aa.pem"));
    assertEquals(ProblemCode.KEY_MISMATCH, problem().code());
    Files.delete(folder.resolve("other.key"));
    assertEquals(ProblemCode.PRIVATE_KEY_EXPECTED, problem().code());
    Files.delete(folder.resolve("zz.txt"));
    Files.delete(folder.resolve("ca.crt"));
    assertEquals(
        Problem.of(ProblemCode.FILE_NOT_RECOGNISED, folder.getFileName().toString(), "NOTHING"),
        problem());
  }

  @Test
  void noticesThatAFileChanged() throws IOException {
    CredentialFile key = reader.read(folder.resolve("aa.pem")).toOptional().orElseThrow();
    assertTrue(reader.isUnchanged(key));
    Files.writeString(folder.resolve("aa.pem"), "\n", StandardOpenOption.APPEND);
    assertFalse(reader.isUnchanged(key));
    Files.delete(folder.resolve("aa.pem"));
    assertFalse(reader.isUnchanged(key));
  }
}
