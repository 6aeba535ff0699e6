package openfinance.onboarding.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Registers with several servers side by side, one attempt each. Serves one batch. */
public final class BatchRegistration {
  /** How many requests are under way at once unless the person says otherwise. */
  public static final int DEFAULT_CONCURRENCY = 8;

  private final RegistrationService service;
  private final int concurrency;
  private final AtomicBoolean unsentCancelled = new AtomicBoolean();

  /** At most this many at a time. */
  public BatchRegistration(RegistrationService service, int concurrency) {
    this.service = service;
    this.concurrency = concurrency;
  }

  /**
   * Sends all requests and returns when all have ended. The callbacks come from the batch's own
   * threads. An interrupt does what {@link #cancelUnsent} does, and is kept.
   *
   * @param started told the index of a request that is being sent, and its attempt
   * @param finished told each result as it comes; what was cancelled comes as failed with {@code
   *     CANCELLED}, and is in no journal
   */
  public void run(
      List<RegistrationRequest> requests,
      BiConsumer<Integer, RegistrationAttempt> started,
      Consumer<Indexed> finished) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(requests.size(), concurrency)), Thread.ofVirtual().factory());
    List<Future<?>> underWay = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      int index = i;
      RegistrationRequest request = requests.get(i);
      underWay.add(
          pool.submit(() -> finished.accept(new Indexed(index, one(request, index, started)))));
    }
    pool.shutdown();
    awaitAll(pool);
    underWay.forEach(BatchRegistration::rethrow);
  }

  /** What fails otherwise than by a problem is a fault of this program. */
  private static void rethrow(Future<?> ended) {
    if (ended.state() == Future.State.FAILED) {
      throw new IllegalStateException("an attempt of the batch broke off", ended.exceptionNow());
    }
  }

  private RegistrationResult one(
      RegistrationRequest request, int index, BiConsumer<Integer, RegistrationAttempt> started) {
    return unsentCancelled.get()
        ? service.takenBack(request)
        : service.register(request, attempt -> started.accept(index, attempt));
  }

  private void awaitAll(ExecutorService pool) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
        cancelUnsent();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops what has not been sent; what has been sent goes on to its end. */
  public void cancelUnsent() {
    unsentCancelled.set(true);
  }

  /** A result and the place of its request in the list. */
  public record Indexed(int index, RegistrationResult result) {}
}
