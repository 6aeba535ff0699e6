package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.WizardState;

/** Looks at the files once more before the person goes on with what the page showed. */
final class LastLook {
  private final CredentialReader reader;
  private final Tasks tasks;

  LastLook(CredentialReader reader, Tasks tasks) {
    this.reader = reader;
    this.tasks = tasks;
  }

  /**
   * Goes on when every file still is what was read.
   *
   * @param changed told the files that are not; then the outcome is {@code FILE_CHANGED}
   */
  CompletionStage<Outcome<WizardState>> goOn(
      List<CredentialFile> files, WizardState next, Consumer<List<Path>> changed) {
    CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();
    tasks.<List<CredentialFile>>run(
        () -> Outcome.success(files.stream().filter(f -> !reader.isUnchanged(f)).toList()),
        other -> {
          if (other.isEmpty()) {
            completion.complete(Outcome.success(next));
          } else {
            String name = other.getFirst().name();
            completion.complete(Outcome.failure(Problem.of(ProblemCode.FILE_CHANGED, name)));
            changed.accept(other.stream().map(CredentialFile::path).toList());
          }
        },
        problem -> completion.complete(Outcome.failure(problem)));
    return completion;
  }
}
