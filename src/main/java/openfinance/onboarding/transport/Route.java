package openfinance.onboarding.transport;

import java.net.URI;
import java.util.Optional;
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

  /** The way to an address by this choice; the demo's hosts are on this computer. */
  static Route to(URI uri, ProxyChoice choice) {
    if (DemoNames.covers(HostName.bare(uri))) {
      return direct("directly, since the host is on this computer");
    }
    return switch (choice) {
      case ProxyChoice.Direct direct -> direct("directly, without a proxy");
      case ProxyChoice.OperatingSystem system -> SystemProxies.ofThisComputer().route(uri);
      case ProxyChoice.Manual(String host, int port) -> through(host, port, "");
    };
  }

  /** The proxy as {@code host:port}; empty without one. */
  String proxyName() {
    return proxy.map(HttpHost::toHostString).orElse("");
  }
}
