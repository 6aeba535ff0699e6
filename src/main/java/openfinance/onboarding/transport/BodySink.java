package openfinance.onboarding.transport;

import java.io.IOException;
import java.io.OutputStream;

/** Takes a body as it comes, in place of memory, and counts it. For one exchange. */
public final class BodySink {
  private final OutputStream stream;
  private final long most;
  private long taken;

  /**
   * A sink.
   *
   * @param stream where the bytes go; not closed
   * @param most how many bytes it takes; the rest is left unread and the answer is truncated
   */
  public BodySink(OutputStream stream, long most) {
    this.stream = stream;
    this.most = most;
  }

  /**
   * Takes bytes.
   *
   * @return whether there was room for all of them
   */
  boolean take(byte[] bytes, int count) throws IOException {
    int room = (int) Math.min(count, most - taken);
    stream.write(bytes, 0, room);
    taken += room;
    return room == count;
  }
}
