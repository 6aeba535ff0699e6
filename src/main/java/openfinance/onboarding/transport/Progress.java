package openfinance.onboarding.transport;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How far one exchange came, and when. */
final class Progress {
  /** The milestones of an exchange in their order. */
  enum Milestone {
    /** The host's address is known. */
    RESOLVED("address known"),
    /** The host, or the proxy, took the connection. */
    CONNECTED("connected"),
    /** The handshake is complete on our side. */
    SECURED("TLS handshake complete"),
    /** From here on some of the request may have left. */
    SENDING("request sent"),
    /** The head of the answer came. */
    ANSWERED("first byte of the answer");

    private final String words;

    Milestone(String words) {
      this.words = words;
    }

    /** For the transcript. */
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

  /** The milestones reached and when, in order. */
  Map<Milestone, Duration> reached() {
    synchronized (reached) {
      return Map.copyOf(reached);
    }
  }
}
