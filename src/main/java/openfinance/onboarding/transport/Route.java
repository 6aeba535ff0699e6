package openfinance.onboarding.transport;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import org.apache.hc.core5.http.HttpHost;

/**
 * The way one connection takes.
 *
 * @param proxy the proxy on it
 * @param words the way in plain English, for technical details
 */
record Route(Optional<HttpHost> proxy, String words) {
  static Route direct(String words) {
    return new Route(Optional.empty(), words);
  }

  static Route through(String host, int port, String because) {
    String words = "through the proxy " + host + ":" + port;
    return new Route(
        Optional.of(new HttpHost(host, port)), because.isEmpty() ? words : words + ", " + because);
  }

  /**
   * The ways to an address by this choice, each for when the proxy of the one before it is out of
   * reach; at least one. The demo's hosts are on this computer.
   */
  static List<Route> to(URI uri, ProxyChoice choice) {
    if (DemoNames.covers(HostName.bare(uri))) {
      return List.of(direct("directly, since the host is on this computer"));
    }
    return switch (choice) {
      case ProxyChoice.Direct direct -> List.of(direct("directly, without a proxy"));
      case ProxyChoice.OperatingSystem system -> SystemProxies.ofThisComputer().routes(uri);
      case ProxyChoice.Manual(String host, int port) -> List.of(through(host, port, ""));
    };
  }

  /** Whether a problem says that this way's proxy cannot be reached. */
  boolean isClosedBy(Problem problem) {
    return switch (problem.code()) {
      case HOST_UNKNOWN, CONNECTION_REFUSED, CONNECT_TIMEOUT ->
          proxy.isPresent() && problem.arguments().getFirst().equals(proxyName());
      default -> false;
    };
  }

  /** The proxy as {@code host:port}; empty without one. */
  String proxyName() {
    return proxy.map(HttpHost::toHostString).orElse("");
  }
}
