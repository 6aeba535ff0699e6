package openfinance.onboarding.transport;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the operating system says of proxies: its settings, scripts (PAC) included where the
 * platform evaluates them, and then the environment variables that other tools obey.
 */
final class SystemProxies {
  /** The property that makes Java look at the system's settings; read once, at the first look. */
  static final String PROPERTY = "java.net.useSystemProxies";

  private static final int HTTP_PORT = 80;

  private final ProxySelector selector;
  private final Map<String, String> variables;

  SystemProxies(ProxySelector selector, Map<String, String> variables) {
    this.selector = selector;
    this.variables = Map.copyOf(variables);
  }

  /** Those of this computer. */
  static SystemProxies ofThisComputer() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "true");
    }
    return new SystemProxies(ProxySelector.getDefault(), System.getenv());
  }

  /** The ways that the system names, the first one first; at least one. */
  List<Route> routes(URI uri) {
    List<Proxy> named = selector.select(uri);
    List<Route> ways = named.stream().flatMap(proxy -> way(proxy).stream()).toList();
    if (ways.stream().anyMatch(way -> way.proxy().isPresent())) {
      return ways;
    }
    if (named.stream().anyMatch(proxy -> proxy.type() == Proxy.Type.SOCKS)) {
      return List.of(Route.direct("directly; the system names a SOCKS proxy, which is not used"));
    }
    return List.of(fromVariables(HostName.bare(uri)).orElseGet(SystemProxies::direct));
  }

  /** A SOCKS proxy is none. */
  private static Optional<Route> way(Proxy proxy) {
    return switch (proxy.type()) {
      case HTTP ->
          proxy.address() instanceof InetSocketAddress address
              ? Optional.of(
                  Route.through(
                      address.getHostString(), address.getPort(), "as the system’s settings say"))
              : Optional.empty();
      case DIRECT -> Optional.of(direct());
      case SOCKS -> Optional.empty();
    };
  }

  private static Route direct() {
    return Route.direct("directly, as the system’s settings say");
  }

  private Optional<Route> fromVariables(String host) {
    if (exempt(host)) {
      return Optional.empty();
    }
    return Stream.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
        .flatMap(name -> proxyIn(name).stream())
        .findFirst();
  }

  private Optional<Route> proxyIn(String name) {
    String value = variables.getOrDefault(name, "").strip();
    String address = value.contains("://") ? value : "http://" + value;
    return WebProxy.parse(address)
        .map(found -> Route.through(found.host(), found.port(), "as " + name + " says"));
  }

  /** Names, domains and {@code *}, separated by commas, as curl reads them. */
  private boolean exempt(String host) {
    String list = variables.getOrDefault("no_proxy", variables.getOrDefault("NO_PROXY", ""));
    return Stream.of(list.split(",", -1))
        .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
        .map(entry -> entry.startsWith(".") ? entry.substring(1) : entry)
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }

  /** A proxy as a variable names it. A login in it is left alone: it would be in plain sight. */
  private record WebProxy(String host, int port) {
    static Optional<WebProxy> parse(String address) {
      try {
        URI uri = new URI(address);
        boolean usable = "http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        int port = uri.getPort() < 0 ? HTTP_PORT : uri.getPort();
        return usable ? Optional.of(new WebProxy(uri.getHost(), port)) : Optional.empty();
      } catch (java.net.URISyntaxException e) {
        return Optional.empty();
      }
    }
  }
}
