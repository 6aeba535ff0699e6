package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import openfinance.onboarding.problem.Problem;

/** Whatever the bytes, nothing but a problem comes out of the reader. */
class AnyBytesTest {
  private static final String[] LABELS = {
    "CERTIFICATE",
    "PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "EC PARAMETERS",
    "PKCS7",
    "CERTIFICATE REQUEST",
    "PUBLIC KEY",
    "TRUSTED CERTIFICATE",
    "X"
  };

  /** Reads the bytes; anything thrown but a problem fails the property. */
  private static CredentialFile read(byte[] bytes) throws UnreadableException {
    try (Passphrase passphrase = new Passphrase(new char[] {'x'})) {
      return CredentialReader.parse(PickedFile.of(Path.of("any"), bytes), () -> passphrase);
    }
  }

  private static Problem problemWith(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> read(bytes)).problem();
  }

  private static int entriesIn(byte[] bytes) {
    try {
      CredentialFile read = read(bytes);
      return read.certificates().size() + read.keys().size();
    } catch (UnreadableException e) {
      return 0;
    }
  }

  @Property
  void answersAnyBytesWithAProblem(@ForAll byte[] bytes) {
    assertEquals("any", problemWith(bytes).arguments().getFirst());
  }

  @Property
  void answersAnyTextWithAProblem(@ForAll String text) {
    assertTrue(problemWith(text.getBytes(StandardCharsets.UTF_8)).isError());
  }

  @Property
  void answersAnyArmouredBytesWithAProblem(
      @ForAll("labels") String label, @ForAll("headers") String header, @ForAll byte[] bytes) {
    String block =
        "-----BEGIN %1$s-----\n%2$s%3$s\n-----END %1$s-----\n"
            .formatted(label, header, Base64.getMimeEncoder().encodeToString(bytes));
    assertTrue(problemWith(block.getBytes(StandardCharsets.UTF_8)).isError());
  }

  @Property
  void findsNoKeyInAnySequenceOfOddMembers(@ForAll("structures") byte[] bytes) {
    assertEquals(0, entriesIn(bytes));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(LABELS);
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of(
        "",
        "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n",
        "DEK-Info: DES-EDE3-CBC,0011223344556677\n\n",
        "DEK-Info: DES-CBC,1\n\n",
        "DEK-Info:\n\n");
  }

  /** Random members of the types that structures are told apart by. */
  @Provide
  Arbitrary<byte[]> structures() {
    byte[][] members = {
      {2, 1, 0},
      {2, 1, 1},
      {2, 1, 3},
      {4, 1, 7},
      {3, 2, 0, 1},
      {6, 3, 42, 3, 4},
      {5, 0},
      {0x30, 0},
      {0x30, 3, 2, 1, 5},
      {0x30, 5, 6, 3, 42, 3, 4},
      {(byte) 0xA0, 2, 5, 0},
      {0x30, 0x0D, 6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0xD, 1, 5, 0xD, 5, 0}
    };
    return Arbitraries.of(members).list().ofMaxSize(10).map(AnyBytesTest::sequence);
  }

  private static byte[] sequence(List<byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    members.forEach(out::writeBytes);
    byte[] body = out.toByteArray();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(0x30);
    whole.write(0x81);
    whole.write(body.length);
    whole.writeBytes(body);
    return whole.toByteArray();
  }
}
