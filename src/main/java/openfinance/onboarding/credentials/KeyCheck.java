package openfinance.onboarding.credentials;

import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * Key and signature are strong enough and of the kind the guide asks for: {@code KEY_TOO_WEAK} with
 * {0} the bits, {@code KEY_NOT_RSA_2048} with {0} the kind such as {@code RSA 4096}, {@code
 * SIGNATURE_WEAK} with {0} the algorithm.
 */
final class KeyCheck implements IdentityCheck {
  private static final int BITS = 2048;

  @Override
  public List<Finding> check(TransportCertificate transport, TrustFramework trustFramework) {
    List<Finding> findings = new ArrayList<>();
    X509Certificate certificate = transport.certificate();
    size(certificate.getPublicKey(), findings);
    String signature = weakSignature(certificate);
    if (!signature.isEmpty()) {
      findings.add(
          IdentityCheck.finding(
              "signatureAlgorithm", "RFC 9155", ProblemCode.SIGNATURE_WEAK, signature));
    }
    return findings;
  }

  private static void size(PublicKey key, List<Finding> findings) {
    int bits = bits(key);
    if (key instanceof RSAKey && bits < BITS) {
      findings.add(
          IdentityCheck.finding(
              "subjectPublicKeyInfo",
              "FAPI 2.0 Security Profile section 5.4.1",
              ProblemCode.KEY_TOO_WEAK,
              Integer.toString(bits)));
    } else if (!(key instanceof RSAKey) || bits != BITS) {
      findings.add(
          IdentityCheck.finding(
              "subjectPublicKeyInfo",
              "Trust Framework guide, transport certificate request",
              ProblemCode.KEY_NOT_RSA_2048,
              kind(key, bits)));
    }
  }

  private static String kind(PublicKey key, int bits) {
    String algorithm = key instanceof RSAKey ? "RSA" : key.getAlgorithm();
    return bits == 0 ? algorithm : algorithm + " " + bits;
  }

  private static int bits(PublicKey key) {
    return switch (key) {
      case RSAKey rsa -> rsa.getModulus().bitLength();
      case ECKey ec -> ec.getParams().getOrder().bitLength();
      default -> 0;
    };
  }

  /** The name of the signature algorithm when it rests on a broken digest, otherwise empty. */
  static String weakSignature(X509Certificate certificate) {
    String name = certificate.getSigAlgName();
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.contains("SHA1") || upper.contains("MD5") || upper.contains("MD2")) {
      return name;
    }
    return isPssWithSha1(certificate) ? "RSASSA-PSS with SHA-1" : "";
  }

  private static boolean isPssWithSha1(X509Certificate certificate) {
    try {
      AlgorithmIdentifier algorithm =
          Certificate.getInstance(certificate.getEncoded()).getSignatureAlgorithm();
      return algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
          && RSASSAPSSparams.getInstance(algorithm.getParameters())
              .getHashAlgorithm()
              .getAlgorithm()
              .equals(OIWObjectIdentifiers.idSHA1);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("this certificate was parsed", e);
    }
  }
}
