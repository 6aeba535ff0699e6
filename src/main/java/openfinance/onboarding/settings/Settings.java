package openfinance.onboarding.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices that outlive the window. Never a secret.
 *
 * @param environment the last environment's stable word
 * @param language {@code en} or {@code ar}; absent to follow the system
 * @param theme {@code light}, {@code dark} or {@code system}
 * @param lastFolder where files were last picked
 * @param credentialFiles the files of the last identity, for each environment
 * @param trustedAuthorities the CA certificates that the person added, PEM text, for each
 *     environment
 * @param rolesConfirmed whether the role lock-in was confirmed, for each environment
 * @param pickedServers the well-known addresses picked, for each environment
 * @param page the wizard page that was open, to come back to
 * @param window x, y, width, height; absent before the first close
 */
public record Settings(
    Optional<String> environment,
    Optional<String> language,
    String theme,
    Optional<String> lastFolder,
    Map<String, List<String>> credentialFiles,
    Map<String, List<String>> trustedAuthorities,
    Map<String, Boolean> rolesConfirmed,
    Map<String, List<String>> pickedServers,
    Optional<String> page,
    Optional<List<Double>> window) {
  /** What a new person starts with. */
  public static Settings initial() {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        "system",
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }
}
