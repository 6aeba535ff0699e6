package openfinance.onboarding.ui.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.transport.ProxyLogin;
import org.junit.jupiter.api.Test;

class AskedLoginsTest {
  private static final String PROXY = "proxy.office:3128";

  private final AskedLogins logins = new AskedLogins();
  private final List<Boolean> asked = new CopyOnWriteArrayList<>();

  private static ProxyLogin login(String password) {
    return new ProxyLogin("amal", new Passphrase(password.toCharArray()));
  }

  private void answer(Optional<ProxyLogin> answer) {
    logins.askWith(
        (proxy, refused) -> {
          asked.add(refused);
          return CompletableFuture.completedFuture(answer);
        });
  }

  @Test
  void isAskedOnceAndKept() {
    ProxyLogin given = login("oasis");
    answer(Optional.of(given));
    assertSame(given, logins.login(PROXY, Optional.empty()).orElseThrow());
    assertSame(given, logins.login(PROXY, Optional.empty()).orElseThrow());
    assertEquals(List.of(false), asked);
  }

  @Test
  void aRefusedOneIsAskedForAgainAndWiped() {
    ProxyLogin wrong = login("mistyped");
    answer(Optional.of(wrong));
    logins.login(PROXY, Optional.empty());
    ProxyLogin right = login("oasis");
    answer(Optional.of(right));
    assertSame(right, logins.login(PROXY, Optional.of(wrong)).orElseThrow());
    assertEquals(List.of(false, true), asked);
    assertArrayEquals(new char["mistyped".length()], wrong.password().characters());
  }

  @Test
  void forgettingWipes() {
    ProxyLogin given = login("oasis");
    answer(Optional.of(given));
    logins.login(PROXY, Optional.empty());
    logins.forget();
    assertArrayEquals(new char["oasis".length()], given.password().characters());
  }

  @Test
  void whoeverWaitsTakesTheSameNo() throws InterruptedException {
    CompletableFuture<Optional<ProxyLogin>> decision = new CompletableFuture<>();
    CountDownLatch question = new CountDownLatch(1);
    logins.askWith(
        (proxy, refused) -> {
          asked.add(refused);
          question.countDown();
          return decision;
        });
    List<Optional<ProxyLogin>> answers = new CopyOnWriteArrayList<>();
    List<Thread> waiting = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waiting.add(
          Thread.ofVirtual().start(() -> answers.add(logins.login(PROXY, Optional.empty()))));
    }
    question.await();
    while (waiting.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    decision.complete(Optional.empty());
    for (Thread thread : waiting) {
      thread.join();
    }
    assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), answers);
    assertEquals(1, asked.size());
  }
}
