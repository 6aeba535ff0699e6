package openfinance.onboarding.credentials;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.jspecify.annotations.Nullable;

/** Reads one ASN.1 structure, whichever it is. */
final class StructureReader {
  private final PickedFile file;
  private final PassphraseSource passphrases;
  private final DerReader der;
  private final KeyDerivation derivation;
  private final PrivateKeys privateKeys;

  StructureReader(PickedFile file, PassphraseSource passphrases) {
    this.file = file;
    this.passphrases = passphrases;
    this.der = new DerReader(file);
    this.derivation = new KeyDerivation(file);
    this.privateKeys = new PrivateKeys(file);
  }

  /** What the bytes are, without reading it. */
  Structure recognise(byte[] bytes) throws UnreadableException {
    return Structure.of(der.sequence(bytes));
  }

  /**
   * Reads it.
   *
   * @param announcedCurve the curve that an {@code EC PARAMETERS} block named before, if any
   */
  Content read(byte[] bytes, @Nullable ASN1ObjectIdentifier announcedCurve)
      throws UnreadableException {
    ASN1Sequence sequence = der.sequence(bytes);
    return switch (Structure.of(sequence)) {
      case CERTIFICATE ->
          Content.certificates(FileKind.CERTIFICATE_DER, List.of(certificate(sequence)));
      case PKCS7 -> pkcs7(sequence);
      case PKCS12 -> new Pkcs12Reader(file, passphrases, derivation).read(sequence);
      case PRIVATE_KEY_INFO -> Content.key(FileKind.KEY_PKCS8, privateKeys.pkcs8(sequence));
      case ENCRYPTED_PRIVATE_KEY_INFO -> encrypted(EncryptedPrivateKeyInfo.getInstance(sequence));
      case RSA_PRIVATE_KEY -> Content.key(FileKind.KEY_PKCS1, privateKeys.pkcs1(sequence));
      case EC_PRIVATE_KEY ->
          Content.key(FileKind.KEY_SEC1, privateKeys.sec1(sequence, announcedCurve));
      case DSA_PRIVATE_KEY -> throw file.unsupported(ForeignKeyFormat.UNSUPPORTED_ALGORITHM, "DSA");
      case CERTIFICATE_REQUEST -> Content.of(FileKind.CERTIFICATE_REQUEST);
      case REVOCATION_LIST -> Content.of(FileKind.REVOCATION_LIST);
      case PUBLIC_KEY -> Content.of(FileKind.PUBLIC_KEY);
      case UNKNOWN -> throw file.notRecognised(FileContent.BINARY);
    };
  }

  /** Reads a traditional key that its {@code DEK-Info} header says is encrypted. */
  Content readTraditional(
      String dekInfo, byte[] encrypted, @Nullable ASN1ObjectIdentifier announcedCurve)
      throws UnreadableException {
    CipherChoice cipher = new LegacyDecryption(file, derivation).choose(dekInfo, passphrases);
    Content key = read(new Decryption(file, derivation).open(cipher, encrypted), announcedCurve);
    return switch (key.kind()) {
      case KEY_PKCS1 -> key.as(FileKind.KEY_PKCS1_ENCRYPTED);
      case KEY_SEC1 -> key.as(FileKind.KEY_SEC1_ENCRYPTED);
      default -> key;
    };
  }

  private Content encrypted(EncryptedPrivateKeyInfo info) throws UnreadableException {
    byte[] opened =
        new Decryption(file, derivation)
            .open(info.getEncryptionAlgorithm(), info.getEncryptedData(), passphrases);
    return Content.key(FileKind.KEY_PKCS8_ENCRYPTED, privateKeys.pkcs8(der.sequence(opened)));
  }

  private Content pkcs7(ASN1Sequence sequence) throws UnreadableException {
    ContentInfo info = ContentInfo.getInstance(sequence);
    if (!info.getContentType().equals(CMSObjectIdentifiers.signedData)) {
      throw file.notRecognised(FileContent.BINARY);
    }
    ASN1Set held = SignedData.getInstance(info.getContent()).getCertificates();
    List<X509Certificate> certificates = new ArrayList<>();
    if (held != null) {
      for (ASN1Encodable member : held) {
        if (member instanceof ASN1Sequence one && Structure.of(one) == Structure.CERTIFICATE) {
          certificates.add(certificate(one));
        }
      }
    }
    return Content.certificates(FileKind.CERTIFICATES_PKCS7, certificates);
  }

  private X509Certificate certificate(ASN1Sequence sequence) throws UnreadableException {
    try {
      return Certificates.of(sequence.getEncoded(ASN1Encoding.DER));
    } catch (CertificateException | IOException e) {
      throw file.corrupt(e.getClass().getSimpleName() + " in a certificate");
    }
  }
}
