package openfinance.onboarding.ui.credentials;

import java.util.Optional;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.problem.Problem;

/** Which of the files is to blame when they do not go together. */
final class FaultyFiles {
  private FaultyFiles() {}

  /** What is wrong with a file in what all of them make together. */
  static Optional<Problem> fault(PickedFile file, Examined together) {
    return together instanceof Examined.Mismatch(Problem problem)
            && file.read().filter(read -> isBlamed(read, problem)).isPresent()
        ? Optional.of(problem)
        : Optional.empty();
  }

  private static boolean isBlamed(CredentialFile file, Problem problem) {
    return switch (problem.code()) {
      case KEY_MISMATCH -> file.certificates().isEmpty() && !file.keys().isEmpty();
      case CERTIFICATE_IS_CA -> !file.certificates().isEmpty();
      case CERTIFICATE_EXPECTED, PRIVATE_KEY_EXPECTED -> Examination.isUseless(file);
      default -> false;
    };
  }
}
