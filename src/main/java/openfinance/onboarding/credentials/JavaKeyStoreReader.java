package openfinance.onboarding.credentials;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the Java keystore format (JKS). One that holds only certificates needs no passphrase. */
final class JavaKeyStoreReader {
  private static final int JKS = 0xFEEDFEED;
  private static final int JCEKS = 0xCECECECE;

  private final PickedFile file;
  private final PassphraseSource passphrases;

  JavaKeyStoreReader(PickedFile file, PassphraseSource passphrases) {
    this.file = file;
    this.passphrases = passphrases;
  }

  /** Whether the file begins as a Java keystore does. */
  static boolean recognises(byte[] bytes) {
    return bytes.length >= 4 && (magic(bytes) == JKS || magic(bytes) == JCEKS);
  }

  private static int magic(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getInt();
  }

  /** All its certificates and private keys. */
  Content read() throws UnreadableException {
    if (magic(file.bytes()) == JCEKS) {
      throw file.unsupported(ForeignKeyFormat.JCEKS, "");
    }
    try {
      KeyStore store = load(null);
      List<X509Certificate> certificates = new ArrayList<>();
      List<String> keyAliases = new ArrayList<>();
      Map<X509Certificate, String> names = new HashMap<>();
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          keyAliases.add(alias);
        }
        List<X509Certificate> chain = chain(store, alias);
        certificates.addAll(chain);
        chain.stream().findFirst().ifPresent(first -> names.put(first, alias));
      }
      return new Content(FileKind.JKS, certificates, keys(keyAliases), names);
    } catch (EOFException e) {
      throw file.truncated("the end of a Java keystore is missing");
    } catch (GeneralSecurityException | IOException e) {
      throw file.corrupt(e.getClass().getSimpleName() + " in a Java keystore");
    }
  }

  /**
   * The keys that the passphrase opens. It need not be that of the whole keystore: a key may have
   * one of its own.
   */
  private List<PrivateKey> keys(List<String> aliases)
      throws UnreadableException, GeneralSecurityException, IOException {
    if (aliases.isEmpty()) {
      return List.of();
    }
    char[] passphrase = passphrases.demand().characters();
    boolean ofStore = opens(passphrase);
    KeyStore store = load(null);
    List<PrivateKey> keys = new ArrayList<>();
    for (String alias : aliases) {
      opened(store, alias, passphrase).ifPresent(keys::add);
    }
    if (keys.isEmpty()) {
      String detail = ofStore ? "the key has a passphrase of its own" : "";
      throw file.problem(ProblemCode.PASSPHRASE_WRONG, detail);
    }
    return keys;
  }

  private static Optional<PrivateKey> opened(KeyStore store, String alias, char[] passphrase)
      throws GeneralSecurityException {
    try {
      return store.getKey(alias, passphrase) instanceof PrivateKey key
          ? Optional.of(key)
          : Optional.empty();
    } catch (UnrecoverableKeyException e) {
      return Optional.empty();
    }
  }

  /** Whether it is the keystore's own passphrase. */
  private boolean opens(char[] passphrase) throws GeneralSecurityException, IOException {
    try {
      load(passphrase);
      return true;
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        return false;
      }
      throw e;
    }
  }

  private KeyStore load(char @Nullable [] passphrase) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(new ByteArrayInputStream(file.bytes()), passphrase);
    return store;
  }

  private static List<X509Certificate> chain(KeyStore store, String alias)
      throws GeneralSecurityException {
    List<X509Certificate> chain = new ArrayList<>();
    Certificate[] found = store.getCertificateChain(alias);
    if (found == null) {
      found = new Certificate[] {store.getCertificate(alias)};
    }
    for (Certificate certificate : found) {
      if (certificate instanceof X509Certificate x509) {
        chain.add(x509);
      }
    }
    return chain;
  }
}
