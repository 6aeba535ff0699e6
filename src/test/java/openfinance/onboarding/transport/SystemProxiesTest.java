package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemProxiesTest {
  private static final URI HOST = URI.create("https://rs1.alnoor.example/");

  private static ProxySelector naming(Proxy.Type type, String host, int port) {
    Proxy proxy =
        type == Proxy.Type.DIRECT
            ? Proxy.NO_PROXY
            : new Proxy(type, InetSocketAddress.createUnresolved(host, port));
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of(proxy);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    };
  }

  private static String proxy(Map<String, String> variables) {
    return new SystemProxies(naming(Proxy.Type.DIRECT, "", 0), variables)
        .routes(HOST)
        .getFirst()
        .proxyName();
  }

  @Test
  void theSystemsSettingsComeFirst() {
    Route route =
        new SystemProxies(
                naming(Proxy.Type.HTTP, "proxy.office", 3128), Map.of("https_proxy", "other:1"))
            .routes(HOST)
            .getFirst();
    assertEquals("proxy.office:3128", route.proxyName());
  }

  @Test
  void aSocksProxyIsNotUsedAndThatIsSaid() {
    Route route =
        new SystemProxies(naming(Proxy.Type.SOCKS, "socks.office", 1080), Map.of())
            .routes(HOST)
            .getFirst();
    assertTrue(route.proxy().isEmpty() && route.words().contains("SOCKS"), route::words);
  }

  @ParameterizedTest
  @CsvSource({
    "https_proxy, http://proxy.office:3128, proxy.office:3128",
    "HTTPS_PROXY, proxy.office:8080, proxy.office:8080",
    "all_proxy, http://amal:secret@proxy.office/, proxy.office:80",
    "https_proxy, socks5://proxy.office:1080, ''",
    "https_proxy, 'not an address', ''"
  })
  void variablesAreReadAsOtherToolsReadThem(String name, String value, String expected) {
    assertEquals(expected, proxy(Map.of(name, value)));
  }

  @ParameterizedTest
  @CsvSource({
    "'other.example, .alnoor.example', ''",
    "rs1.alnoor.example, ''",
    "*, ''",
    "noor.example, proxy.office:3128"
  })
  void exemptHostsAreReachedDirectly(String exempt, String expected) {
    assertEquals(expected, proxy(Map.of("https_proxy", "proxy.office:3128", "no_proxy", exempt)));
  }
}
