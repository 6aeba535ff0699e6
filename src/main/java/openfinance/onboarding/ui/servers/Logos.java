package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import openfinance.onboarding.directory.LogoService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * The logos of the servers that are in sight: a few are read at a time, those asked for last first,
 * and those that were scrolled away are not read at all. For the window's thread.
 */
public final class Logos {
  private static final int AT_ONCE = 3;
  private static final int MOST_WAITING = 24;
  private static final int MOST_KEPT = 256;

  private final LogoService service = new LogoService();
  private final Tasks tasks;
  private final Supplier<Optional<ConnectionPolicy>> policy;
  private final Map<URI, Optional<Image>> kept = new LinkedHashMap<>();
  private final Deque<Wish> waiting = new ArrayDeque<>();
  private int reading;

  private record Wish(URI address, Consumer<Image> show) {}

  Logos(Tasks tasks, Supplier<Optional<ConnectionPolicy>> policy) {
    this.tasks = tasks;
    this.policy = policy;
  }

  /** The logo at an address, if it is there already. */
  Optional<Image> find(URI address) {
    return kept.getOrDefault(address, Optional.empty());
  }

  /** Reads a logo, unless it was tried before. */
  void request(URI address, Consumer<Image> show) {
    if (kept.containsKey(address)) {
      return;
    }
    waiting.addFirst(new Wish(address, show));
    if (waiting.size() > MOST_WAITING) {
      waiting.removeLast();
    }
    readNext();
  }

  private void readNext() {
    while (reading < AT_ONCE && !waiting.isEmpty()) {
      Wish wish = waiting.removeFirst();
      policy.get().ifPresent(now -> read(wish, now));
    }
  }

  private void read(Wish wish, ConnectionPolicy now) {
    if (kept.containsKey(wish.address())) {
      find(wish.address()).ifPresent(wish.show());
      return;
    }
    reading++;
    tasks.<Optional<Image>>run(
        () -> Outcome.success(service.read(wish.address(), now).flatMap(LogoImage::decode)),
        image -> {
          keep(wish.address(), image);
          image.ifPresent(wish.show());
        },
        problem -> keep(wish.address(), Optional.empty()),
        () -> {
          reading--;
          readNext();
        });
  }

  private void keep(URI address, Optional<Image> image) {
    kept.put(address, image);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
