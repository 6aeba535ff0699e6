package openfinance.onboarding.transport;

import java.net.Socket;
import java.util.Locale;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** The host name that a client asked for while the handshake is under way. */
final class ServerNames {
  private ServerNames() {}

  /** In lower case; empty when the client asked for none. */
  static String asked(@Nullable Socket socket) {
    return socket instanceof SSLSocket secure ? asked(secure.getHandshakeSession()) : "";
  }

  /** In lower case; empty when the client asked for none. */
  static String asked(@Nullable SSLEngine engine) {
    return engine == null ? "" : asked(engine.getHandshakeSession());
  }

  private static String asked(@Nullable SSLSession session) {
    if (!(session instanceof ExtendedSSLSession extended)) {
      return "";
    }
    return extended.getRequestedServerNames().stream()
        .filter(SNIHostName.class::isInstance)
        .map(name -> ((SNIHostName) name).getAsciiName().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
