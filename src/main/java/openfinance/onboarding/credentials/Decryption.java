package openfinance.onboarding.credentials;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import openfinance.onboarding.problem.ProblemCode;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Decrypts what password-based encryption of PKCS#5 (RFC 8018) or PKCS#12 (RFC 7292 appendix C)
 * protects, with the JDK's ciphers.
 */
final class Decryption {
  private final PickedFile file;
  private final KeyDerivation derivation;

  Decryption(PickedFile file, KeyDerivation derivation) {
    this.file = file;
    this.derivation = derivation;
  }

  /**
   * The DER sequence inside. The passphrase is asked for only once it is sure that it would be of
   * use.
   *
   * @return its bytes, which begin as a sequence of the right length: anything else means that the
   *     passphrase was wrong
   */
  byte[] open(AlgorithmIdentifier algorithm, byte[] encrypted, PassphraseSource passphrases)
      throws UnreadableException {
    CipherChoice choice =
        algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)
            ? pbes2(PBES2Parameters.getInstance(algorithm.getParameters()), passphrases)
            : new LegacyDecryption(file, derivation).choose(algorithm, passphrases);
    return open(choice, encrypted);
  }

  /** Decrypts with this cipher and key. */
  byte[] open(CipherChoice choice, byte[] encrypted) throws UnreadableException {
    try {
      Cipher cipher = Cipher.getInstance(choice.transformation());
      if (encrypted.length == 0
          || (choice.parameters() instanceof IvParameterSpec
              && encrypted.length % cipher.getBlockSize() != 0)) {
        throw file.truncated("an encrypted part that was cut off");
      }
      cipher.init(Cipher.DECRYPT_MODE, choice.key(), choice.parameters());
      byte[] opened = cipher.doFinal(encrypted);
      if (!isSequence(opened)) {
        throw wrongPassphrase();
      }
      return opened;
    } catch (BadPaddingException e) {
      throw wrongPassphrase();
    } catch (GeneralSecurityException e) {
      throw file.corrupt(e.getClass().getSimpleName() + " in " + choice.transformation());
    }
  }

  /** {@code PASSPHRASE_WRONG}. */
  UnreadableException wrongPassphrase() {
    return file.problem(ProblemCode.PASSPHRASE_WRONG, "");
  }

  private CipherChoice pbes2(PBES2Parameters parameters, PassphraseSource passphrases)
      throws UnreadableException {
    EncryptionScheme scheme = parameters.getEncryptionScheme();
    ASN1ObjectIdentifier cipher = scheme.getAlgorithm();
    ASN1Encodable vector = scheme.getParameters();
    int size = keySize(cipher);
    AlgorithmIdentifier function =
        AlgorithmIdentifier.getInstance(parameters.getKeyDerivationFunc().toASN1Primitive());
    byte[] key = derivation.derive(function, passphrases, size);
    return CipherChoice.of(transformation(cipher), key, vector(cipher, vector));
  }

  private int keySize(ASN1ObjectIdentifier cipher) throws UnreadableException {
    return switch (cipher.getId()) {
      case "2.16.840.1.101.3.4.1.2", "2.16.840.1.101.3.4.1.6" -> 16;
      case "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.26", "1.2.840.113549.3.7" -> 24;
      case "2.16.840.1.101.3.4.1.42", "2.16.840.1.101.3.4.1.46" -> 32;
      case "1.3.14.3.2.7" -> 8;
      default -> throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, cipher.getId());
    };
  }

  private static String transformation(ASN1ObjectIdentifier cipher) {
    return switch (cipher.getId()) {
      case "1.2.840.113549.3.7" -> "DESede/CBC/PKCS5Padding";
      case "1.3.14.3.2.7" -> "DES/CBC/PKCS5Padding";
      default -> isGcm(cipher) ? "AES/GCM/NoPadding" : "AES/CBC/PKCS5Padding";
    };
  }

  private static boolean isGcm(ASN1ObjectIdentifier cipher) {
    return cipher.getId().matches("2\\.16\\.840\\.1\\.101\\.3\\.4\\.1\\.(6|26|46)");
  }

  private static AlgorithmParameterSpec vector(ASN1ObjectIdentifier cipher, ASN1Encodable vector) {
    if (isGcm(cipher)) {
      GCMParameters parameters = GCMParameters.getInstance(vector);
      return new GCMParameterSpec(parameters.getIcvLen() * 8, parameters.getNonce());
    }
    return new IvParameterSpec(ASN1OctetString.getInstance(vector).getOctets());
  }

  /** Whether the bytes are one DER sequence, its length agreeing with theirs. */
  private static boolean isSequence(byte[] opened) {
    long length = DerLength.ofSequence(opened);
    return length == DerLength.INDEFINITE || length == opened.length;
  }
}
