package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.HashMap;
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
  private final Map<X509Certificate, String> sources = new HashMap<>();

  TrustedAuthorities(Environments environments) {
    this.environments = environments;
  }

  /** Trusts what a file holds. */
  void add(ActiveEnvironment environment, CredentialFile file) {
    file.certificates().forEach(certificate -> sources.put(certificate, file.name()));
    environments.trust(environment, file.certificates());
  }

  /** Trusts none of them any longer. */
  void removeAll(ActiveEnvironment environment) {
    List.copyOf(environment.authorities())
        .forEach(authority -> environments.distrust(environment, authority));
  }

  /** The file that a certificate came from, when it came from one while the window is open. */
  Optional<String> source(X509Certificate authority) {
    return Optional.ofNullable(sources.get(authority));
  }

  /** What to call them: the files, or the names in the certificates. */
  List<String> names(ActiveEnvironment environment) {
    return environment.authorities().stream()
        .map(
            authority ->
                source(authority)
                    .orElseGet(() -> DistinguishedName.subjectOf(authority).shortName()))
        .distinct()
        .toList();
  }
}
