package openfinance.onboarding.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * As much of a body as is read.
 *
 * @param text as UTF-8, with replacement characters for what is not; empty when a sink took it
 * @param truncated whether there was more
 * @param broken what ended it too early
 */
record BoundedBody(String text, boolean truncated, Optional<IOException> broken) {
  /** 1 MiB is generous for any document that is kept in memory. */
  static final int MOST = 1024 * 1024;

  private static final int BUFFER = 16 * 1024;

  /**
   * Reads a body into a sink, or into memory up to {@link #MOST} bytes; the rest is left unread.
   */
  static BoundedBody read(@Nullable HttpEntity entity, Optional<BodySink> sink) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (entity == null) {
      return new BoundedBody("", false, Optional.empty());
    }
    try {
      InputStream content = entity.getContent();
      boolean whole = copy(content, sink.orElseGet(() -> new BodySink(bytes, MOST)));
      return new BoundedBody(bytes.toString(StandardCharsets.UTF_8), !whole, Optional.empty());
    } catch (IOException e) {
      return new BoundedBody(bytes.toString(StandardCharsets.UTF_8), true, Optional.of(e));
    }
  }

  private static boolean copy(InputStream from, BodySink to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int count;
    while ((count = from.read(buffer)) >= 0) {
      if (!to.take(buffer, count)) {
        return false;
      }
    }
    return true;
  }
}
