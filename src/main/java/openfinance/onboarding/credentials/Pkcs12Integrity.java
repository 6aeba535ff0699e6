package openfinance.onboarding.credentials;

import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The integrity check of PKCS#12 (RFC 7292 section 5.1; RFC 9579), which tells the passphrase. */
final class Pkcs12Integrity {
  private static final String PBMAC1 = "1.2.840.113549.1.5.14";

  private final PickedFile file;
  private final KeyDerivation derivation;

  Pkcs12Integrity(PickedFile file, KeyDerivation derivation) {
    this.file = file;
    this.derivation = derivation;
  }

  /** Whether the contents carry the check value that this passphrase gives. */
  boolean holds(MacData mac, byte[] contents, Passphrase passphrase) throws UnreadableException {
    AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
    byte[] expected = mac.getMac().getDigest();
    if (algorithm.getAlgorithm().getId().equals(PBMAC1)) {
      return matches(expected, pbmac1(algorithm, passphrase), contents);
    }
    byte[] password = LegacyDecryption.bmp(passphrase);
    boolean holds = matches(expected, pkcs12(mac, password), contents);
    if (!holds && passphrase.characters().length == 0) {
      holds = matches(expected, pkcs12(mac, new byte[0]), contents);
    }
    Arrays.fill(password, (byte) 0);
    return holds;
  }

  private Keyed pkcs12(MacData mac, byte[] password) throws UnreadableException {
    derivation.spend(new ASN1Integer(mac.getIterationCount()));
    Digest digest = digest(mac.getMac().getAlgorithmId().getAlgorithm());
    PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(digest);
    generator.init(password, mac.getSalt(), mac.getIterationCount().intValueExact());
    return new Keyed(digest, generator.generateDerivedMacParameters(digest.getDigestSize() * 8));
  }

  private Keyed pbmac1(AlgorithmIdentifier algorithm, Passphrase passphrase)
      throws UnreadableException {
    PBMAC1Params parameters = PBMAC1Params.getInstance(algorithm.getParameters());
    Digest digest = derivation.hmacDigest(parameters.getMessageAuthScheme().getAlgorithm());
    byte[] key =
        derivation.derive(
            parameters.getKeyDerivationFunc(), () -> passphrase, digest.getDigestSize());
    return new Keyed(digest, new KeyParameter(key));
  }

  private record Keyed(Digest digest, CipherParameters key) {}

  private static boolean matches(byte[] expected, Keyed keyed, byte[] contents) {
    HMac hmac = new HMac(keyed.digest());
    hmac.init(keyed.key());
    hmac.update(contents, 0, contents.length);
    byte[] actual = new byte[hmac.getMacSize()];
    hmac.doFinal(actual, 0);
    return MessageDigest.isEqual(expected, actual);
  }

  private Digest digest(ASN1ObjectIdentifier algorithm) throws UnreadableException {
    return switch (algorithm.getId()) {
      case "1.3.14.3.2.26" -> new SHA1Digest();
      case "2.16.840.1.101.3.4.2.4" -> new SHA224Digest();
      case "2.16.840.1.101.3.4.2.1" -> new SHA256Digest();
      case "2.16.840.1.101.3.4.2.2" -> new SHA384Digest();
      case "2.16.840.1.101.3.4.2.3" -> new SHA512Digest();
      default -> throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, algorithm.getId());
    };
  }
}
