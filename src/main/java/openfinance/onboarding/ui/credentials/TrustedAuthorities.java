package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Environments;

/** The CA certificates that the chosen environment trusts, and the files they came from. */
final class TrustedAuthorities {
  private final Environments environments;
  private final Map<X509Certificate, CredentialFile> sources = new HashMap<>();

  TrustedAuthorities(Environments environments) {
    this.environments = environments;
  }

  /** Trusts what a file holds. */
  void add(ActiveEnvironment environment, CredentialFile file) {
    file.certificates().forEach(certificate -> sources.put(certificate, file));
    environments.trust(environment, file.certificates());
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
  Optional<CredentialFile> takeBack(ActiveEnvironment environment, X509Certificate own) {
    Optional<CredentialFile> source = Optional.ofNullable(sources.remove(own));
    source.ifPresent(file -> remove(environment, file.certificates()));
    return source;
  }

  /** The file that a certificate came from, when it came from one while the window is open. */
  Optional<String> source(X509Certificate authority) {
    return Optional.ofNullable(sources.get(authority)).map(CredentialFile::name);
  }

  /** Those that came from one file together, the others each for itself. */
  List<Group> groups(ActiveEnvironment environment) {
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
