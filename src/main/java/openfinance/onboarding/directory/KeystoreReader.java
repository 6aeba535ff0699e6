package openfinance.onboarding.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Finds a certificate in a JWK set (RFC 7517 sections 4 and 5). Whatever else is in it is ignored.
 */
final class KeystoreReader {
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Whether the set lists the certificate: by its SHA-256 thumbprint ({@code x5t#S256}, or the key
   * id where that is made of it), by itself ({@code x5c}), or, in a key that names no certificate,
   * by the RSA modulus.
   *
   * @return empty when the document is no JWK set
   */
  Optional<Boolean> lists(String document, X509Certificate certificate) {
    try {
      JsonNode keys = mapper.readTree(document).path("keys");
      return keys.isArray()
          ? Optional.of(
              StreamSupport.stream(keys.spliterator(), false).anyMatch(key -> is(key, certificate)))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static boolean is(JsonNode key, X509Certificate certificate) {
    byte[] encoded = encoded(certificate);
    byte[] thumbprint = sha256(encoded);
    if (matches(key.path("x5t#S256"), thumbprint)
        || matches(key.path("kid"), thumbprint)
        || matches(key.path("x5c").path(0), encoded)) {
      return true;
    }
    boolean namesCertificate = key.has("x5t#S256") || key.has("x5c");
    return !namesCertificate
        && certificate.getPublicKey() instanceof RSAPublicKey rsa
        && matches(key.path("n"), magnitude(rsa.getModulus()))
        && matches(key.path("e"), magnitude(rsa.getPublicExponent()));
  }

  /** Whether a text is these bytes in base64, of either alphabet and with padding or without. */
  private static boolean matches(JsonNode text, byte[] expected) {
    String plain = text.asText("").replace('-', '+').replace('_', '/').replaceAll("=+$", "");
    return plain.equals(Base64.getEncoder().withoutPadding().encodeToString(expected));
  }

  /** A number without its sign byte (RFC 7518 section 2, Base64urlUInt). */
  private static byte[] magnitude(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length);
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a parsed certificate has an encoding", e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
