package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Says why a server was not trusted, from the certificates that it sent. */
final class ServerDistrust {
  private final String host;
  private final TrustAnchors trust;
  private final ClockComparison clocks;

  ServerDistrust(String host, ConnectionPolicy policy) {
    this.host = host;
    this.trust = policy.trust();
    this.clocks = policy.clocks();
  }

  Problem diagnose(Handshake handshake) {
    if (handshake.chainTrusted()) {
      return Problem.of(ProblemCode.SERVER_NAME_MISMATCH, host);
    }
    List<X509Certificate> chain = handshake.serverChain();
    return outOfDate(chain).orElseGet(() -> withoutTrustedIssuer(chain));
  }

  private Optional<Problem> outOfDate(List<X509Certificate> chain) {
    Instant now = Instant.now();
    for (X509Certificate certificate : chain) {
      Instant end = certificate.getNotAfter().toInstant();
      Instant begin = certificate.getNotBefore().toInstant();
      if (end.isBefore(now)) {
        return Optional.of(outOfDate(ProblemCode.SERVER_CERTIFICATE_EXPIRED, end));
      }
      if (begin.isAfter(now)) {
        return Optional.of(outOfDate(ProblemCode.SERVER_CERTIFICATE_NOT_YET_VALID, begin));
      }
    }
    return Optional.empty();
  }

  /** With our clock's time while it is in doubt, and both clocks' when they are known to differ. */
  private Problem outOfDate(ProblemCode code, Instant limit) {
    String date = limit.atZone(ZoneOffset.UTC).toLocalDate().toString();
    return clocks
        .readings()
        .map(
            now ->
                now.agree()
                    ? Problem.of(code, host, date)
                    : Problem.of(code, host, date, "", now.there(), now.here()))
        .orElseGet(() -> Problem.of(code, host, date, ClockComparison.minute(Instant.now())));
  }

  private Problem withoutTrustedIssuer(List<X509Certificate> chain) {
    String issuer = DistinguishedName.issuerOf(chain.getLast()).shortName();
    return switch (UntrustedIssuer.of(host, chain, trust)) {
      case TRUST_FRAMEWORK ->
          Problem.of(ProblemCode.SERVER_UNTRUSTED, host, issuer, issuer, "", "");
      case STRANGER -> Problem.of(ProblemCode.SERVER_UNTRUSTED, host, issuer, "", issuer, "");
      case NAMESAKE -> Problem.of(ProblemCode.SERVER_UNTRUSTED, host, issuer, "", "", issuer);
      case INTERCEPTOR -> Problem.of(ProblemCode.SERVER_INTERCEPTED, host, issuer);
      case INTERMEDIATE -> Problem.of(ProblemCode.SERVER_CHAIN_INCOMPLETE, host, issuer);
    };
  }
}
