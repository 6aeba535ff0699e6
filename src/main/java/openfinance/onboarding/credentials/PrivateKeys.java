package openfinance.onboarding.credentials;

import java.io.IOException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** Makes the JDK's own key objects, which its TLS takes, of parsed structures. */
final class PrivateKeys {
  /** The curves that the JDK's TLS signs handshakes with (RFC 8422 section 5.1.1). */
  private static final List<ASN1Encodable> TLS_CURVES =
      List.of(
          SECObjectIdentifiers.secp256r1,
          SECObjectIdentifiers.secp384r1,
          SECObjectIdentifiers.secp521r1);

  private final PickedFile file;

  PrivateKeys(PickedFile file) {
    this.file = file;
  }

  /** A key of PKCS#8 (RFC 5958). */
  PrivateKey pkcs8(ASN1Sequence sequence) throws UnreadableException {
    return of(PrivateKeyInfo.getInstance(sequence));
  }

  /** A key of PKCS#1 (RFC 8017 appendix A.1.2). */
  PrivateKey pkcs1(ASN1Sequence sequence) throws UnreadableException {
    AlgorithmIdentifier rsa =
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
    return wrapped(rsa, RSAPrivateKey.getInstance(sequence));
  }

  /** A key of SEC 1 (RFC 5915), whose curve stands in it or was announced before it. */
  PrivateKey sec1(ASN1Sequence sequence, @Nullable ASN1ObjectIdentifier announcedCurve)
      throws UnreadableException {
    ECPrivateKey key = ECPrivateKey.getInstance(sequence);
    ASN1Encodable curve = key.getParametersObject();
    if (curve == null) {
      curve = announcedCurve;
    }
    if (curve == null) {
      throw file.corrupt("an EC private key without its curve");
    }
    return wrapped(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve), key);
  }

  private PrivateKey wrapped(AlgorithmIdentifier algorithm, ASN1Encodable key)
      throws UnreadableException {
    try {
      return of(new PrivateKeyInfo(algorithm, key));
    } catch (IOException e) {
      throw file.corrupt("a private key that cannot be encoded");
    }
  }

  private PrivateKey of(PrivateKeyInfo info) throws UnreadableException {
    try {
      PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(info.getEncoded());
      return KeyFactory.getInstance(factoryFor(info.getPrivateKeyAlgorithm()))
          .generatePrivate(spec);
    } catch (InvalidKeySpecException e) {
      throw file.corrupt("a private key with impossible values");
    } catch (IOException | NoSuchAlgorithmException e) {
      throw file.corrupt(e.getClass().getSimpleName());
    }
  }

  private String factoryFor(AlgorithmIdentifier identifier) throws UnreadableException {
    ASN1ObjectIdentifier algorithm = identifier.getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return "RSA";
    }
    if (algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return "RSASSA-PSS";
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
        && TLS_CURVES.contains(identifier.getParameters())) {
      return "EC";
    }
    throw file.unsupported(
        ForeignKeyFormat.UNSUPPORTED_ALGORITHM,
        algorithm.getId() + " " + identifier.getParameters());
  }
}
