package openfinance.onboarding.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real server of somebody else's: nginx or OpenSSL's, for as long as a test needs it. */
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * An nginx that demands a client certificate and answers POST with 204. Its log in the folder
   * holds a line for each request: method, path, interaction id, client's subject. Skips the test
   * where there is no nginx.
   *
   * @param protocol such as {@code TLSv1.3}
   * @param more further lines of its configuration, such as {@code ssl_crl FILE;}
   */
  public static Server nginx(
      Path folder, Path chain, Path key, Path clientAuthority, String protocol, String... more)
      throws IOException {
    assumeTrue(installed("nginx", "-v"), "nginx is not installed");
    int port = freePort();
    Path configuration = folder.resolve("nginx-" + port + ".conf");
    Files.writeString(
        configuration,
        """
        daemon off;
        worker_processes 1;
        pid nginx-%1$d.pid;
        error_log error.log;
        events {}
        http {
          log_format request '$request_method $uri $http_x_fapi_interaction_id $ssl_client_s_dn';
          access_log requests.log request;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          server {
            listen 127.0.0.1:%1$d ssl;
            ssl_protocols %2$s;
            ssl_certificate %3$s;
            ssl_certificate_key %4$s;
            ssl_client_certificate %5$s;
            ssl_verify_client on;
            ssl_verify_depth 3;
            %6$s
            location = /tpp-registration {
              add_header x-fapi-interaction-id $http_x_fapi_interaction_id always;
              return 204;
            }
          }
        }
        """
            .formatted(port, protocol, chain, key, clientAuthority, String.join("\n", more)));
    return started(
        port,
        folder,
        List.of(
            "nginx", "-p", folder.toString(), "-c", configuration.toString(), "-e", "error.log"));
  }

  /**
   * OpenSSL's test server, which refuses a client with the alert that fits and closes at once. It
   * answers a GET. Skips the test where there is no OpenSSL.
   *
   * @param options such as {@code -tls1_3}
   */
  public static Server openssl(
      Path folder, Path chain, Path key, Path clientAuthority, String... options)
      throws IOException {
    assumeTrue(installed("openssl", "version"), "openssl is not installed");
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "openssl",
            "s_server",
            "-accept",
            "127.0.0.1:" + port,
            "-cert",
            chain.toString(),
            "-cert_chain",
            chain.toString(),
            "-key",
            key.toString(),
            "-CAfile",
            clientAuthority.toString(),
            "-Verify",
            "5",
            "-verify_return_error",
            "-www",
            "-quiet"));
    command.addAll(List.of(options));
    return started(port, folder, command);
  }

  private static Server started(int port, Path folder, List<String> command) throws IOException {
    Path output = Files.createTempFile(folder, "server", ".out");
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (!listens(port)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IOException(command.getFirst() + ": " + Files.readString(output));
      }
      Thread.onSpinWait();
    }
    return new Server(process, port);
  }

  private static boolean listens(int port) {
    try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return probe.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  private static boolean installed(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
