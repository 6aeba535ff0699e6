package openfinance.onboarding.discovery;

import java.net.URI;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;

/** Understands what people type or paste for a server. */
public final class WellKnownAddress {
  private WellKnownAddress() {}

  /**
   * The address of the metadata for an LFI code, a host, an issuer or a well-known address.
   *
   * @return an https address, or {@code ADDRESS_NOT_UNDERSTOOD} or {@code ENDPOINT_NOT_HTTPS}
   */
  public static Outcome<URI> of(String typed, Environment environment) {
    throw new UnsupportedOperationException(typed + environment);
  }
}
