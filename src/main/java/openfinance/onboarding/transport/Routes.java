package openfinance.onboarding.transport;

import java.net.ProxySelector;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Takes the chosen way, and the straight one to the demo's hosts. */
final class Routes implements HttpRoutePlanner {
  private final HttpRoutePlanner straight =
      new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE);
  private final HttpRoutePlanner chosen;

  Routes(ProxyChoice proxy) {
    this.chosen =
        switch (proxy) {
          case ProxyChoice.Direct direct -> straight;
          case ProxyChoice.OperatingSystem system ->
              new SystemDefaultRoutePlanner(ProxySelector.getDefault());
          case ProxyChoice.Manual(String host, int port) ->
              new DefaultProxyRoutePlanner(new HttpHost(host, port));
        };
  }

  @Override
  public HttpRoute determineRoute(HttpHost target, HttpContext context) throws HttpException {
    return DemoNames.covers(target.getHostName())
        ? straight.determineRoute(target, context)
        : chosen.determineRoute(target, context);
  }
}
