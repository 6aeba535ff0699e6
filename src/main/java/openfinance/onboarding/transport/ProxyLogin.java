package openfinance.onboarding.transport;

import openfinance.onboarding.credentials.Passphrase;

/** A user name and password for a proxy, kept in memory only. Prints without the password. */
public record ProxyLogin(String user, Passphrase password) implements AutoCloseable {
  /** Wipes the password. */
  @Override
  public void close() {
    password.close();
  }
}
