package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CredentialReaderTest {
  /** The table of what was recognised, for people: under the build's reports. */
  private static final Path REPORT = Path.of("target", "reader-table.md");

  private static final List<String> ROWS = new ArrayList<>();

  @TempDir static Path folder;

  private static void recognised(String name, CredentialFile read, String how) {
    ROWS.add(
        "| %s | %s%s, %d certificates, %d keys |"
            .formatted(name, read.kind(), how, read.certificates().size(), read.keys().size()));
  }

  @BeforeAll
  static void makeFiles() throws IOException {
    CredentialFixtures.makeAll(new OpenSslFiles(folder));
  }

  /** Every kind of file that opens: its kind, number of certificates, number of keys. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leaf.pem                  | CERTIFICATE_PEM         | 1 | 0
          chain.pem                 | CERTIFICATE_PEM         | 3 | 0
          chain-shuffled.pem        | CERTIFICATE_PEM         | 3 | 0
          leaf-text.pem             | CERTIFICATE_PEM         | 1 | 0
          leaf-crlf.pem             | CERTIFICATE_PEM         | 1 | 0
          leaf-bom.pem              | CERTIFICATE_PEM         | 1 | 0
          leaf-utf16.pem            | CERTIFICATE_PEM         | 1 | 0
          leaf-indented.pem         | CERTIFICATE_PEM         | 1 | 0
          leaf-escaped.pem          | CERTIFICATE_PEM         | 1 | 0
          leaf-bare.txt             | CERTIFICATE_PEM         | 1 | 0
          leaf-trusted.pem          | CERTIFICATE_PEM         | 1 | 0
          leaf-misnamed.key         | CERTIFICATE_PEM         | 1 | 0
          leaf.der                  | CERTIFICATE_DER         | 1 | 0
          chain.p7b                 | CERTIFICATES_PKCS7      | 3 | 0
          chain-der.p7b             | CERTIFICATES_PKCS7      | 3 | 0
          leaf.key                  | KEY_PKCS8               | 0 | 1
          key-pkcs8.der             | KEY_PKCS8               | 0 | 1
          key-pkcs1.pem             | KEY_PKCS1               | 0 | 1
          key-pkcs1.der             | KEY_PKCS1               | 0 | 1
          ec-sec1.pem               | KEY_SEC1                | 0 | 1
          ec-sec1-parameters.pem    | KEY_SEC1                | 0 | 1
          ec-sec1.der               | KEY_SEC1                | 0 | 1
          ec-pkcs8.pem              | KEY_PKCS8               | 0 | 1
          cert-and-key.pem          | CERTIFICATE_AND_KEY_PEM | 1 | 1
          key-and-chain.pem         | CERTIFICATE_AND_KEY_PEM | 3 | 1
          empty-password.p12        | PKCS12                  | 3 | 1
          unprotected.p12           | PKCS12                  | 3 | 1
          certificates.jks          | JKS                     | 1 | 0
          request.csr               | CERTIFICATE_REQUEST     | 0 | 0
          request.der               | CERTIFICATE_REQUEST     | 0 | 0
          public.pem                | PUBLIC_KEY              | 0 | 0
          public-pkcs1.pem          | PUBLIC_KEY              | 0 | 0
          public.der                | PUBLIC_KEY              | 0 | 0
          public-ssh.pub            | PUBLIC_KEY              | 0 | 0
          list.crl                  | REVOCATION_LIST         | 0 | 0
          """)
  void recognises(String name, FileKind kind, int certificates, int keys) {
    CredentialFile read = success(new CredentialReader().read(folder.resolve(name)));
    assertEquals(kind, read.kind());
    assertEquals(certificates, read.certificates().size());
    assertEquals(keys, read.keys().size());
    recognised(name, read, "");
  }

  /** Every kind of encrypted file: asked for, opened with the passphrase, refused with another. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          key-aes256.pem            | KEY_PKCS8_ENCRYPTED | 0
          key-aes128-sha1.pem       | KEY_PKCS8_ENCRYPTED | 0
          key-aes256-sha512.pem     | KEY_PKCS8_ENCRYPTED | 0
          key-3des.pem              | KEY_PKCS8_ENCRYPTED | 0
          key-scrypt.pem            | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-md5-des.pem     | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-sha1-des.pem    | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-3des.pem        | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-2des.pem        | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-rc2-40.pem      | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-rc2-128.pem     | KEY_PKCS8_ENCRYPTED | 0
          key-pbes1-rc4-128.pem     | KEY_PKCS8_ENCRYPTED | 0
          key-aes256.der            | KEY_PKCS8_ENCRYPTED | 0
          key-pkcs1-aes256.pem      | KEY_PKCS1_ENCRYPTED | 0
          key-pkcs1-aes128.pem      | KEY_PKCS1_ENCRYPTED | 0
          key-pkcs1-3des.pem        | KEY_PKCS1_ENCRYPTED | 0
          ec-sec1-aes256.pem        | KEY_SEC1_ENCRYPTED  | 0
          cert-and-aes256.pem       | CERTIFICATE_AND_KEY_PEM | 1
          modern.p12                | PKCS12              | 3
          legacy.p12                | PKCS12              | 3
          no-mac.p12                | PKCS12              | 3
          keytool.p12               | PKCS12              | 1
          keytool.jks               | JKS                 | 1
          """)
  void opens(String name, FileKind kind, int certificates) {
    Path file = folder.resolve(name);
    assertEquals(ProblemCode.PASSPHRASE_NEEDED, failure(new CredentialReader().read(file)));
    CredentialFile read = success(read(file, CredentialFixtures.PASSPHRASE));
    assertEquals(kind, read.kind());
    assertEquals(certificates, read.certificates().size());
    assertEquals(1, read.keys().size());
    recognised(name, read, " with its passphrase");
    assertEquals(ProblemCode.PASSPHRASE_WRONG, failure(read(file, "not the passphrase")));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nowhere.pem               | FILE_MISSING
          a-folder                  | FILE_UNREADABLE
          empty.pem                 | FILE_EMPTY
          huge.pem                  | FILE_TOO_LARGE
          page.html                 | FILE_NOT_RECOGNISED
          words.txt                 | FILE_NOT_RECOGNISED
          noise.bin                 | FILE_NOT_RECOGNISED
          parameters.pem            | FILE_NOT_RECOGNISED
          leaf-truncated.pem        | FILE_CORRUPT
          leaf-truncated.der        | FILE_CORRUPT
          leaf-not-base64.pem       | FILE_CORRUPT
          leaf-scrambled.pem        | FILE_CORRUPT
          key-truncated.pem         | FILE_CORRUPT
          truncated.jks             | FILE_CORRUPT
          openssh.key               | KEY_FORMAT_UNSUPPORTED
          putty.ppk                 | KEY_FORMAT_UNSUPPORTED
          ed25519.pem               | KEY_FORMAT_UNSUPPORTED
          ec-k1.pem                 | KEY_FORMAT_UNSUPPORTED
          dsa.pem                   | KEY_FORMAT_UNSUPPORTED
          """)
  void refuses(String name, ProblemCode code) {
    Outcome<CredentialFile> outcome = new CredentialReader().read(folder.resolve(name));
    assertEquals(code, failure(outcome));
    assertTrue(
        outcome instanceof Outcome.Failure<CredentialFile>(var problem)
            && problem.arguments().getFirst().equals(name));
    ROWS.add("| %s | refused: %s |".formatted(name, code));
  }

  private static Outcome<CredentialFile> read(Path file, String words) {
    try (Passphrase passphrase = new Passphrase(words.toCharArray())) {
      return new CredentialReader().read(file, passphrase);
    }
  }

  private static CredentialFile success(Outcome<CredentialFile> outcome) {
    return switch (outcome) {
      case Outcome.Success<CredentialFile>(CredentialFile read) -> read;
      case Outcome.Failure<CredentialFile>(var problem) ->
          throw new AssertionError(problem.toString());
    };
  }

  private static <T> ProblemCode failure(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Success<T>(T read) -> throw new AssertionError("read as " + read);
      case Outcome.Failure<T>(var problem) -> problem.code();
    };
  }

  @Test
  void sortsAChainByIssuer() {
    CredentialFile shuffled =
        success(new CredentialReader().read(folder.resolve("chain-shuffled.pem")));
    CredentialFile chain = success(new CredentialReader().read(folder.resolve("chain.pem")));
    assertEquals(chain.certificates(), shuffled.certificates());
    assertEquals(
        CredentialFixtures.APPLICATION,
        DistinguishedName.subjectOf(shuffled.certificates().getFirst()).commonName().orElse(""));
  }

  @Test
  void takesOnlyCaCertificatesAsAuthorities() {
    CredentialReader reader = new CredentialReader();
    List<X509Certificate> authorities =
        reader.readAuthorities(path("chain.pem")).toOptional().get();
    assertEquals(
        List.of("Issuing", "Root"),
        authorities.stream().map(one -> DistinguishedName.subjectOf(one).shortName()).toList());
    assertEquals(
        List.of(ProblemCode.CERTIFICATE_NOT_CA, ProblemCode.CERTIFICATE_EXPECTED),
        Stream.of("leaf.pem", "leaf.key")
            .map(name -> failure(reader.readAuthorities(path(name))))
            .toList());
  }

  private static Path path(String name) {
    return folder.resolve(name);
  }

  @Test
  void takesPassphrasesOfAnyUnicode() {
    for (String name : new String[] {"unicode.pem", "unicode-pkcs1.pem", "unicode.p12"}) {
      CredentialFile read = success(read(folder.resolve(name), CredentialFixtures.UNICODE));
      assertEquals(1, read.keys().size(), name);
    }
  }

  /** After the others, which make the rows. */
  @Test
  @Order(Integer.MAX_VALUE)
  void recognisesSixtyKindsOfFile() throws IOException {
    List<String> table = new ArrayList<>(List.of("| File | Recognised as |", "|---|---|"));
    table.addAll(ROWS.stream().sorted().toList());
    Files.write(REPORT, table);
    assertTrue(ROWS.size() >= 60, () -> "only " + ROWS.size() + " rows in " + REPORT);
  }
}
