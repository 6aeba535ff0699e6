package openfinance.onboarding.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The choices that outlive the window. Never a secret.
 *
 * @param environment the last environment's stable word
 * @param language {@code en} or {@code ar}; absent to follow the system
 * @param theme {@code light}, {@code dark} or {@code system}
 * @param lastFolder where files were last picked
 * @param credentials what is remembered of certificates and keys
 * @param trustedAuthorities the CA certificates that the person added, PEM text, for each
 *     environment
 * @param rolesConfirmed whether the role lock-in was confirmed, for each environment
 * @param pickedServers the well-known addresses picked, for each environment
 * @param page the wizard page that was open, to come back to
 * @param proxy {@code none}, {@code system} or {@code HOST:PORT}; absent for the system's
 * @param window x, y, width, height; absent before the first close
 */
public record Settings(
    Optional<String> environment,
    Optional<String> language,
    String theme,
    Optional<String> lastFolder,
    CredentialChoices credentials,
    Map<String, List<String>> trustedAuthorities,
    Map<String, Boolean> rolesConfirmed,
    Map<String, List<String>> pickedServers,
    Optional<String> page,
    Optional<String> proxy,
    Optional<List<Double>> window) {
  public Settings {
    trustedAuthorities = CredentialChoices.frozen(trustedAuthorities);
    rolesConfirmed = Map.copyOf(rolesConfirmed);
    pickedServers = CredentialChoices.frozen(pickedServers);
    window = window.map(List::copyOf);
  }

  /** What a new person starts with. */
  public static Settings initial() {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        "system",
        Optional.empty(),
        CredentialChoices.initial(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With this environment as the last one. */
  public Settings withEnvironment(String id) {
    return new Settings(
        Optional.of(id),
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With this language; empty to follow the system. */
  public Settings withLanguage(Optional<String> word) {
    return new Settings(
        environment,
        word,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With this theme. */
  public Settings withTheme(String word) {
    return new Settings(
        environment,
        language,
        word,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With this folder as the one where files were last picked. */
  public Settings withLastFolder(String folder) {
    return new Settings(
        environment,
        language,
        theme,
        Optional.of(folder),
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With this change of what is remembered of certificates and keys. */
  public Settings withCredentials(UnaryOperator<CredentialChoices> change) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        change.apply(credentials),
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With these CA certificates, PEM text, as all that the person added for an environment. */
  public Settings withTrustedAuthorities(String environmentId, List<String> certificates) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        CredentialChoices.with(trustedAuthorities, environmentId, certificates),
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With the role lock-in confirmed for an environment, or not. */
  public Settings withRolesConfirmed(String environmentId, boolean confirmed) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        CredentialChoices.with(rolesConfirmed, environmentId, confirmed),
        pickedServers,
        page,
        proxy,
        window);
  }

  /** With these well-known addresses as an environment's picked servers. */
  public Settings withPickedServers(String environmentId, List<String> wellKnown) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        CredentialChoices.with(pickedServers, environmentId, wellKnown),
        page,
        proxy,
        window);
  }

  /** With this page to come back to; empty for the first. */
  public Settings withPage(Optional<String> id) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        id,
        proxy,
        window);
  }

  /** With this way out of the network. */
  public Settings withProxy(String text) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        Optional.of(text),
        window);
  }

  /** With this place of the window. */
  public Settings withWindow(double x, double y, double width, double height) {
    return new Settings(
        environment,
        language,
        theme,
        lastFolder,
        credentials,
        trustedAuthorities,
        rolesConfirmed,
        pickedServers,
        page,
        proxy,
        Optional.of(List.of(x, y, width, height)));
  }
}
