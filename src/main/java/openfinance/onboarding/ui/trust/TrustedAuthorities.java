package openfinance.onboarding.ui.trust;

import java.net.URI;
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
import openfinance.onboarding.directory.AuthoritiesService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.tasks.Tasks;

/** The CA certificates that vouch for servers in the environment, beside the public ones. */
public final class TrustedAuthorities {
  private final Environments environments;
  private final CredentialReader reader;
  private final AuthoritiesService service;
  private final Tasks tasks;
  private final ObjectProperty<ObservableList<X509Certificate>> list =
      new SimpleObjectProperty<>(FXCollections.observableArrayList());
  private final ObjectProperty<List<X509Certificate>> fetched =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Boolean> fetching = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<ActiveEnvironment> environment = Optional.empty();

  /** Of no environment yet. */
  public TrustedAuthorities(Environments environments, CredentialReader reader, Tasks tasks) {
    this.environments = environments;
    this.reader = reader;
    this.service = new AuthoritiesService(reader);
    this.tasks = tasks;
  }

  /** The list of the environment in use. */
  public ObservableValue<ObservableList<X509Certificate>> list() {
    return list;
  }

  /** Those that were fetched and wait to be compared; nothing trusts them yet. */
  public ObservableValue<List<X509Certificate>> fetched() {
    return fetched;
  }

  /** Whether they are being fetched. */
  public ObservableValue<Boolean> fetching() {
    return fetching;
  }

  /** Why the last file could not be added, or the published ones not fetched. */
  public ObservableValue<Optional<Problem>> problem() {
    return problem;
  }

  /** Where the Trust Framework publishes its own. */
  public List<URI> published() {
    return environment.map(it -> it.environment().publishedAuthorities()).orElse(List.of());
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

  /** Fetches the published ones, to be compared. */
  public void fetch() {
    if (environment.isEmpty() || fetching.get()) {
      return;
    }
    problem.set(Optional.empty());
    fetching.set(true);
    ConnectionPolicy policy = environment.get().policy();
    List<URI> addresses = published();
    tasks.<List<X509Certificate>>run(
        () -> service.fetch(addresses, policy),
        fetched::set,
        reason -> problem.set(Optional.of(reason)),
        () -> fetching.set(false));
  }

  /** Trusts those that were fetched: the person has compared them. */
  public void trustFetched() {
    List<X509Certificate> compared = fetched.get();
    fetched.set(List.of());
    environment.ifPresent(active -> environments.trust(active, compared));
  }

  /** Drops those that were fetched. */
  public void dropFetched() {
    fetched.set(List.of());
  }

  /** Trusts this one no longer. */
  public void remove(X509Certificate authority) {
    environment.ifPresent(active -> environments.distrust(active, authority));
  }

  /** Goes on with this environment. */
  public void of(ActiveEnvironment active) {
    boolean same = environment.filter(active::equals).isPresent();
    environment = Optional.of(active);
    problem.set(Optional.empty());
    if (!same) {
      fetched.set(List.of());
    }
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
