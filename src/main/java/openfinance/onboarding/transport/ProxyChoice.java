package openfinance.onboarding.transport;

/** Which way requests take out of this network. */
public sealed interface ProxyChoice {
  /** In plain English, for technical details. */
  default String words() {
    return switch (this) {
      case Direct direct -> "a direct connection";
      case OperatingSystem system -> "the operating system's proxy settings";
      case Manual(String host, int port) -> "the proxy " + host + ":" + port;
    };
  }

  /** Straight to the host. */
  record Direct() implements ProxyChoice {}

  /** As the operating system says. */
  record OperatingSystem() implements ProxyChoice {}

  /** Through this HTTP proxy. */
  record Manual(String host, int port) implements ProxyChoice {}
}
