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
 * @param text as UTF-8, with replacement characters for what is not
 * @param truncated whether there was more
 * @param broken what ended it too early
 */
record BoundedBody(String text, boolean truncated, Optional<IOException> broken) {
  /** 1 MiB is generous for any document here. */
  static final int MOST = 1024 * 1024;

  /** Reads at most {@link #MOST} bytes; the rest is left unread. */
  static BoundedBody read(@Nullable HttpEntity entity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (entity == null) {
      return new BoundedBody("", false, Optional.empty());
    }
    try {
      InputStream content = entity.getContent();
      boolean truncated = copy(content, bytes);
      return new BoundedBody(bytes.toString(StandardCharsets.UTF_8), truncated, Optional.empty());
    } catch (IOException e) {
      return new BoundedBody(bytes.toString(StandardCharsets.UTF_8), true, Optional.of(e));
    }
  }

  private static boolean copy(InputStream from, ByteArrayOutputStream to) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    int count;
    while ((count = from.read(buffer)) >= 0) {
      int room = MOST - to.size();
      to.write(buffer, 0, Math.min(count, room));
      if (count > room) {
        return true;
      }
    }
    return false;
  }
}
