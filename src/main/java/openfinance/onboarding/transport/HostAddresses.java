package openfinance.onboarding.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Resolves names as the system does, and the demo's always to this computer (RFC 6761). */
final class HostAddresses implements DnsResolver {
  private final Progress progress;

  HostAddresses(Progress progress) {
    this.progress = progress;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses =
        DemoNames.covers(host)
            ? new InetAddress[] {loopback(host)}
            : SystemDefaultDnsResolver.INSTANCE.resolve(host);
    progress.reach(Progress.Milestone.RESOLVED);
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return DemoNames.covers(host)
        ? host
        : SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
  }

  /** IPv4's, where the demo listens. */
  static InetAddress loopback(String host) throws UnknownHostException {
    return InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1});
  }
}
