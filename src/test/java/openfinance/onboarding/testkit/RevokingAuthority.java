package openfinance.onboarding.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.modelbank.KeyType;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** A CA that publishes which of its certificates it has revoked (RFC 5280 section 5). */
public final class RevokingAuthority {
  private final KeyPair keys = KeyType.EC_P256.generate();
  private final X500Principal name;
  private final X509Certificate root;

  /** With this common name. */
  public RevokingAuthority(String commonName) {
    this.name = new X500Principal("CN=" + commonName + ",O=Client Side");
    this.root = certificate(name, keys, BigInteger.ONE, true);
  }

  public X509Certificate root() {
    return root;
  }

  /** Itself as a client: a certificate that nobody but itself vouches for. */
  public ClientIdentity itself() {
    return new ClientIdentity(new TransportCertificate(root, List.of()), keys.getPrivate());
  }

  /** A client's identity whose certificate has this serial number. */
  public ClientIdentity client(long serial) {
    KeyPair holder = KeyType.EC_P256.generate();
    X509Certificate certificate =
        certificate(
            new X500Principal("CN=" + TestAuthority.APPLICATION_ID),
            holder,
            BigInteger.valueOf(serial),
            false);
    return new ClientIdentity(
        new TransportCertificate(certificate, List.of(root)), holder.getPrivate());
  }

  /** Writes the list that revokes this serial number. */
  public Path writeList(Path file, long revoked) throws IOException {
    Date now = Date.from(Instant.now().minus(Duration.ofHours(1)));
    JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(name, now);
    builder.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(7))));
    builder.addCRLEntry(BigInteger.valueOf(revoked), now, CRLReason.keyCompromise);
    X509CRLHolder list = builder.build(signer());
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(new PemObject("X509 CRL", list.getEncoded()));
    }
    return Files.writeString(file, text.toString());
  }

  private X509Certificate certificate(
      X500Principal subject, KeyPair holder, BigInteger serial, boolean authority) {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            serial,
            Date.from(Instant.now().minus(Duration.ofDays(1))),
            Date.from(Instant.now().plus(Duration.ofDays(90))),
            subject,
            holder.getPublic());
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      if (!authority) {
        ExtendedKeyUsage clients = new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth);
        builder.addExtension(Extension.extendedKeyUsage, false, clients);
      }
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private ContentSigner signer() {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
