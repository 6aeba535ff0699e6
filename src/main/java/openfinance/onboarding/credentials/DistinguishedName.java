package openfinance.onboarding.credentials;

import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The parts of an X.500 name that matter here. */
public final class DistinguishedName {
  private final X500Name name;

  private DistinguishedName(X500Principal principal) {
    this.name = X500Name.getInstance(principal.getEncoded());
  }

  /** The name of the certificate's holder. */
  public static DistinguishedName subjectOf(X509Certificate certificate) {
    return new DistinguishedName(certificate.getSubjectX500Principal());
  }

  /** The name of the certificate's issuer. */
  public static DistinguishedName issuerOf(X509Certificate certificate) {
    return new DistinguishedName(certificate.getIssuerX500Principal());
  }

  /** Reads every part; throws some unchecked exception where one is damaged. */
  void requireReadable() {
    for (RDN part : name.getRDNs()) {
      for (AttributeTypeAndValue value : part.getTypesAndValues()) {
        var _ = IETFUtils.valueToString(value.getValue());
      }
    }
  }

  public Optional<String> commonName() {
    return first(BCStyle.CN);
  }

  public Optional<String> organisation() {
    return first(BCStyle.O);
  }

  public Optional<String> organisationalUnit() {
    return first(BCStyle.OU);
  }

  public Optional<String> country() {
    return first(BCStyle.C);
  }

  /** The CN, or the whole name when it has none: what a person calls this certificate. */
  public String shortName() {
    return commonName().orElseGet(name::toString);
  }

  private Optional<String> first(ASN1ObjectIdentifier type) {
    RDN[] found = name.getRDNs(type);
    return found.length == 0
        ? Optional.empty()
        : Optional.of(IETFUtils.valueToString(found[0].getFirst().getValue()));
  }
}
