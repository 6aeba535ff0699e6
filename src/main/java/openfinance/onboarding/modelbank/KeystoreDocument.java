package openfinance.onboarding.modelbank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** Writes an application's active transport keys as a JWK set (RFC 7517, RFC 7518). */
final class KeystoreDocument {
  private KeystoreDocument() {}

  /** The set with the RSA key of one certificate. */
  static String json(X509Certificate certificate) {
    RSAPublicKey key = (RSAPublicKey) certificate.getPublicKey();
    String thumbprint = thumbprint(certificate);
    ObjectNode set = JsonNodeFactory.instance.objectNode();
    ObjectNode jwk = set.putArray("keys").addObject();
    jwk.put("kty", "RSA");
    jwk.put("kid", thumbprint);
    jwk.put("x5t#S256", thumbprint);
    jwk.put("n", number(key.getModulus()));
    jwk.put("e", number(key.getPublicExponent()));
    return set.toPrettyString();
  }

  private static String thumbprint(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** A number without its sign byte (RFC 7518 section 2, Base64urlUInt). */
  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    byte[] magnitude = Arrays.copyOfRange(bytes, sign, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
  }
}
