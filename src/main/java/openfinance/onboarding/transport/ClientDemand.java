package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a TLS server of the model bank or of a test wants of its clients.
 *
 * @param presence whether a certificate is asked for
 * @param authorities the CAs whose clients are let in; their names go out in the request
 * @param admission a further rule for clients whose chain is good
 */
public record ClientDemand(
    Presence presence, List<X509Certificate> authorities, Admission admission) {
  public ClientDemand {
    authorities = List.copyOf(authorities);
  }

  /** Whether a client certificate is asked for. */
  public enum Presence {
    NOT_ASKED,
    WANTED,
    REQUIRED
  }

  /** A rule that may turn a client away although its chain is good. */
  @FunctionalInterface
  public interface Admission {
    /**
     * Whether the client may go on. JSSE answers every refusal with the alert certificate_unknown.
     *
     * @param host the host name that the client asked for (SNI), in lower case; empty when none
     * @param chain the client's certificates, its own first
     */
    boolean admits(String host, List<X509Certificate> chain);
  }

  /** Asks for nothing. */
  public static ClientDemand none() {
    return new ClientDemand(Presence.NOT_ASKED, List.of(), (host, chain) -> true);
  }

  /** Lets in whoever holds a certificate of these CAs. */
  public static ClientDemand required(List<X509Certificate> authorities) {
    return new ClientDemand(Presence.REQUIRED, authorities, (host, chain) -> true);
  }
}
