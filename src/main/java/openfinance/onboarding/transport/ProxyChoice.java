package openfinance.onboarding.transport;

/** Which way requests take out of this network. */
public sealed interface ProxyChoice {
  /** Straight to the host. */
  record Direct() implements ProxyChoice {}

  /** As the operating system says. */
  record OperatingSystem() implements ProxyChoice {}

  /** Through this HTTP proxy. */
  record Manual(String host, int port) implements ProxyChoice {}
}
