package openfinance.onboarding.cli;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Which of several certificates with their keys is meant: named by an option, or asked for. */
final class EntryChoice {
  private final Optional<String> named;
  private final Terminal terminal;
  private final Output output;

  EntryChoice(Optional<String> named, Terminal terminal, Output output) {
    this.named = named;
    this.terminal = terminal;
    this.output = output;
  }

  /**
   * The identity that is meant.
   *
   * @return it, or a problem of {@link IdentityAssembly#of}; {@code ENTRY_NOT_FOUND} ({0} the name
   *     given, {1} what there is); {@code SEVERAL_ENTRIES} ({0} what there is) where nobody can be
   *     asked
   */
  Outcome<ClientIdentity> choose(List<CredentialFile> files) {
    List<ClientIdentity> choices = IdentityAssembly.choices(files);
    if (choices.isEmpty()) {
      return IdentityAssembly.of(files);
    }
    List<ClientIdentity> meant =
        choices.stream().filter(choice -> named.isEmpty() || isNamed(choice, files)).toList();
    if (meant.isEmpty()) {
      return Outcome.failure(
          Problem.of(ProblemCode.ENTRY_NOT_FOUND, named.orElseThrow(), joined(choices, files)));
    }
    return meant.size() == 1 ? Outcome.success(meant.getFirst()) : asked(meant, files);
  }

  private boolean isNamed(ClientIdentity choice, List<CredentialFile> files) {
    String name = named.orElseThrow().toLowerCase(Locale.ROOT);
    String thumbprint = choice.certificate().thumbprint().toLowerCase(Locale.ROOT);
    return name.equals(alias(choice, files).orElse("").toLowerCase(Locale.ROOT))
        || name.equals(commonName(choice).toLowerCase(Locale.ROOT))
        || name.replace(":", "").equals(thumbprint.replace(":", ""));
  }

  private Outcome<ClientIdentity> asked(List<ClientIdentity> choices, List<CredentialFile> files) {
    String question =
        output.text("entry.question")
            + System.lineSeparator()
            + IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + "  " + label(choices.get(i), files))
                .collect(Collectors.joining(System.lineSeparator()))
            + System.lineSeparator()
            + output.text("entry.number", Integer.toString(choices.size()));
    return terminal
        .question()
        .apply(question)
        .flatMap(answer -> numbered(choices, answer.strip()))
        .map(Outcome::success)
        .orElseGet(
            () -> Outcome.failure(Problem.of(ProblemCode.SEVERAL_ENTRIES, joined(choices, files))));
  }

  private static Optional<ClientIdentity> numbered(List<ClientIdentity> choices, String answer) {
    return IntStream.range(0, choices.size())
        .filter(i -> answer.equals(Integer.toString(i + 1)))
        .mapToObj(choices::get)
        .findFirst();
  }

  private String joined(List<ClientIdentity> choices, List<CredentialFile> files) {
    return choices.stream().map(choice -> label(choice, files)).collect(Collectors.joining("; "));
  }

  private String label(ClientIdentity choice, List<CredentialFile> files) {
    X509Certificate certificate = choice.certificate().certificate();
    return output.text(
        "entry.label",
        alias(choice, files).orElseGet(() -> commonName(choice)),
        certificate.getNotAfter().toInstant().toString().substring(0, "2026-01-01".length()),
        choice.certificate().thumbprint().substring(0, "00:00:00:00".length()));
  }

  private static Optional<String> alias(ClientIdentity choice, List<CredentialFile> files) {
    return files.stream()
        .map(file -> Optional.ofNullable(file.names().get(choice.certificate().certificate())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String commonName(ClientIdentity choice) {
    return DistinguishedName.subjectOf(choice.certificate().certificate()).shortName();
  }
}
