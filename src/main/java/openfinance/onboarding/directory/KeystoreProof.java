package openfinance.onboarding.directory;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** What the Trust Framework's public keystore says of a transport certificate. */
public sealed interface KeystoreProof {
  /** It lists the certificate: organisation, application and certificate are active. */
  record Active() implements KeystoreProof {}

  /** It lists others of the application, but not this one. */
  record NotListed() implements KeystoreProof {}

  /** It could not be asked, for this reason. */
  record Unverified(Problem reason) implements KeystoreProof {}

  /**
   * What a person should know of: {@code CERTIFICATE_NOT_IN_KEYSTORE}, or the reason why it could
   * not be asked; empty when all is well.
   */
  default Optional<Problem> problem() {
    return switch (this) {
      case Active() -> Optional.empty();
      case NotListed() -> Optional.of(Problem.of(ProblemCode.CERTIFICATE_NOT_IN_KEYSTORE));
      case Unverified(Problem reason) -> Optional.of(reason);
    };
  }
}
