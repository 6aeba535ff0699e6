package openfinance.onboarding.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is remembered of certificates and keys: names of files and thumbprints, never what a key
 * file holds.
 *
 * @param files the files of the last identity, for each environment
 * @param recent the files used lately, newest first, for each environment
 * @param entries the SHA-256 thumbprint of the certificate chosen among several, for each
 *     environment
 * @param keystoreLookup whether the Trust Framework's public keystore is asked about certificates
 */
public record CredentialChoices(
    Map<String, List<String>> files,
    Map<String, List<String>> recent,
    Map<String, String> entries,
    boolean keystoreLookup) {
  private static final int MOST_RECENT = 8;

  public CredentialChoices {
    files = frozen(files);
    recent = frozen(recent);
    entries = Map.copyOf(entries);
  }

  /** What a new person starts with. */
  public static CredentialChoices initial() {
    return new CredentialChoices(Map.of(), Map.of(), Map.of(), true);
  }

  /** With these files as an environment's last identity. */
  public CredentialChoices withFiles(String environment, List<String> last) {
    return new CredentialChoices(with(files, environment, last), recent, entries, keystoreLookup);
  }

  /** With this file as the one used last in an environment. */
  public CredentialChoices withRecent(String environment, String file) {
    List<String> before = recent.getOrDefault(environment, List.of());
    return withRecent(
        environment,
        Stream.concat(Stream.of(file), before.stream().filter(other -> !other.equals(file)))
            .limit(MOST_RECENT)
            .toList());
  }

  /** Without the files used lately in an environment. */
  public CredentialChoices withoutRecent(String environment) {
    return withRecent(environment, List.of());
  }

  private CredentialChoices withRecent(String environment, List<String> used) {
    return new CredentialChoices(files, with(recent, environment, used), entries, keystoreLookup);
  }

  /** With this certificate chosen among several in an environment. */
  public CredentialChoices withEntry(String environment, String thumbprint) {
    return new CredentialChoices(
        files, recent, with(entries, environment, thumbprint), keystoreLookup);
  }

  /** With the keystore asked, or not. */
  public CredentialChoices withKeystoreLookup(boolean asked) {
    return new CredentialChoices(files, recent, entries, asked);
  }

  static <T> Map<String, T> with(Map<String, T> all, String key, T value) {
    Map<String, T> changed = new HashMap<>(all);
    changed.put(key, value);
    return changed;
  }

  static Map<String, List<String>> frozen(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }
}
