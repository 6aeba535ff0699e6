package openfinance.onboarding.transport;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** An address's host as people see it. */
final class HostName {
  private static final int HTTPS_PORT = 443;

  private HostName() {}

  /** In lower case; with its port unless that is the one of https. */
  static String shown(URI uri) {
    int port = port(uri);
    return port == HTTPS_PORT ? bare(uri) : bare(uri) + ":" + port;
  }

  /** In lower case, without port. */
  static String bare(URI uri) {
    return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
  }

  static int port(URI uri) {
    return uri.getPort() < 0 ? HTTPS_PORT : uri.getPort();
  }

  /** Whether a TLS connection can be made to it at all. */
  static boolean usable(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) && !bare(uri).isEmpty();
  }
}
