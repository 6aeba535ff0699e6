package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Relay;
import openfinance.onboarding.testkit.TestAuthority;

/** Requests that come to nothing, each for another reason. */
record FailedAttempts(MatrixServers servers, TestAuthority clients) {
  /** At one of the servers with this credential. */
  Problem at(String server, Optional<ClientIdentity> identity) {
    return problem(post(servers.port(server), identity));
  }

  /** At a name that nobody knows. */
  Problem nobody() {
    return problem(post(URI.create("https://rs1.nobody.invalid/"), Optional.empty()));
  }

  /** At a server that does this once it has read the request. */
  Problem answered(Optional<ClientIdentity> identity, FakeLfi.Behaviour behaviour)
      throws IOException {
    try (FakeLfi lfi = FakeLfi.start(servers.identity(), clients, behaviour)) {
      return problem(post(lfi.port(), identity));
    }
  }

  Problem nothingListens() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    return problem(post(port, Optional.empty()));
  }

  /** Linux answers no more connections once the queue of those not yet accepted is full. */
  Problem fullQueue() throws IOException {
    assumeTrue(System.getProperty("os.name", "").startsWith("Linux"), "queues differ elsewhere");
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 2; i++) {
        waiting.add(new Socket(full.getInetAddress(), full.getLocalPort()));
      }
      return problem(post(full.getLocalPort(), Optional.empty()));
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  Problem cutOff(Optional<ClientIdentity> identity) throws IOException {
    try (FakeLfi lfi = FakeLfi.start(servers.identity(), clients, socket -> Thread.sleep(60_000));
        Relay relay = Relay.to(lfi.port())) {
      Thread.ofVirtual().start(() -> cutOnceRead(lfi, relay));
      return problem(post(relay.port(), identity));
    }
  }

  private static void cutOnceRead(FakeLfi lfi, Relay relay) {
    try {
      while (lfi.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      relay.reset();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Problem refusingProxy() throws IOException {
    try (ServerSocket proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> refuseOne(proxy));
      return problem(
          post(
              URI.create("https://rs1.lfi.invalid/"),
              Optional.empty(),
              new ProxyChoice.Manual("127.0.0.1", proxy.getLocalPort())));
    }
  }

  private static void refuseOne(ServerSocket proxy) {
    try (Socket socket = proxy.accept()) {
      if (socket.getInputStream().read(new byte[8192]) > 0) {
        FakeLfi.status(403, "no").answer(socket);
      }
    } catch (IOException | InterruptedException e) {
      // The client's view is what the test looks at.
    }
  }

  private Exchange post(int port, Optional<ClientIdentity> as) {
    return post(URI.create("https://" + FakeLfi.HOST + ":" + port + "/"), as);
  }

  private Exchange post(URI uri, Optional<ClientIdentity> identity) {
    return post(uri, identity, new ProxyChoice.Direct());
  }

  private Exchange post(URI uri, Optional<ClientIdentity> identity, ProxyChoice proxy) {
    ConnectionPolicy policy =
        new ConnectionPolicy(servers.policy().trust(), proxy, Duration.ofMillis(1500));
    try (MutualTlsClient client = new MutualTlsClient(policy, identity)) {
      return client.send(new HttpCall("POST", uri, Map.of(), Optional.of("{}")));
    }
  }

  private static Problem problem(Exchange exchange) {
    return switch (exchange) {
      case Exchange.Answered answer -> throw new AssertionError(answer.transcript());
      case Exchange.Unanswered silence -> silence.problem();
    };
  }
}
