package openfinance.onboarding.registration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Registers with several servers side by side, one attempt each. Serves one batch. */
public final class BatchRegistration {
  /** How many requests are under way at once unless the person says otherwise. */
  public static final int DEFAULT_CONCURRENCY = 8;

  private final RegistrationService service;
  private final Semaphore slots;
  private final HostPauses pauses;
  private final Agreement agreement;
  private final CountDownLatch cancelled = new CountDownLatch(1);

  /** The threads that make a request ready and may be interrupted; guarded by itself. */
  private final Set<Thread> preparing = new HashSet<>();

  /**
   * A batch.
   *
   * @param concurrency how many requests are under way at once at most
   * @param pauses which hosts want no requests, from earlier batches too
   * @param patience how long the person agreed to wait for such a host before its request is sent,
   *     or sent once more; zero when nobody agreed: then nothing more is sent to it
   */
  public BatchRegistration(
      RegistrationService service, int concurrency, HostPauses pauses, Duration patience) {
    this.service = service;
    this.slots = new Semaphore(concurrency, /* fair= */ true);
    this.pauses = pauses;
    this.agreement = new Agreement(patience);
  }

  /**
   * Sends all requests, beginning in their order, and returns when all have ended. An interrupt
   * does what {@link #cancelUnsent} does, and is kept.
   */
  public void run(List<RequestSource> sources, BatchListener listener) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    List<Future<?>> underWay = new ArrayList<>();
    agreement.begin(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      int index = i;
      takeSlot();
      underWay.add(threads.submit(() -> one(index, sources.get(index), listener)));
    }
    threads.shutdown();
    awaitAll(threads);
    underWay.forEach(BatchRegistration::rethrow);
  }

  /** Stops what has not been sent; what has been sent goes on to its end. From any thread. */
  public void cancelUnsent() {
    cancelled.countDown();
    agreement.cancel();
    synchronized (preparing) {
      preparing.forEach(Thread::interrupt);
    }
  }

  /**
   * The person agrees, while the batch runs, to wait so long for the host of this endpoint: what it
   * refused with a request to wait, and what it was spared, is sent then. Others may go on
   * meanwhile. Without effect once the batch has ended. From any thread.
   */
  public void agreeToWait(URI endpoint, Duration longest) {
    agreement.add(endpoint, longest);
  }

  /** Sources and listeners do not fail, unless by a fault: the others have ended by then. */
  private static void rethrow(Future<?> ended) {
    if (ended.state() == Future.State.FAILED) {
      throw new IllegalStateException("telling of the batch broke off", ended.exceptionNow());
    }
  }

  /** Taken before its thread begins: threads that wait side by side come in any order. */
  private void takeSlot() {
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      cancelUnsent();
      slots.acquireUninterruptibly();
      Thread.currentThread().interrupt();
    }
  }

  private void one(int index, RequestSource source, BatchListener listener) {
    try {
      prepared(source).ifPresent(request -> register(index, request, listener));
    } finally {
      slots.release();
      agreement.end();
    }
  }

  private Optional<RegistrationRequest> prepared(RequestSource source) {
    synchronized (preparing) {
      preparing.add(Thread.currentThread());
      if (isCancelled()) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      return source.prepare();
    } finally {
      synchronized (preparing) {
        preparing.remove(Thread.currentThread());
        // From here on it is taken back in order, or goes on to its end.
        var _ = Thread.interrupted();
      }
    }
  }

  /** Sends a request, and once more where the LFI asked to wait and the person agreed. */
  private void register(int index, RegistrationRequest request, BatchListener listener) {
    RegistrationResult first = attempt(index, request, listener);
    Optional<Instant> until = RetryAfter.of(first.outcome(), first.finishedAt());
    if (until.isEmpty()) {
      listener.finished(index, first);
      return;
    }
    URI endpoint = request.target().registrationEndpoint();
    if (first.outcome() instanceof RegistrationOutcome.Rejected) {
      pauses.pause(endpoint, until.get());
    }
    if (!isBearable(endpoint, until.get())) {
      listener.finished(index, first);
      if (!isAgreedMeanwhile(endpoint, until.get())) {
        return;
      }
    }
    listener.postponed(index, first, until.get());
    RegistrationResult second = attempt(index, request, listener);
    listener.finished(index, cameToNothing(second) ? first : second);
  }

  /** Whether a further try was taken back or spared, so that the answer before it still stands. */
  private static boolean cameToNothing(RegistrationResult further) {
    return further.outcome() instanceof RegistrationOutcome.Failed(Problem reason)
        && (reason.code() == ProblemCode.CANCELLED || reason.code() == ProblemCode.RATE_LIMITED);
  }

  private RegistrationResult attempt(
      int index, RegistrationRequest request, BatchListener listener) {
    URI endpoint = request.target().registrationEndpoint();
    Optional<Instant> end = pauses.end(endpoint, service.now());
    while (end.isPresent() && !isCancelled()) {
      if (!isBearable(endpoint, end.get())) {
        return service.spared(request, end.get());
      }
      awaitCancelUntil(end.get());
      end = pauses.end(endpoint, service.now());
    }
    return isCancelled()
        ? service.takenBack(request)
        : service.register(request, attempt -> listener.started(index, attempt));
  }

  private boolean isBearable(URI endpoint, Instant until) {
    return agreement.covers(endpoint, Duration.between(service.now(), until));
  }

  /** Others may go on meanwhile. */
  private boolean isAgreedMeanwhile(URI endpoint, Instant until) {
    slots.release();
    try {
      return agreement.await(endpoint, until, service::now);
    } catch (InterruptedException e) {
      cancelUnsent();
      return false;
    } finally {
      slots.acquireUninterruptibly();
    }
  }

  /** Others may go on meanwhile. */
  private void awaitCancelUntil(Instant end) {
    slots.release();
    try {
      var _ =
          cancelled.await(
              Duration.between(service.now(), end).toMillis() + 1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      cancelUnsent();
    } finally {
      slots.acquireUninterruptibly();
    }
  }

  private boolean isCancelled() {
    return cancelled.getCount() == 0;
  }

  private void awaitAll(ExecutorService threads) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
        cancelUnsent();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
