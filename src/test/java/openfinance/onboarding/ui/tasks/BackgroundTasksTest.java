package openfinance.onboarding.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Work always calls back, however it ends. */
class BackgroundTasksTest {
  private static final int PATIENCE_SECONDS = 30;

  private final BackgroundTasks tasks = new BackgroundTasks();
  private final CompletableFuture<Problem> problem = new CompletableFuture<>();
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  @BeforeEach
  void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void anErrorCallsBackWithoutItsSecrets() throws Exception {
    tasks.<String>run(
        () -> {
          throw new StackOverflowError("while asking https://a.test/?token=sesame");
        },
        value -> {},
        problem::complete,
        () -> ended.complete(true));
    Problem told = problem.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertEquals(ProblemCode.UNEXPECTED, told.code());
    assertFalse(told.toString().contains("sesame"), told.toString());
    assertTrue(told.toString().contains("StackOverflowError"), told.toString());
    assertTrue(ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void cancelledWorkTellsNothingAndStillEnds() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    TaskScope scope = new TaskScope(tasks);
    scope.<String>run(
        () -> {
          never.await();
          return Outcome.success("too late");
        },
        value -> {},
        problem::complete,
        () -> ended.complete(true));
    scope.cancelAll();
    assertTrue(ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertFalse(problem.isDone());
  }

  @Test
  void workAskedForAfterTheCloseIsNotBegunAndStillEnds() throws Exception {
    tasks.close();
    tasks.<String>run(
        () -> {
          throw new IllegalStateException("begun");
        },
        value -> {},
        problem::complete,
        () -> ended.complete(true));
    assertTrue(ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertFalse(problem.isDone());
  }

  @Test
  void workThatACloseInterruptsTellsNothingAndStillEnds() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    tasks.<String>run(
        () -> {
          begun.countDown();
          new CountDownLatch(1).await();
          return Outcome.success("too late");
        },
        value -> {},
        problem::complete,
        () -> ended.complete(true));
    assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    tasks.close();
    assertTrue(ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertFalse(problem.isDone());
  }
}
