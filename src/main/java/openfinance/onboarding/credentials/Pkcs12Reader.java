package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.ProblemCode;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.jspecify.annotations.Nullable;

/**
 * Reads PKCS#12 (RFC 7292) with whatever parts of it are encrypted. An empty passphrase is tried
 * before one is asked for.
 */
final class Pkcs12Reader {
  private final PickedFile file;
  private final PassphraseSource passphrases;
  private final DerReader der;
  private final Decryption decryption;
  private final Pkcs12Integrity integrity;
  private final List<X509Certificate> certificates = new ArrayList<>();
  private final List<PrivateKey> keys = new ArrayList<>();
  private final Map<X509Certificate, String> names = new HashMap<>();

  Pkcs12Reader(PickedFile file, PassphraseSource passphrases, KeyDerivation derivation) {
    this.file = file;
    this.passphrases = passphrases;
    this.der = new DerReader(file);
    this.decryption = new Decryption(file, derivation);
    this.integrity = new Pkcs12Integrity(file, derivation);
  }

  /** All its certificates and private keys; secrets and revocation lists are passed over. */
  Content read(ASN1Sequence sequence) throws UnreadableException {
    Pfx pfx = Pfx.getInstance(sequence);
    ContentInfo safe = pfx.getAuthSafe();
    if (!safe.getContentType().equals(PKCSObjectIdentifiers.data)) {
      throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, safe.getContentType().getId());
    }
    byte[] contents = ASN1OctetString.getInstance(safe.getContent()).getOctets();
    PassphraseSource proved = proved(pfx.getMacData(), contents);
    for (ASN1Encodable part : der.sequence(contents)) {
      readPart(ContentInfo.getInstance(part), proved);
    }
    return new Content(FileKind.PKCS12, certificates, keys, names);
  }

  /** A source of the passphrase that the integrity check was made with. */
  private PassphraseSource proved(@Nullable MacData mac, byte[] contents)
      throws UnreadableException {
    if (mac == null) {
      return passphrases;
    }
    Passphrase empty = new Passphrase(new char[0]);
    if (integrity.holds(mac, contents, empty)) {
      return () -> empty;
    }
    Passphrase passphrase = passphrases.demand();
    if (!integrity.holds(mac, contents, passphrase)) {
      throw file.problem(ProblemCode.PASSPHRASE_WRONG, "");
    }
    return () -> passphrase;
  }

  private void readPart(ContentInfo part, PassphraseSource proved) throws UnreadableException {
    if (part.getContentType().equals(PKCSObjectIdentifiers.data)) {
      readBags(ASN1OctetString.getInstance(part.getContent()).getOctets(), proved);
    } else if (part.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
      EncryptedData encrypted = EncryptedData.getInstance(part.getContent());
      byte[] bytes = encrypted.getContent().getOctets();
      readBags(decryption.open(encrypted.getEncryptionAlgorithm(), bytes, proved), proved);
    } else {
      throw file.unsupported(ForeignKeyFormat.UNKNOWN_ENCRYPTION, part.getContentType().getId());
    }
  }

  private void readBags(byte[] contents, PassphraseSource proved) throws UnreadableException {
    for (ASN1Encodable member : der.sequence(contents)) {
      SafeBag bag = SafeBag.getInstance(member);
      ASN1Encodable value = bag.getBagValue();
      if (bag.getBagId().equals(PKCSObjectIdentifiers.certBag)) {
        readCertificate(CertBag.getInstance(value), nameOf(bag));
      } else if (bag.getBagId().equals(PKCSObjectIdentifiers.keyBag)) {
        keys.add(new PrivateKeys(file).pkcs8(ASN1Sequence.getInstance(value)));
      } else if (bag.getBagId().equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)) {
        EncryptedPrivateKeyInfo key = EncryptedPrivateKeyInfo.getInstance(value);
        byte[] opened =
            decryption.open(key.getEncryptionAlgorithm(), key.getEncryptedData(), proved);
        keys.add(new PrivateKeys(file).pkcs8(der.sequence(opened)));
      }
    }
  }

  /** The entry's name (RFC 7292 section 4.2, friendlyName). */
  private static Optional<String> nameOf(SafeBag bag) {
    if (bag.getBagAttributes() == null) {
      return Optional.empty();
    }
    for (ASN1Encodable member : bag.getBagAttributes()) {
      Attribute attribute = Attribute.getInstance(member);
      boolean isName = attribute.getAttrType().equals(PKCSObjectIdentifiers.pkcs_9_at_friendlyName);
      if (isName && attribute.getAttrValues().size() > 0) {
        return Optional.of(
            ASN1BMPString.getInstance(attribute.getAttrValues().getObjectAt(0)).getString());
      }
    }
    return Optional.empty();
  }

  private void readCertificate(CertBag bag, Optional<String> name) throws UnreadableException {
    if (bag.getCertId().equals(PKCSObjectIdentifiers.x509Certificate)) {
      byte[] encoded = ASN1OctetString.getInstance(bag.getCertValue()).getOctets();
      try {
        X509Certificate certificate = Certificates.of(encoded);
        certificates.add(certificate);
        name.ifPresent(known -> names.put(certificate, known));
      } catch (CertificateException e) {
        throw file.corrupt("a certificate in it: " + e.getMessage());
      }
    }
  }
}
