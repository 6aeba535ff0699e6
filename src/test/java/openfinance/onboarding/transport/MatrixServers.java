package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.KeyType;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.RevokingAuthority;
import openfinance.onboarding.testkit.Server;
import openfinance.onboarding.testkit.TestAuthority;

/**
 * Servers as LFIs run them, by how they behave: the embedded one, nginx and OpenSSL's, strict about
 * clients, then those that a client should not trust or cannot talk to.
 */
final class MatrixServers implements AutoCloseable {
  static final String OPENSSL = "openssl TLSv1.3";
  static final String OPENSSL_REVOKES = "openssl, with revocations";
  static final String NGINX_REVOKES = "nginx, with revocations";
  static final String UNTRUSTED = "private CA";
  static final String FRAMEWORK = "Trust Framework CA";
  static final String INTERCEPTED = "inspecting proxy";
  static final String INCOMPLETE = "incomplete chain";
  static final String OUTDATED = "server expired";
  static final String TOO_EARLY = "server not yet valid";
  static final String OTHER_NAME = "another name";
  static final String PLAIN = "plain HTTP";
  static final String OLD = "TLS 1.1 only";
  static final String OTHER_CIPHERS = "no common cipher";

  private static final CertificateProfile PROFILE = CertificateProfile.server(FakeLfi.HOST);

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients;
  private final ServerIdentity good = servers.server(PROFILE.with(KeyType.RSA_2048));
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final List<AutoCloseable> running = new ArrayList<>();

  MatrixServers(Path folder, TestAuthority clients, RevokingAuthority revoking) throws IOException {
    this.clients = clients;
    Path chain = Pem.write(folder.resolve("chain.pem"), good.chain());
    Path key = Pem.write(folder.resolve("key.pem"), good.key());
    Path authority = Pem.write(folder.resolve("clients.pem"), List.of(clients.root()));
    for (String version : List.of("TLSv1.2", "TLSv1.3")) {
      ours("ours " + version, good, version);
      String option = "-" + version.toLowerCase(Locale.ROOT).replace("v", "").replace('.', '_');
      started("openssl " + version, Server.openssl(folder, chain, key, authority, option));
      started("nginx " + version, Server.nginx(folder, chain, key, authority, version));
    }
    Path other = Pem.write(folder.resolve("revoking.pem"), List.of(revoking.root()));
    Path list = revoking.writeList(folder.resolve("list.pem"), MatrixCredentials.REVOKED);
    started(
        OPENSSL_REVOKES,
        Server.openssl(
            folder, chain, key, other, "-tls1_3", "-crl_check", "-CRL", list.toString()));
    started(
        NGINX_REVOKES, Server.nginx(folder, chain, key, other, "TLSv1.3", "ssl_crl " + list + ";"));
    String ancient = "DEFAULT:@SECLEVEL=0";
    started(OLD, Server.openssl(folder, chain, key, authority, "-tls1_1", "-cipher", ancient));
    started(
        OTHER_CIPHERS,
        Server.openssl(folder, chain, key, authority, "-tls1_2", "-cipher", "AES128-SHA256"));
    startDistrusted();
    startPlain();
  }

  private void startDistrusted() throws IOException {
    ours(UNTRUSTED, new TestAuthority("Somebody").server(FakeLfi.HOST), "TLSv1.3");
    ours(FRAMEWORK, new TestAuthority("Demo Trust Framework").server(FakeLfi.HOST), "TLSv1.3");
    ours(INTERCEPTED, new TestAuthority("Zscaler Inc.").server(FakeLfi.HOST), "TLSv1.3");
    ours(INCOMPLETE, servers.serverWithoutIntermediate(FakeLfi.HOST), "TLSv1.3");
    ours(
        OUTDATED,
        servers.server(PROFILE.with(Validity.endedBefore(Duration.ofDays(3)))),
        "TLSv1.3");
    ours(
        TOO_EARLY,
        servers.server(PROFILE.with(Validity.beginningIn(Duration.ofDays(2)))),
        "TLSv1.3");
    ours(OTHER_NAME, servers.server("rs1.other." + DemoNames.DOMAIN), "TLSv1.3");
  }

  private void startPlain() throws IOException {
    ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual()
        .start(
            () -> {
              while (!plain.isClosed()) {
                answerInTheClear(plain);
              }
            });
    running.add(plain);
    ports.put(PLAIN, plain.getLocalPort());
  }

  private static void answerInTheClear(ServerSocket plain) {
    try (var socket = plain.accept()) {
      if (socket.getInputStream().read(new byte[8192]) > 0) {
        FakeLfi.status(400, "").answer(socket);
      }
    } catch (IOException | InterruptedException e) {
      // The client went away, or the server was closed.
    }
  }

  private void ours(String name, ServerIdentity identity, String version) throws IOException {
    ServerTls tls =
        new ServerTls(Map.of(), identity, ClientDemand.required(List.of(clients.root())));
    FakeLfi lfi = FakeLfi.start(tls.sockets(List.of(version)), FakeLfi.status(200, ""));
    started(name, lfi, lfi.port());
  }

  private void started(String name, Server server) {
    started(name, server, server.port());
  }

  private void started(String name, AutoCloseable server, int port) {
    running.add(server);
    ports.put(name, port);
  }

  List<String> names() {
    return List.copyOf(ports.keySet());
  }

  int port(String name) {
    return ports.getOrDefault(name, 0);
  }

  /** The certificate of the servers that are in order. */
  ServerIdentity identity() {
    return good;
  }

  /** Trusts the CA of the servers that are in order. */
  ConnectionPolicy policy() {
    return ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable one : running) {
      try {
        one.close();
      } catch (IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
