package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.Test;

/** Against a real TLS server on loopback. */
class LogoServiceTest {
  private static final TestAuthority SERVERS = new TestAuthority("Servers");
  private static final ServerIdentity IDENTITY = SERVERS.server(FakeLfi.HOST);

  private static Optional<byte[]> read(FakeLfi.Behaviour behaviour) throws IOException {
    ServerTls tls = new ServerTls(Map.of(), IDENTITY, ClientDemand.none());
    try (FakeLfi server = FakeLfi.start(tls.sockets(), behaviour)) {
      return new LogoService()
          .read(
              server.uri("/logo.png"),
              ConnectionPolicy.direct(new TrustAnchors(List.of(SERVERS.root()))));
    }
  }

  @Test
  void theBytesComeAsTheyAre() throws IOException {
    byte[] logo = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF, 10, 13};
    FakeLfi.Behaviour answer =
        socket -> {
          FakeLfi.answering("HTTP/1.1 200 OK\r\nContent-Length: " + logo.length + "\r\n\r\n")
              .answer(socket);
          socket.getOutputStream().write(logo);
          socket.getOutputStream().flush();
        };
    assertArrayEquals(logo, read(answer).orElseThrow());
  }

  @Test
  void whatIsNotThereOrTooLargeOrElsewhereIsNoLogo() throws IOException {
    assertEquals(Optional.empty(), read(FakeLfi.status(404, "")));
    assertEquals(Optional.empty(), read(FakeLfi.endless("x")));
    assertEquals(
        Optional.empty(), read(FakeLfi.status(302, "", "Location: https://elsewhere.example/")));
    assertEquals(
        Optional.empty(),
        new LogoService()
            .read(
                URI.create("http://" + FakeLfi.HOST + "/logo.png"),
                ConnectionPolicy.direct(TrustAnchors.publicOnly())));
  }
}
