package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.tasks.Tasks;

/** The CA certificates that vouch for servers in the environment, beside the public ones. */
public final class TrustedAuthorities {
  private final Environments environments;
  private final CredentialReader reader;
  private final Tasks tasks;
  private final ObjectProperty<ObservableList<X509Certificate>> list =
      new SimpleObjectProperty<>(FXCollections.observableArrayList());
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<ActiveEnvironment> environment = Optional.empty();

  TrustedAuthorities(Environments environments, CredentialReader reader, Tasks tasks) {
    this.environments = environments;
    this.reader = reader;
    this.tasks = tasks;
  }

  /** The list of the environment in use. */
  public ObservableValue<ObservableList<X509Certificate>> list() {
    return list;
  }

  /** Why the last file could not be added. */
  public ObservableValue<Optional<Problem>> problem() {
    return problem;
  }

  /** Where the Trust Framework publishes its own; empty in the demo. */
  public List<String> published() {
    return environment.stream()
        .flatMap(it -> it.environment().publishedAuthorities().stream())
        .map(Object::toString)
        .toList();
  }

  /** Trusts the CA certificates in these files from now on. */
  public void add(List<Path> files) {
    problem.set(Optional.empty());
    environment.ifPresent(
        active ->
            tasks.<List<X509Certificate>>run(
                () -> read(files),
                found -> environments.trust(active, found),
                reason -> problem.set(Optional.of(reason))));
  }

  /** Trusts this one no longer. */
  public void remove(X509Certificate authority) {
    environment.ifPresent(active -> environments.distrust(active, authority));
  }

  void of(ActiveEnvironment active) {
    environment = Optional.of(active);
    problem.set(Optional.empty());
    list.set(active.authorities());
  }

  private Outcome<List<X509Certificate>> read(List<Path> files) {
    List<X509Certificate> found = new ArrayList<>();
    for (Path file : files) {
      switch (reader.readAuthorities(file)) {
        case Outcome.Success<List<X509Certificate>>(List<X509Certificate> some) ->
            found.addAll(some);
        case Outcome.Failure<List<X509Certificate>> failure -> {
          return failure;
        }
      }
    }
    return Outcome.success(found);
  }
}
