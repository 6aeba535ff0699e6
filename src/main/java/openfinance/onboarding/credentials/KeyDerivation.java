package openfinance.onboarding.credentials;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Derives keys from passphrases (RFC 8018 for PBKDF2, RFC 7914 for scrypt). A file chooses what
 * that costs, so one reading of a file has a budget: whoever made the file cannot make it last.
 */
final class KeyDerivation {
  /** About ten seconds of PBKDF2; OpenSSL writes 2048 and careful people a million. */
  private static final long ITERATIONS = 10_000_000;

  /** In bytes; OpenSSL writes 16 MiB. */
  private static final long SCRYPT_MEMORY = 64L * 1024 * 1024;

  private final PickedFile file;
  private long iterationsLeft = ITERATIONS;

  KeyDerivation(PickedFile file) {
    this.file = file;
  }

  /** Counts iterations before they are run; {@code KEY_FORMAT_UNSUPPORTED} where it is too much. */
  void spend(ASN1Integer iterations) throws UnreadableException {
    BigInteger count = iterations.getValue();
    if (count.signum() <= 0) {
      throw file.corrupt("an iteration count of " + shortened(count));
    }
    if (count.compareTo(BigInteger.valueOf(iterationsLeft)) > 0) {
      throw file.unsupported(ForeignKeyFormat.COSTLY_ENCRYPTION, shortened(count) + " iterations");
    }
    iterationsLeft -= count.longValueExact();
  }

  private static String shortened(BigInteger count) {
    return count.bitLength() > 64 ? "2^" + count.bitLength() : count.toString();
  }

  /** The key of {@code size} bytes that the derivation gives for the passphrase. */
  byte[] derive(AlgorithmIdentifier derivation, PassphraseSource passphrases, int size)
      throws UnreadableException {
    ASN1ObjectIdentifier algorithm = derivation.getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.id_PBKDF2)) {
      return pbkdf2(PBKDF2Params.getInstance(derivation.getParameters()), passphrases, size);
    }
    if (algorithm.equals(MiscObjectIdentifiers.id_scrypt)) {
      return scrypt(ScryptParams.getInstance(derivation.getParameters()), passphrases, size);
    }
    throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, algorithm.getId());
  }

  private byte[] pbkdf2(PBKDF2Params parameters, PassphraseSource passphrases, int size)
      throws UnreadableException {
    spend(new ASN1Integer(parameters.getIterationCount()));
    PKCS5S2ParametersGenerator generator =
        new PKCS5S2ParametersGenerator(hmacDigest(parameters.getPrf().getAlgorithm()));
    byte[] password = utf8(passphrases.demand());
    generator.init(password, parameters.getSalt(), parameters.getIterationCount().intValueExact());
    byte[] key = ((KeyParameter) generator.generateDerivedParameters(size * 8)).getKey();
    Arrays.fill(password, (byte) 0);
    return key;
  }

  private byte[] scrypt(ScryptParams parameters, PassphraseSource passphrases, int size)
      throws UnreadableException {
    BigInteger cost = parameters.getCostParameter();
    BigInteger blocks = parameters.getBlockSize();
    BigInteger memory = cost.multiply(blocks).shiftLeft(7);
    if (memory.compareTo(BigInteger.valueOf(SCRYPT_MEMORY)) > 0) {
      throw file.unsupported(
          ForeignKeyFormat.COSTLY_ENCRYPTION, shortened(memory) + " bytes of scrypt");
    }
    spend(
        new ASN1Integer(cost.multiply(blocks).multiply(parameters.getParallelizationParameter())));
    byte[] password = utf8(passphrases.demand());
    byte[] key =
        SCrypt.generate(
            password,
            parameters.getSalt(),
            cost.intValueExact(),
            blocks.intValueExact(),
            parameters.getParallelizationParameter().intValueExact(),
            size);
    Arrays.fill(password, (byte) 0);
    return key;
  }

  Digest hmacDigest(ASN1ObjectIdentifier hmac) throws UnreadableException {
    return switch (hmac.getId()) {
      case "1.2.840.113549.2.7" -> new SHA1Digest();
      case "1.2.840.113549.2.8" -> new SHA224Digest();
      case "1.2.840.113549.2.9" -> new SHA256Digest();
      case "1.2.840.113549.2.10" -> new SHA384Digest();
      case "1.2.840.113549.2.11" -> new SHA512Digest();
      default -> throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, hmac.getId());
    };
  }

  /** The passphrase as OpenSSL takes it from a terminal today. The caller wipes it. */
  static byte[] utf8(Passphrase passphrase) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    char[] characters = passphrase.characters();
    ByteBuffer encoded = ByteBuffer.allocate(characters.length * 3);
    encoder.encode(CharBuffer.wrap(characters), encoded, true);
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
