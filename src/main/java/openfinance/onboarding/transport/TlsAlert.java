package openfinance.onboarding.transport;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * A fatal TLS alert (RFC 8446 section 6). JSSE keeps its name nowhere but at the start of the
 * exception's message, as {@code (name) …}, and marks a received one by {@code Received fatal
 * alert: name}.
 *
 * @param name its name in the RFC, such as {@code unknown_ca}
 * @param received whether the server sent it; otherwise this side raised it
 */
record TlsAlert(String name, boolean received) {
  private static final Pattern FORM = Pattern.compile("\\(([a-z0-9_]+)\\) (.*)", Pattern.DOTALL);

  /** The alert that ended a connection with this exception, or one of its causes. */
  static Optional<TlsAlert> in(Throwable failure) {
    return Causes.of(failure)
        .filter(SSLException.class::isInstance)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .map(TlsAlert::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<TlsAlert> read(String message) {
    Matcher form = FORM.matcher(message);
    if (!form.matches()) {
      return Optional.empty();
    }
    String name = form.group(1);
    return Optional.of(new TlsAlert(name, form.group(2).equals("Received fatal alert: " + name)));
  }

  /** Whether a server says with it that it does not want our certificate, or wants one. */
  boolean refusesClientCertificate() {
    return received
        && switch (name) {
          case "certificate_required",
              "certificate_expired",
              "certificate_revoked",
              "certificate_unknown",
              "unsupported_certificate",
              "bad_certificate",
              "unknown_ca",
              "access_denied",
              "decrypt_error",
              "handshake_failure" ->
              true;
          default -> false;
        };
  }
}
