package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.DistinguishedName;

/**
 * Whose the CA is that vouches for a server and is not trusted here: the JDK says "PKIX path
 * building failed" of all of them alike.
 */
enum UntrustedIssuer {
  /** The Trust Framework's own, in no computer's store. */
  TRUST_FRAMEWORK,
  /** One of the same name is trusted, with another key: older, or of another environment. */
  NAMESAKE,
  /** A company's inspecting proxy or an anti-virus program. */
  INTERCEPTOR,
  /** One below a trusted CA, which the server should have sent along. */
  INTERMEDIATE,
  /** Somebody else's private CA, or the server itself. */
  STRANGER;

  /** Makers of inspecting proxies and anti-virus products, as they call their CAs. */
  private static final Pattern INTERCEPTORS =
      Pattern.compile(
          "zscaler|netskope|forti(net|gate)|palo ?alto|blue ?coat|symantec web|umbrella|cisco secure"
              + "|sophos|mcafee|skyhigh|kaspersky|\\beset\\b|avast|avg web|bitdefender|fiddler"
              + "|mitmproxy|portswigger|charles proxy|squid|check ?point|barracuda|watchguard"
              + "|forcepoint|websense|menlo|cloudflare gateway|sonicwall|untangle|\\bproxy\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAMEWORK =
      Pattern.compile("trust framework|nebras", Pattern.CASE_INSENSITIVE);

  private static final String HUB_DOMAIN = ".openfinance.ae";

  /** Authority information access (RFC 5280 section 4.2.2.1). */
  private static final String ACCESS = "1.3.6.1.5.5.7.1.1";

  /** The encoded object identifier of caIssuers, 1.3.6.1.5.5.7.48.2, in hexadecimal. */
  private static final String CA_ISSUERS = "06082b06010505073002";

  /** Whose CA is missing above the chain that this host sent. */
  static UntrustedIssuer of(String host, List<X509Certificate> sent, TrustAnchors trust) {
    X509Certificate last = sent.getLast();
    DistinguishedName issuer = DistinguishedName.issuerOf(last);
    if (INTERCEPTORS.matcher(last.getIssuerX500Principal().getName()).find()) {
      return INTERCEPTOR;
    }
    if (isHeld(last, trust)) {
      return NAMESAKE;
    }
    if (!isSelfIssued(last) && organisationIsTrusted(issuer, trust)) {
      return INTERMEDIATE;
    }
    if (isFrameworks(issuer)) {
      return TRUST_FRAMEWORK;
    }
    // What public CAs issue says where their own certificate is to be had.
    if (sent.size() == 1 && !isSelfIssued(last) && namesIssuersAddress(last)) {
      return INTERMEDIATE;
    }
    // The API Hub's hosts show public certificates or the operator's own; no third party's.
    boolean hubHost = host.endsWith(HUB_DOMAIN) || host.contains(HUB_DOMAIN + ":");
    return hubHost ? INTERCEPTOR : STRANGER;
  }

  private static boolean isHeld(X509Certificate last, TrustAnchors trust) {
    return trust.all().stream()
        .anyMatch(held -> held.getSubjectX500Principal().equals(last.getIssuerX500Principal()));
  }

  /** A CA of the same organisation is trusted, so a certificate between the two is missing. */
  private static boolean organisationIsTrusted(DistinguishedName issuer, TrustAnchors trust) {
    Optional<String> organisation = issuer.organisation();
    return organisation.isPresent()
        && trust.all().stream()
            .anyMatch(
                held -> DistinguishedName.subjectOf(held).organisation().equals(organisation));
  }

  private static boolean isFrameworks(DistinguishedName issuer) {
    return Stream.of(issuer.commonName(), issuer.organisation(), issuer.organisationalUnit())
        .flatMap(Optional::stream)
        .anyMatch(part -> FRAMEWORK.matcher(part.toLowerCase(Locale.ROOT)).find());
  }

  static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  private static boolean namesIssuersAddress(X509Certificate certificate) {
    byte[] access = certificate.getExtensionValue(ACCESS);
    return access != null && HexFormat.of().formatHex(access).contains(CA_ISSUERS);
  }
}
