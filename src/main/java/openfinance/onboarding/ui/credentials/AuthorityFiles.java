package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Environments;

/** The CA certificates that the chosen environment trusts, and the files they came from. */
final class AuthorityFiles {
  private final Environments environments;
  private final Map<X509Certificate, PickedFile> sources = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());

  AuthorityFiles(Environments environments) {
    this.environments = environments;
  }

  /** The CA certificates that the environment trusts. */
  ReadOnlyObjectProperty<List<Group>> groups() {
    return groups.getReadOnlyProperty();
  }

  /** Shows those of this environment, as they are now. */
  void show(ActiveEnvironment environment) {
    groups.set(groups(environment));
  }

  /** Trusts what a file holds, once it was read. */
  void add(ActiveEnvironment environment, PickedFile file) {
    certificatesOf(file).forEach(certificate -> sources.put(certificate, file));
    environments.trust(environment, certificatesOf(file));
  }

  private static List<X509Certificate> certificatesOf(PickedFile file) {
    return file.read().map(CredentialFile::certificates).orElse(List.of());
  }

  /** Trusts these no longer. */
  void remove(ActiveEnvironment environment, List<X509Certificate> authorities) {
    authorities.forEach(authority -> environments.distrust(environment, authority));
  }

  /**
   * Takes back the file of a certificate that turned out to be the person's own: what is in it is
   * trusted no longer.
   *
   * @return the file; empty when the certificate did not come from one while the window is open
   */
  Optional<PickedFile> takeBack(ActiveEnvironment environment, X509Certificate own) {
    Optional<PickedFile> source = Optional.ofNullable(sources.remove(own));
    source.ifPresent(file -> remove(environment, certificatesOf(file)));
    return source;
  }

  /** The file that a certificate came from, when it came from one while the window is open. */
  Optional<String> source(X509Certificate authority) {
    return Optional.ofNullable(sources.get(authority)).map(PickedFile::name);
  }

  /** Those that came from one file together, the others each for itself. */
  private List<Group> groups(ActiveEnvironment environment) {
    Map<String, List<X509Certificate>> byName = new LinkedHashMap<>();
    environment
        .authorities()
        .forEach(
            authority ->
                byName
                    .computeIfAbsent(nameOf(authority), name -> new ArrayList<>())
                    .add(authority));
    return byName.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String nameOf(X509Certificate authority) {
    return source(authority).orElseGet(() -> DistinguishedName.subjectOf(authority).shortName());
  }

  /**
   * CA certificates that were added together.
   *
   * @param name the file they came from, or the name in the certificate
   */
  record Group(String name, List<X509Certificate> certificates) {
    Group {
      certificates = List.copyOf(certificates);
    }
  }
}
