package openfinance.onboarding.ui.environment;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.TrustFramework;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;

/**
 * An environment in use.
 *
 * @param modelBank the demo's own ecosystem, running; absent elsewhere
 * @param authorities the CA certificates that the person added, which may change at any time
 * @param network how it is reached
 */
public record ActiveEnvironment(
    Environment environment,
    Optional<ModelBank> modelBank,
    ObservableList<X509Certificate> authorities,
    Network network) {
  /** One that is reached without a proxy. */
  public ActiveEnvironment(
      Environment environment,
      Optional<ModelBank> modelBank,
      ObservableList<X509Certificate> authorities) {
    this(environment, modelBank, authorities, Network.direct());
  }

  /** How connections are made in it now. */
  public ConnectionPolicy policy() {
    List<X509Certificate> trusted = new ArrayList<>(authorities);
    modelBank.ifPresent(bank -> trusted.addAll(bank.publicAuthorities()));
    return network.policy(new TrustAnchors(trusted));
  }

  /** Who should have issued the transport certificate. */
  public TrustFramework trustFramework(String environmentName) {
    return new TrustFramework(
        environmentName,
        environment.kind() == Environment.Kind.PRODUCTION,
        authorities,
        environment.authorityNames(),
        environment.authoritiesElsewhere());
  }
}
