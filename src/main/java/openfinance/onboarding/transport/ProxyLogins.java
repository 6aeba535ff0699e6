package openfinance.onboarding.transport;

import java.util.Optional;

/** Knows, or asks for, the login of a proxy that demands one. */
@FunctionalInterface
public interface ProxyLogins {
  /** Knows none. */
  ProxyLogins NONE = (proxy, refused) -> Optional.empty();

  /**
   * The login to try. Called by the thread that connects, only after the proxy demanded a login;
   * may wait for a person. Several threads may ask at once.
   *
   * @param proxy the proxy as {@code host:port}
   * @param refused the login that the proxy did not accept, to be asked for anew
   * @return empty when there is none: the connection then ends with {@code PROXY_LOGIN_NEEDED} or
   *     {@code PROXY_LOGIN_REFUSED}
   */
  Optional<ProxyLogin> login(String proxy, Optional<ProxyLogin> refused);
}
