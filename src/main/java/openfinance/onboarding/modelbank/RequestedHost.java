package openfinance.onboarding.modelbank;

import java.util.Locale;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.net.URIAuthority;

/** Reads the host that a request is for. */
final class RequestedHost {
  private RequestedHost() {}

  /** The host of the request's Host header in lower case; empty when it has none. */
  static String of(HttpRequest request) {
    URIAuthority authority = request.getAuthority();
    return authority == null ? "" : authority.getHostName().toLowerCase(Locale.ROOT);
  }
}
