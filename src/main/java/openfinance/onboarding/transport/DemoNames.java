package openfinance.onboarding.transport;

/**
 * The reserved name under which the demo's hosts live (RFC 6761 section 6.2). Connections to it
 * always go to this computer.
 */
public final class DemoNames {
  /** The domain of every demo host. */
  public static final String DOMAIN = "openfinance-demo.test";

  private DemoNames() {}

  /** Whether the host is the demo's. */
  public static boolean covers(String host) {
    return host.equals(DOMAIN) || host.endsWith("." + DOMAIN);
  }
}
