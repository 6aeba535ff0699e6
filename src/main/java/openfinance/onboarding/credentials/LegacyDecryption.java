package openfinance.onboarding.credentials;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PBEParameter;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.OpenSSLPBEParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS5S1ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** The old password-based schemes that files still come in. */
final class LegacyDecryption {
  private static final String TRIPLE_DES = "DESede/CBC/PKCS5Padding";
  private static final Pattern DEK_INFO = Pattern.compile("([A-Z0-9-]+),\\s*([0-9A-F]+)");

  private final PickedFile file;
  private final KeyDerivation derivation;

  LegacyDecryption(PickedFile file, KeyDerivation derivation) {
    this.file = file;
    this.derivation = derivation;
  }

  /** The cipher of PBES1 (RFC 8018 section 6.1) or of PKCS#12 (RFC 7292 appendix C). */
  CipherChoice choose(AlgorithmIdentifier algorithm, PassphraseSource passphrases)
      throws UnreadableException {
    return switch (algorithm.getAlgorithm().getId()) {
      case "1.2.840.113549.1.5.3" -> pbes1(algorithm, passphrases, new MD5Digest(), 0);
      case "1.2.840.113549.1.5.10" -> pbes1(algorithm, passphrases, new SHA1Digest(), 0);
      case "1.2.840.113549.1.5.6" -> pbes1(algorithm, passphrases, new MD5Digest(), 64);
      case "1.2.840.113549.1.5.11" -> pbes1(algorithm, passphrases, new SHA1Digest(), 64);
      case "1.2.840.113549.1.12.1.1" -> pkcs12(algorithm, passphrases, "ARCFOUR", 16);
      case "1.2.840.113549.1.12.1.2" -> pkcs12(algorithm, passphrases, "ARCFOUR", 5);
      case "1.2.840.113549.1.12.1.3" -> pkcs12(algorithm, passphrases, TRIPLE_DES, 24);
      case "1.2.840.113549.1.12.1.4" -> pkcs12(algorithm, passphrases, TRIPLE_DES, 16);
      case "1.2.840.113549.1.12.1.5" -> pkcs12(algorithm, passphrases, "RC2/CBC/PKCS5Padding", 16);
      case "1.2.840.113549.1.12.1.6" -> pkcs12(algorithm, passphrases, "RC2/CBC/PKCS5Padding", 5);
      default ->
          throw file.unsupported(
              ForeignKeyFormat.UNKNOWN_ENCRYPTION, algorithm.getAlgorithm().getId());
    };
  }

  private CipherChoice pbes1(
      AlgorithmIdentifier algorithm, PassphraseSource passphrases, Digest digest, int rc2Bits)
      throws UnreadableException {
    PBEParameter parameters = PBEParameter.getInstance(algorithm.getParameters());
    derivation.spend(new ASN1Integer(parameters.getIterationCount()));
    PKCS5S1ParametersGenerator generator = new PKCS5S1ParametersGenerator(digest);
    byte[] password = KeyDerivation.utf8(passphrases.demand());
    generator.init(password, parameters.getSalt(), parameters.getIterationCount().intValueExact());
    ParametersWithIV derived = (ParametersWithIV) generator.generateDerivedParameters(64, 64);
    Arrays.fill(password, (byte) 0);
    byte[] key = keyOf(derived);
    return rc2Bits == 0
        ? CipherChoice.of("DES/CBC/PKCS5Padding", key, new IvParameterSpec(derived.getIV()))
        : CipherChoice.of(
            "RC2/CBC/PKCS5Padding", key, new RC2ParameterSpec(rc2Bits, derived.getIV()));
  }

  private CipherChoice pkcs12(
      AlgorithmIdentifier algorithm, PassphraseSource passphrases, String transformation, int size)
      throws UnreadableException {
    PKCS12PBEParams parameters = PKCS12PBEParams.getInstance(algorithm.getParameters());
    derivation.spend(new ASN1Integer(parameters.getIterations()));
    byte[] password = bmp(passphrases.demand());
    PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(new SHA1Digest());
    generator.init(password, parameters.getIV(), parameters.getIterations().intValueExact());
    ParametersWithIV derived = (ParametersWithIV) generator.generateDerivedParameters(size * 8, 64);
    Arrays.fill(password, (byte) 0);
    byte[] key = keyOf(derived);
    return switch (transformation) {
      case "ARCFOUR" -> CipherChoice.of(transformation, key, null);
      case TRIPLE_DES ->
          CipherChoice.of(transformation, tripleLength(key), new IvParameterSpec(derived.getIV()));
      default ->
          CipherChoice.of(transformation, key, new RC2ParameterSpec(size * 8, derived.getIV()));
    };
  }

  /** Two-key triple DES uses its first key again as the third. */
  private static byte[] tripleLength(byte[] key) {
    byte[] full = Arrays.copyOf(key, 24);
    System.arraycopy(key, 0, full, 16, 8);
    return key.length == 24 ? key : full;
  }

  /** The cipher that a traditional PEM key names in its {@code DEK-Info} header (RFC 1421). */
  CipherChoice choose(String dekInfo, PassphraseSource passphrases) throws UnreadableException {
    Matcher parts = DEK_INFO.matcher(dekInfo.toUpperCase(Locale.ROOT));
    if (!parts.matches() || parts.group(2).length() % 2 != 0 || parts.group(2).length() < 16) {
      throw file.corrupt("a DEK-Info header that is not understood");
    }
    byte[] vector = HexFormat.of().parseHex(parts.group(2));
    return switch (parts.group(1)) {
      case "AES-128-CBC" -> openssl("AES/CBC/PKCS5Padding", 16, vector, passphrases);
      case "AES-192-CBC" -> openssl("AES/CBC/PKCS5Padding", 24, vector, passphrases);
      case "AES-256-CBC" -> openssl("AES/CBC/PKCS5Padding", 32, vector, passphrases);
      case "DES-EDE3-CBC" -> openssl(TRIPLE_DES, 24, vector, passphrases);
      case "DES-CBC" -> openssl("DES/CBC/PKCS5Padding", 8, vector, passphrases);
      default -> throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, parts.group(1));
    };
  }

  /** OpenSSL's own derivation: MD5 once, salted with the vector's first eight bytes. */
  private static CipherChoice openssl(
      String transformation, int size, byte[] vector, PassphraseSource passphrases)
      throws UnreadableException {
    OpenSSLPBEParametersGenerator generator = new OpenSSLPBEParametersGenerator();
    byte[] password = KeyDerivation.utf8(passphrases.demand());
    generator.init(password, Arrays.copyOf(vector, 8), 1);
    byte[] key = ((KeyParameter) generator.generateDerivedParameters(size * 8)).getKey();
    Arrays.fill(password, (byte) 0);
    return CipherChoice.of(transformation, key, new IvParameterSpec(vector));
  }

  private static byte[] keyOf(ParametersWithIV derived) {
    return ((KeyParameter) derived.getParameters()).getKey();
  }

  /**
   * The passphrase as PKCS#12 takes it (RFC 7292 appendix B.1): UTF-16, ended by a zero, also when
   * it is empty.
   */
  static byte[] bmp(Passphrase passphrase) {
    byte[] password = PBEParametersGenerator.PKCS12PasswordToBytes(passphrase.characters());
    return password.length == 0 ? new byte[2] : password;
  }
}
