package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to cost their reader minutes, gigabytes or its stack. */
@Timeout(60)
class HostileFilesTest {
  private static final byte[] SALT = new byte[8];

  private static Problem problem(byte[] bytes) throws UnreadableException {
    PickedFile file = PickedFile.of(Path.of("hostile"), bytes);
    return assertThrows(
            UnreadableException.class,
            () -> CredentialReader.parse(file, () -> new Passphrase("passphrase".toCharArray())))
        .problem();
  }

  private static void assertTooCostly(ASN1Encodable structure)
      throws IOException, UnreadableException {
    Problem problem = problem(structure.toASN1Primitive().getEncoded());
    assertEquals(ProblemCode.KEY_FORMAT_UNSUPPORTED, problem.code());
    assertEquals(ForeignKeyFormat.COSTLY_ENCRYPTION.name(), problem.arguments().get(1));
  }

  private static ASN1Encodable pbes2(KeyDerivationFunc function) {
    EncryptionScheme aes =
        new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(new byte[16]));
    return new EncryptedPrivateKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, new PBES2Parameters(function, aes)),
        new byte[64]);
  }

  @Test
  void capsPbkdf2() throws IOException, UnreadableException {
    assertTooCostly(
        pbes2(
            new KeyDerivationFunc(
                PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(SALT, Integer.MAX_VALUE))));
  }

  @Test
  void capsScryptByMemoryAndByWork() throws IOException, UnreadableException {
    for (int[] cost : new int[][] {{1 << 30, 8, 1}, {16384, 8, 100_000}, {2, 1 << 29, 1}}) {
      assertTooCostly(
          pbes2(
              new KeyDerivationFunc(
                  MiscObjectIdentifiers.id_scrypt,
                  new ScryptParams(SALT, cost[0], cost[1], cost[2]))));
    }
  }

  @Test
  void capsPkcs12() throws IOException, UnreadableException {
    AlgorithmIdentifier sha256 =
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    assertTooCostly(
        new Pfx(
            new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(new byte[] {0x30, 0})),
            new MacData(new DigestInfo(sha256, new byte[32]), SALT, Integer.MAX_VALUE)));
    assertTooCostly(
        new EncryptedPrivateKeyInfo(
            new AlgorithmIdentifier(
                PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC,
                new PKCS12PBEParams(SALT, Integer.MAX_VALUE)),
            new byte[64]));
  }

  @Test
  void answersAnIterationCountOfNoughtOrLess() throws IOException, UnreadableException {
    AlgorithmIdentifier derivation =
        new AlgorithmIdentifier(
            PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, new PKCS12PBEParams(SALT, -1));
    byte[] encoded = new EncryptedPrivateKeyInfo(derivation, new byte[64]).getEncoded();
    assertEquals(ProblemCode.FILE_CORRUPT, problem(encoded).code());
  }

  @Test
  void stopsAtDeepNesting() throws UnreadableException {
    byte[] indefinite = new byte[PickedFile.LARGEST];
    for (int i = 0; i < indefinite.length; i += 2) {
      indefinite[i] = 0x30;
      indefinite[i + 1] = (byte) 0x80;
    }
    assertEquals(ProblemCode.FILE_CORRUPT, problem(indefinite).code());
    assertEquals(ProblemCode.FILE_CORRUPT, problem(nested(100_000)).code());
  }

  /** Sequences of definite length within each other, made from the innermost out. */
  private static byte[] nested(int depth) {
    ByteArrayOutputStream heads = new ByteArrayOutputStream();
    for (int inside = (depth - 1) * 5; inside >= 0; inside -= 5) {
      heads.writeBytes(
          new byte[] {
            0x30, (byte) 0x83, (byte) (inside >> 16), (byte) (inside >> 8), (byte) inside
          });
    }
    return heads.toByteArray();
  }

  @Test
  void staysLinearInTheNumberOfBlocks() throws UnreadableException {
    String begin = "-----BEGIN CERTIFICATE-----\n";
    byte[] begins =
        begin.repeat(PickedFile.LARGEST / begin.length()).getBytes(StandardCharsets.US_ASCII);
    assertEquals(ProblemCode.FILE_CORRUPT, problem(begins).code());
    byte[] dashes = new byte[PickedFile.LARGEST];
    Arrays.fill(dashes, (byte) '-');
    assertEquals(ProblemCode.FILE_NOT_RECOGNISED, problem(dashes).code());
  }
}
