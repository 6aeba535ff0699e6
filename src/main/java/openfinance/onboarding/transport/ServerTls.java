package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;

/**
 * The server's side of TLS for the model bank and for tests: a certificate for each host name,
 * chosen by what the client asks for (SNI, RFC 6066 section 3), and a demand on clients.
 */
public final class ServerTls {
  private final SSLContext context;
  private final ClientDemand clients;

  /**
   * A server.
   *
   * @param identities by host name in lower case
   * @param otherwise what is shown to who asks for no name or for an unknown one
   */
  public ServerTls(
      Map<String, ServerIdentity> identities, ServerIdentity otherwise, ClientDemand clients) {
    this.clients = clients;
    try {
      this.context = SSLContext.getInstance("TLS");
      context.init(
          new KeyManager[] {new ServerKeyManager(Map.copyOf(identities), otherwise)},
          new TrustManager[] {
            new AdmittingTrustManager(
                TrustStores.trusting(clients.authorities()), clients.admission())
          },
          null);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }

  /** Makes server sockets that speak TLS 1.3 and 1.2. */
  public ServerSocketFactory sockets() {
    return sockets(List.of("TLSv1.3", "TLSv1.2"));
  }

  /** Makes server sockets that speak these versions, in JSSE's names. */
  public ServerSocketFactory sockets(List<String> protocols) {
    return new Sockets(context.getServerSocketFactory(), clients.presence(), protocols);
  }

  private static final class Sockets extends ServerSocketFactory {
    private final ServerSocketFactory plain;
    private final ClientDemand.Presence presence;
    private final List<String> protocols;

    Sockets(ServerSocketFactory plain, ClientDemand.Presence presence, List<String> protocols) {
      this.plain = plain;
      this.presence = presence;
      this.protocols = List.copyOf(protocols);
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
      return prepared(plain.createServerSocket());
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
      return prepared(plain.createServerSocket(port));
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
      return prepared(plain.createServerSocket(port, backlog));
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
        throws IOException {
      return prepared(plain.createServerSocket(port, backlog, address));
    }

    private ServerSocket prepared(ServerSocket socket) {
      SSLServerSocket secure = (SSLServerSocket) socket;
      secure.setEnabledProtocols(protocols.toArray(String[]::new));
      switch (presence) {
        case NOT_ASKED -> secure.setWantClientAuth(false);
        case WANTED -> secure.setWantClientAuth(true);
        case REQUIRED -> secure.setNeedClientAuth(true);
      }
      return secure;
    }
  }
}
