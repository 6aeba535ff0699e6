package openfinance.onboarding.transport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way requests take out of this network. */
public sealed interface ProxyChoice {
  /** The form in which {@link #read} takes it, and in which it is remembered. */
  default String text() {
    return switch (this) {
      case Direct direct -> Text.NONE;
      case OperatingSystem system -> Text.SYSTEM;
      case Manual(String host, int port) -> host + ":" + port;
    };
  }

  /** Reads {@code none}, {@code system} or {@code HOST:PORT}; empty when it is none of these. */
  static Optional<ProxyChoice> read(String text) {
    return switch (text) {
      case Text.NONE -> Optional.of(new Direct());
      case Text.SYSTEM -> Optional.of(new OperatingSystem());
      default -> Text.manual(text);
    };
  }

  /** Straight to the host. */
  record Direct() implements ProxyChoice {}

  /** As the operating system says. */
  record OperatingSystem() implements ProxyChoice {}

  /** Through this HTTP proxy; an IPv6 address stands in brackets. */
  record Manual(String host, int port) implements ProxyChoice {}

  /** The written form. */
  final class Text {
    private static final String NONE = "none";
    private static final String SYSTEM = "system";
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST_AND_PORT =
        Pattern.compile("(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):(?<port>\\d{1,5})");

    private Text() {}

    private static Optional<ProxyChoice> manual(String text) {
      Matcher matcher = HOST_AND_PORT.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int port = Integer.parseInt(matcher.group("port"));
      return port == 0 || port > LAST_PORT
          ? Optional.empty()
          : Optional.of(new Manual(matcher.group("host"), port));
    }
  }
}
