package openfinance.onboarding.ui.submission;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** The request as a command for a POSIX shell, with the person's own files. */
final class CurlCommand {
  /** Words that the shell must read as they are. */
  private static final Set<String> VARIABLES = Set.of(CurlFiles.PASSPHRASE, CurlFiles.KEY);

  private final ConnectionPolicy policy;
  private final RegistrationTarget target;
  private final RequestBody body;
  private final CurlFiles files;

  private CurlCommand(
      ConnectionPolicy policy, RegistrationTarget target, RequestBody body, CurlFiles files) {
    this.policy = policy;
    this.target = target;
    this.body = body;
    this.files = files;
  }

  /**
   * A command.
   *
   * @param folder where files with public certificates are written for it
   */
  static CurlCommand of(
      IdentityChosen known, RegistrationTarget target, RequestBody body, Path folder)
      throws IOException {
    return new CurlCommand(
        ConnectionTests.policy(known), target, body, CurlFiles.of(known, folder));
  }

  /** The text of a command with an interaction id of its own. */
  static Outcome<String> fresh(
      IdentityChosen known, RegistrationTarget target, RequestBody body, Path folder)
      throws IOException {
    return Outcome.success(of(known, target, body, folder).text(UUID.randomUUID()));
  }

  /** The command, to be pasted into a shell. Running it registers, like the program does. */
  String text(UUID interactionId) {
    return files.before()
        + arguments(interactionId).stream()
            .map(CurlCommand::quoted)
            .collect(Collectors.joining(" "));
  }

  /** A word that a POSIX shell reads as exactly this text (POSIX.1-2017, 2.2.2 Single-Quotes). */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=-]+") || VARIABLES.contains(word)
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }

  private List<String> arguments(UUID interactionId) {
    List<String> words = new ArrayList<>(List.of("curl", "--include", "--tlsv1.2"));
    words.addAll(List.of("--request", "POST"));
    words.addAll(files.options());
    if (target.environment().equals("demo")) {
      words.addAll(List.of("--resolve", onThisComputer(target.registrationEndpoint())));
    }
    words.addAll(way());
    body.content().ifPresent(json -> words.addAll(header("Content-Type: application/json")));
    words.addAll(header("Accept: application/json"));
    words.addAll(header("x-fapi-interaction-id: " + interactionId));
    body.content().ifPresent(json -> words.addAll(List.of("--data", json)));
    words.add(target.registrationEndpoint().toString());
    return words;
  }

  /** The same way that the program takes; variables of the shell may name another. */
  private List<String> way() {
    return policy
        .proxyTo(target.registrationEndpoint())
        .map(proxy -> List.of("--proxy", "http://" + proxy))
        .orElseGet(() -> List.of("--noproxy", "*"));
  }

  private static List<String> header(String line) {
    return List.of("--header", line);
  }

  /** The demo's host names are known to no resolver. */
  private static String onThisComputer(URI endpoint) {
    return endpoint.getHost() + ":" + endpoint.getPort() + ":127.0.0.1";
  }
}
