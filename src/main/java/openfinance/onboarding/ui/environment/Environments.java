package openfinance.onboarding.ui.environment;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import openfinance.onboarding.credentials.CertificateText;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.modelbank.ModelBank;

/**
 * Opens environments: for the demo it starts the ecosystem in a box, which stops with the window.
 */
public final class Environments implements AutoCloseable {
  private final Choices choices;
  private final Path demoFolder;
  private final Network network;
  private final Map<Environment.Kind, ActiveEnvironment> open = new HashMap<>();

  /** The demo writes its certificates and keys to this folder. */
  public Environments(Choices choices, Path demoFolder) {
    this.choices = choices;
    this.demoFolder = demoFolder;
    this.network = new Network(choices);
  }

  /** How every environment is reached. */
  public Network network() {
    return network;
  }

  /**
   * Opens an environment, once. The demo takes a moment to start, so not on the window's thread.
   */
  public synchronized ActiveEnvironment open(Environment.Kind kind) {
    return open.computeIfAbsent(kind, this::start);
  }

  /** Trusts a CA certificate in this environment from now on. */
  public void trust(ActiveEnvironment environment, List<X509Certificate> authorities) {
    for (X509Certificate authority : authorities) {
      if (!environment.authorities().contains(authority)) {
        environment.authorities().add(authority);
      }
    }
    remember(environment);
  }

  /** Trusts a CA certificate in this environment no longer. */
  public void distrust(ActiveEnvironment environment, X509Certificate authority) {
    environment.authorities().remove(authority);
    remember(environment);
  }

  @Override
  public synchronized void close() {
    open.values().forEach(environment -> environment.modelBank().ifPresent(ModelBank::close));
    open.clear();
    network.close();
  }

  private ActiveEnvironment start(Environment.Kind kind) {
    return switch (kind) {
      case DEMO -> demo();
      case SANDBOX -> real(Environment.sandbox());
      case PREPRODUCTION -> real(Environment.preproduction());
      case PRODUCTION -> real(Environment.production());
    };
  }

  private ActiveEnvironment demo() {
    ModelBank bank = ModelBank.start(0, demoFolder);
    return new ActiveEnvironment(
        bank.environment(),
        Optional.of(bank),
        FXCollections.observableArrayList(bank.trustFrameworkAuthorities()),
        network);
  }

  private ActiveEnvironment real(Environment environment) {
    List<X509Certificate> remembered =
        choices.now().trustedAuthorities().getOrDefault(environment.kind().id(), List.of()).stream()
            .map(CertificateText::decode)
            .flatMap(Optional::stream)
            .toList();
    return new ActiveEnvironment(
        environment, Optional.empty(), FXCollections.observableArrayList(remembered), network);
  }

  /** The demo makes new certificates at every start, so its own are not worth remembering. */
  private void remember(ActiveEnvironment environment) {
    if (environment.modelBank().isPresent()) {
      return;
    }
    List<String> texts = environment.authorities().stream().map(CertificateText::encode).toList();
    choices.change(
        settings -> settings.withTrustedAuthorities(environment.environment().kind().id(), texts));
  }
}
