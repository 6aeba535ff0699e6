package openfinance.onboarding.ui.submission;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;

/** The request as a command for a POSIX shell, with the person's own files. */
final class CurlCommand {
  private final RegistrationTarget target;
  private final RequestBody body;
  private final List<Path> files;

  /** A command; the files are those that hold certificate and key. */
  CurlCommand(RegistrationTarget target, RequestBody body, List<Path> files) {
    this.target = target;
    this.body = body;
    this.files = List.copyOf(files);
  }

  /** The command, to be pasted into a shell. Running it registers, like the program does. */
  String text(UUID interactionId) {
    return arguments(interactionId).stream()
        .map(CurlCommand::quoted)
        .collect(Collectors.joining(" "));
  }

  /** A word that a POSIX shell reads as exactly this text (POSIX.1-2017, 2.2.2 Single-Quotes). */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private List<String> arguments(UUID interactionId) {
    List<String> words = new ArrayList<>(List.of("curl", "--include", "--tlsv1.2"));
    words.addAll(List.of("--request", "POST"));
    words.addAll(credentials());
    if (target.environment().equals("demo")) {
      words.addAll(List.of("--resolve", onThisComputer(target.registrationEndpoint())));
    }
    body.content().ifPresent(json -> words.addAll(header("Content-Type: application/json")));
    words.addAll(header("Accept: application/json"));
    words.addAll(header("x-fapi-interaction-id: " + interactionId));
    body.content().ifPresent(json -> words.addAll(List.of("--data", json)));
    words.add(target.registrationEndpoint().toString());
    return words;
  }

  private static List<String> header(String line) {
    return List.of("--header", line);
  }

  private List<String> credentials() {
    if (files.isEmpty()) {
      return List.of();
    }
    Path key = files.stream().filter(CurlCommand::namedKey).findFirst().orElse(files.getLast());
    Optional<Path> certificate = files.stream().filter(file -> !file.equals(key)).findFirst();
    if (certificate.isPresent()) {
      return List.of("--cert", certificate.get().toString(), "--key", key.toString());
    }
    return archive(key)
        ? List.of("--cert-type", "P12", "--cert", key.toString())
        : List.of("--cert", key.toString());
  }

  private static boolean archive(Path file) {
    String name = name(file);
    return name.endsWith(".p12") || name.endsWith(".pfx");
  }

  private static boolean namedKey(Path file) {
    return name(file).contains("key");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** The demo's host names are known to no resolver. */
  private static String onThisComputer(URI endpoint) {
    return endpoint.getHost() + ":" + endpoint.getPort() + ":127.0.0.1";
  }
}
