package openfinance.onboarding.ui.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** What must be so before the identity is used. */
final class CredentialsReadiness {
  private CredentialsReadiness() {}

  /** Whether the page can be completed with these files and what they make together. */
  static Readiness of(List<PickedFile> files, Examined examined) {
    List<Fault> faults = new ArrayList<>();
    files.forEach(file -> fault(file).ifPresent(faults::add));
    if (faults.isEmpty()) {
      fault(examined).ifPresent(faults::add);
    }
    return new Readiness(faults);
  }

  private static Optional<Fault> fault(PickedFile file) {
    return switch (file.state().get()) {
      case PickedFile.State.Reading() ->
          Optional.of(new Fault(file.fieldId(), Text.of("credentials.fault.reading", file.name())));
      case PickedFile.State.Unread(Problem problem) -> Optional.of(unread(file, problem));
      case PickedFile.State.Read read ->
          file.fault().get().map(problem -> new Fault(file.fieldId(), title(problem)));
    };
  }

  private static Fault unread(PickedFile file, Problem problem) {
    String field = file.needsPassphrase() ? file.passphraseId() : file.fieldId();
    return new Fault(field, Text.of("credentials.fault.file", file.name(), problem.code()));
  }

  private static Optional<Fault> fault(Examined examined) {
    return switch (examined) {
      case Examined.Incomplete(boolean certificate, boolean key) ->
          Optional.of(
              new Fault(
                  CredentialsViewModel.FILES,
                  Text.of(
                      certificate
                          ? "credentials.fault.key"
                          : key ? "credentials.fault.certificate" : "credentials.fault.none")));
      case Examined.WithoutKey found ->
          found
              .error()
              .map(problem -> new Fault(CredentialsViewModel.CARD, title(problem)))
              .or(
                  () ->
                      Optional.of(
                          new Fault(CredentialsViewModel.FILES, Text.of("credentials.fault.key"))));
      case Examined.Mismatch(Problem problem) ->
          Optional.of(new Fault(CredentialsViewModel.FILES, title(problem)));
      case Examined.Several several ->
          Optional.of(new Fault(CredentialsViewModel.CHOICE, Text.of("credentials.fault.several")));
      case Examined.Identity identity ->
          identity.error().map(problem -> new Fault(CredentialsViewModel.CARD, title(problem)));
    };
  }

  private static Text title(Problem problem) {
    return Text.of("credentials.fault.problem", problem.code());
  }
}
