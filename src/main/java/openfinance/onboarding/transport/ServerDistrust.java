package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.X509ExtendedTrustManager;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/**
 * Says why a server was not trusted, from the certificates that it sent: the JDK says "PKIX path
 * building failed" of a private CA, of a missing intermediate and of an interception alike.
 */
final class ServerDistrust {
  /** Makers of inspecting proxies and anti-virus products, as they call their CAs. */
  private static final Pattern INTERCEPTORS =
      Pattern.compile(
          "zscaler|netskope|forti(net|gate)|palo ?alto|blue ?coat|symantec web|umbrella|cisco secure"
              + "|sophos|mcafee|skyhigh|kaspersky|\\beset\\b|avast|avg web|bitdefender|fiddler"
              + "|mitmproxy|portswigger|charles proxy|squid|check ?point|barracuda|watchguard"
              + "|forcepoint|websense|menlo|cloudflare gateway|sonicwall|untangle|\\bproxy\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String HUB_DOMAIN = ".openfinance.ae";
  private static final String HUB_OPERATOR = "nebras";

  private final String host;
  private final X509ExtendedTrustManager trust;

  ServerDistrust(String host, X509ExtendedTrustManager trust) {
    this.host = host;
    this.trust = trust;
  }

  Problem diagnose(Handshake handshake) {
    if (handshake.chainTrusted()) {
      return Problem.of(ProblemCode.SERVER_NAME_MISMATCH, host);
    }
    List<X509Certificate> chain = handshake.serverChain();
    return outOfDate(chain).orElseGet(() -> withoutTrustedIssuer(chain.getLast()));
  }

  private Optional<Problem> outOfDate(List<X509Certificate> chain) {
    Instant now = Instant.now();
    for (X509Certificate certificate : chain) {
      if (certificate.getNotAfter().toInstant().isBefore(now)) {
        return Optional.of(
            Problem.of(
                ProblemCode.SERVER_CERTIFICATE_EXPIRED,
                host,
                date(certificate.getNotAfter().toInstant())));
      }
      if (certificate.getNotBefore().toInstant().isAfter(now)) {
        return Optional.of(
            Problem.of(
                ProblemCode.SERVER_CERTIFICATE_NOT_YET_VALID,
                host,
                date(certificate.getNotBefore().toInstant())));
      }
    }
    return Optional.empty();
  }

  private Problem withoutTrustedIssuer(X509Certificate last) {
    DistinguishedName issuer = DistinguishedName.issuerOf(last);
    return Problem.of(code(last, issuer), host, issuer.shortName());
  }

  private ProblemCode code(X509Certificate last, DistinguishedName issuer) {
    if (intercepted(last, issuer)) {
      return ProblemCode.SERVER_INTERCEPTED;
    }
    boolean selfSigned = last.getSubjectX500Principal().equals(last.getIssuerX500Principal());
    return !selfSigned && organisationIsTrusted(issuer)
        ? ProblemCode.SERVER_CHAIN_INCOMPLETE
        : ProblemCode.SERVER_UNTRUSTED;
  }

  /** The API Hub's hosts show public certificates or the operator's own; no third party's. */
  private boolean intercepted(X509Certificate last, DistinguishedName issuer) {
    String name = last.getIssuerX500Principal().getName();
    boolean hubHost = host.endsWith(HUB_DOMAIN) || host.contains(HUB_DOMAIN + ":");
    String organisation = issuer.organisation().orElse("").toLowerCase(java.util.Locale.ROOT);
    return INTERCEPTORS.matcher(name).find()
        || (hubHost && !organisation.contains(HUB_OPERATOR) && !organisationIsTrusted(issuer));
  }

  /** A CA of the same organisation is trusted, so a certificate between the two is missing. */
  private boolean organisationIsTrusted(DistinguishedName issuer) {
    Optional<String> organisation = issuer.organisation();
    return organisation.isPresent()
        && Arrays.stream(trust.getAcceptedIssuers())
            .anyMatch(ca -> DistinguishedName.subjectOf(ca).organisation().equals(organisation));
  }

  private static String date(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
