package openfinance.onboarding.registration;

import java.util.Optional;

/** Where a batch gets one of its requests from, once it is this one's turn. */
@FunctionalInterface
public interface RequestSource {
  /**
   * Makes the request ready, which may take its time. When the batch is cancelled, before or
   * meanwhile, the thread is interrupted.
   *
   * @return empty when there is nothing to send; the source has told why
   */
  Optional<RegistrationRequest> prepare();

  /** A request that is ready. */
  static RequestSource of(RegistrationRequest request) {
    return () -> Optional.of(request);
  }
}
