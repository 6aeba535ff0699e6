package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;

class KeystoreReaderTest {
  private static final X509Certificate CERTIFICATE =
      new TestAuthority("Own").issue(TestAuthority.transport()).certificate();

  private final KeystoreReader reader = new KeystoreReader();

  @Test
  void findsACertificateByWhateverNamesIt() throws Exception {
    byte[] encoded = CERTIFICATE.getEncoded();
    byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(encoded);
    assertLists("{'x5t#S256':'%s'}", url(thumbprint));
    assertLists("{'kid':'%s','kty':'RSA'}", url(thumbprint));
    assertLists("{'x5t#S256':'%s'}", Base64.getEncoder().encodeToString(thumbprint));
    assertLists("{'x5c':['%s']}", Base64.getEncoder().encodeToString(encoded));
    RSAPublicKey key = (RSAPublicKey) CERTIFICATE.getPublicKey();
    assertLists("{'n':'%s','e':'AQAB'}", url(unsigned(key.getModulus())));
  }

  @Test
  void aKeyThatNamesAnotherCertificateIsNotThisOne() {
    RSAPublicKey key = (RSAPublicKey) CERTIFICATE.getPublicKey();
    String renewed =
        "{'n':'%s','e':'AQAB','x5t#S256':'AAAA'}".formatted(url(unsigned(key.getModulus())));
    assertEquals(Optional.of(false), lists(renewed));
    assertEquals(Optional.of(false), reader.lists("{\"keys\":[]}", CERTIFICATE));
  }

  @Test
  void aDocumentOfAnotherKindIsNoList() {
    for (String document : new String[] {"", "<html>", "[]", "{}", "{\"keys\":{}}"}) {
      assertEquals(Optional.empty(), reader.lists(document, CERTIFICATE), document);
    }
  }

  @Property
  void anyTextIsNoProof(@ForAll String text, @ForAll String value) {
    assertNotEquals(Optional.of(true), reader.lists(text, CERTIFICATE));
    String quoted = value.replaceAll("[\\\\\"\\p{Cntrl}]", "");
    assertNotEquals(
        Optional.of(true), lists("{'n':'" + quoted + "','x5c':'" + quoted + "','kid':7}"));
  }

  private void assertLists(String key, String value) {
    assertEquals(Optional.of(true), lists(key.formatted(value)), key);
  }

  private Optional<Boolean> lists(String key) {
    return reader.lists(
        "{\"keys\":[null,7,{\"kty\":\"EC\"}," + key.replace('\'', '"') + "]}", CERTIFICATE);
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }
}
