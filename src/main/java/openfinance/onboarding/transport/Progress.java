package openfinance.onboarding.transport;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How far one exchange came, and when. */
final class Progress {
  /** The milestones of an exchange in their order. */
  enum Milestone {
    /** The address of the host, or of the proxy, is known. */
    RESOLVED("DNS"),
    /** The host, or the proxy, took the connection. */
    CONNECTED("connect"),
    /** The proxy opened a way to the host. */
    TUNNELLED("proxy"),
    /** The handshake is complete on our side. */
    SECURED("TLS"),
    /** From here on some of the request may have left. */
    SENDING(""),
    /** Some of the answer came, but not its whole head. */
    ANSWERING(""),
    /** The head of the answer came. */
    ANSWERED("first byte");

    private final String words;

    Milestone(String words) {
      this.words = words;
    }

    /** What took the time until then, for the transcript; empty for what takes none. */
    String words() {
      return words;
    }
  }

  private final long start = System.nanoTime();
  private final Map<Milestone, Duration> reached =
      Collections.synchronizedMap(new EnumMap<>(Milestone.class));

  void reach(Milestone milestone) {
    reached.putIfAbsent(milestone, elapsed());
  }

  boolean hasReached(Milestone milestone) {
    return reached.containsKey(milestone);
  }

  /** Since the start. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** How long each part took, such as {@code DNS 2 ms, connect 1 ms, TLS 31 ms, whole 34 ms}. */
  String timings() {
    StringBuilder words = new StringBuilder();
    Duration before = Duration.ZERO;
    for (Milestone milestone : Milestone.values()) {
      Duration when = reached.get(milestone);
      if (when != null) {
        if (!milestone.words().isEmpty()) {
          words.append(milestone.words()).append(' ').append(millis(when.minus(before)));
          words.append(", ");
        }
        before = when;
      }
    }
    return words.append("whole ").append(millis(elapsed())).toString();
  }

  private static String millis(Duration time) {
    return time.toMillis() + " ms";
  }
}
