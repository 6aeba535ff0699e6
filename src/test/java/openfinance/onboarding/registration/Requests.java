package openfinance.onboarding.registration;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;

/** Requests to register with a test's server. */
final class Requests {
  private Requests() {}

  static RegistrationRequest to(URI endpoint, ClientIdentity identity, TestAuthority servers) {
    return to(endpoint, identity, servers, RequestBody.JSON, Duration.ofSeconds(20));
  }

  static RegistrationRequest to(
      URI endpoint,
      ClientIdentity identity,
      TestAuthority servers,
      RequestBody body,
      Duration timeout) {
    RegistrationTarget target =
        new RegistrationTarget(
            "sandbox",
            "Fake LFI",
            "",
            endpoint.resolve("/.well-known/openid-configuration"),
            endpoint.resolve("/").toString(),
            endpoint,
            false);
    TrustAnchors trust = new TrustAnchors(List.of(servers.root()));
    return new RegistrationRequest(
        target, identity, body, new ConnectionPolicy(trust, new ProxyChoice.Direct(), timeout));
  }
}
