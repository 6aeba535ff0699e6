package openfinance.onboarding.modelbank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Writes private keys in the forms that TPPs bring. */
final class KeyFiles {
  private static final String ENCRYPTION = "PBEWithHmacSHA256AndAES_256";

  private KeyFiles() {}

  /** PKCS#8 in PEM, as the registration guide makes it (RFC 5958). */
  static String plain(PrivateKey key) {
    return Pem.of("PRIVATE KEY", key.getEncoded());
  }

  /** Encrypted PKCS#8 in PEM (RFC 5958 section 3, PBES2). */
  static String encrypted(PrivateKey key, char[] passphrase) {
    try {
      Cipher cipher = Cipher.getInstance(ENCRYPTION);
      cipher.init(
          Cipher.ENCRYPT_MODE,
          SecretKeyFactory.getInstance(ENCRYPTION).generateSecret(new PBEKeySpec(passphrase)));
      byte[] encrypted = cipher.doFinal(key.getEncoded());
      AlgorithmParameters pbes2 = AlgorithmParameters.getInstance("PBES2");
      pbes2.init(cipher.getParameters().getEncoded());
      return Pem.of(
          "ENCRYPTED PRIVATE KEY", new EncryptedPrivateKeyInfo(pbes2, encrypted).getEncoded());
    } catch (GeneralSecurityException | IOException missing) {
      throw new IllegalStateException("Every JDK has " + ENCRYPTION, missing);
    }
  }

  /** PKCS#12 with the key, its certificate and those above it (RFC 7292). */
  static byte[] pkcs12(IssuedCertificate issued, char[] passphrase) {
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(issued.certificate());
    chain.addAll(issued.issuers());
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "transport", issued.key(), passphrase, chain.toArray(X509Certificate[]::new));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, passphrase);
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException missing) {
      throw new IllegalStateException("Every JDK has PKCS#12", missing);
    }
  }
}
