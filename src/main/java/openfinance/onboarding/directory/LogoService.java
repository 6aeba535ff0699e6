package openfinance.onboarding.directory;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.transport.BodySink;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;

/** Reads the logos that the directory names, at a bounded size and time. */
public final class LogoService {
  private static final int LARGEST = 256 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int OK = 200;

  /**
   * The bytes of a logo, whatever they are; empty when it cannot be read in time, is too large, or
   * is not at an https address. A logo is never worth a problem.
   */
  public Optional<byte[]> read(URI address, ConnectionPolicy policy) {
    if (!"https".equals(address.getScheme())) {
      return Optional.empty();
    }
    ConnectionPolicy brief = new ConnectionPolicy(policy.trust(), policy.proxy(), LONGEST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HttpCall call =
        new HttpCall("GET", address, Map.of("Accept", "image/png,image/jpeg"), Optional.empty())
            .into(new BodySink(bytes, LARGEST));
    try (MutualTlsClient client = new MutualTlsClient(brief, Optional.empty())) {
      return client.send(call) instanceof Exchange.Answered answer
              && answer.status() == OK
              && !answer.truncated()
          ? Optional.of(bytes.toByteArray())
          : Optional.empty();
    }
  }
}
