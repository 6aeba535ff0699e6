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

/** Looks at the files once more when the person comes back to the page, and before going on. */
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
        () -> changed(files),
        other -> {
          if (other.isEmpty()) {
            completion.complete(Outcome.success(next));
          } else {
            String name = other.getFirst().name();
            completion.complete(Outcome.failure(Problem.of(ProblemCode.FILE_CHANGED, name)));
            changed.accept(paths(other));
          }
        },
        problem -> completion.complete(Outcome.failure(problem)));
    return completion;
  }

  /** Tells the files that are no longer what was read, if there are any. */
  void again(List<CredentialFile> files, Consumer<List<Path>> changed) {
    tasks.<List<CredentialFile>>run(
        () -> changed(files), other -> changed.accept(paths(other)), problem -> {});
  }

  private Outcome<List<CredentialFile>> changed(List<CredentialFile> files) {
    return Outcome.success(files.stream().filter(file -> !reader.isUnchanged(file)).toList());
  }

  private static List<Path> paths(List<CredentialFile> files) {
    return files.stream().map(CredentialFile::path).toList();
  }
}
