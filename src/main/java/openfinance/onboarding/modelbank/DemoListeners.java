package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.http.io.HttpRequestHandler;

/**
 * The demo's two running servers.
 *
 * @param hosts where they listen
 * @param book what the LFIs noted
 */
record DemoListeners(
    DemoHosts hosts,
    RegistrationBook book,
    RegistrationHosts registration,
    LoopbackListener open,
    LoopbackListener mutual)
    implements AutoCloseable {
  /**
   * Starts both.
   *
   * @param port the first port, or 0 for any two
   * @throws IOException when a port is taken; neither server runs then
   */
  static DemoListeners start(int port, DemoTrustFramework framework, DemoTpp tpp)
      throws IOException {
    CompletableFuture<HttpRequestHandler> forAnyone = new CompletableFuture<>();
    CompletableFuture<HttpRequestHandler> forTpps = new CompletableFuture<>();
    LoopbackListener open =
        LoopbackListener.start(port, framework.openTls().sockets(), once(forAnyone));
    try {
      LoopbackListener mutual =
          LoopbackListener.start(
              port == 0 ? 0 : port + 1, framework.mutualTls().sockets(), once(forTpps));
      DemoHosts hosts = new DemoHosts(open.port(), mutual.port());
      RegistrationBook book = new RegistrationBook(hosts, Clock.systemUTC());
      RegistrationHosts registration = new RegistrationHosts(book);
      forAnyone.complete(new PublicHosts(hosts, framework, tpp));
      forTpps.complete(registration);
      return new DemoListeners(hosts, book, registration, open, mutual);
    } catch (IOException taken) {
      open.close();
      throw taken;
    }
  }

  /** What the servers say names both ports, so a very early request waits until both are known. */
  private static HttpRequestHandler once(CompletableFuture<HttpRequestHandler> handler) {
    return (request, response, context) -> handler.join().handle(request, response, context);
  }

  @Override
  public void close() {
    registration.close();
    open.close();
    mutual.close();
  }
}
