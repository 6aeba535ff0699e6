package openfinance.onboarding.ui.environment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import openfinance.onboarding.transport.ProxyLogin;
import openfinance.onboarding.transport.ProxyLogins;

/**
 * Asks the person for a proxy's login, once for all who wait for it, and keeps it in memory until
 * it is forgotten.
 */
public final class AskedLogins implements ProxyLogins {
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicInteger answers = new AtomicInteger();
  private final Map<String, ProxyLogin> known = new HashMap<>();
  private volatile Asker asker =
      (proxy, refused) -> CompletableFuture.completedFuture(Optional.empty());

  /** Puts the question to the person. */
  @FunctionalInterface
  public interface Asker {
    /**
     * Asks; called from any thread.
     *
     * @param proxy the proxy as {@code host:port}
     * @param refused whether the proxy did not accept the login before
     * @return empty when the person gives none
     */
    Future<Optional<ProxyLogin>> ask(String proxy, boolean refused);
  }

  /** Asks in this way from now on. */
  void askWith(Asker way) {
    asker = way;
  }

  @Override
  public Optional<ProxyLogin> login(String proxy, Optional<ProxyLogin> refused) {
    int before = answers.get();
    try {
      asking.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      Optional<ProxyLogin> now =
          Optional.ofNullable(known.get(proxy)).filter(it -> !Optional.of(it).equals(refused));
      // Whoever waited while somebody else asked takes the same answer, also a no.
      return now.isPresent() || answers.get() != before ? now : asked(proxy, refused.isPresent());
    } finally {
      asking.unlock();
    }
  }

  private Optional<ProxyLogin> asked(String proxy, boolean refused) {
    try {
      Optional<ProxyLogin> given = asker.ask(proxy, refused).get();
      given.map(login -> known.put(proxy, login)).ifPresent(ProxyLogin::close);
      return given;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking cannot fail", e);
    } finally {
      answers.incrementAndGet();
    }
  }

  /** Wipes every login. */
  void forget() {
    asking.lock();
    try {
      known.values().forEach(ProxyLogin::close);
      known.clear();
    } finally {
      asking.unlock();
    }
  }
}
