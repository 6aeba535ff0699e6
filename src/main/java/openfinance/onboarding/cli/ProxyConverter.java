package openfinance.onboarding.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openfinance.onboarding.transport.ProxyChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code none}, {@code system} or {@code HOST:PORT}. */
final class ProxyConverter implements ITypeConverter<ProxyChoice> {
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):(?<port>\\d{1,5})");
  private static final int LAST_PORT = 65_535;

  @Override
  public ProxyChoice convert(String value) {
    return switch (value) {
      case "none" -> new ProxyChoice.Direct();
      case "system" -> new ProxyChoice.OperatingSystem();
      default -> manual(value);
    };
  }

  private static ProxyChoice manual(String value) {
    Matcher matcher = HOST_AND_PORT.matcher(value);
    if (!matcher.matches()) {
      throw fault(value);
    }
    int port = Integer.parseInt(matcher.group("port"));
    if (port == 0 || port > LAST_PORT) {
      throw fault(value);
    }
    return new ProxyChoice.Manual(matcher.group("host"), port);
  }

  private static TypeConversionException fault(String value) {
    // A user name and a password before the host are not for the screen.
    String host = value.substring(value.lastIndexOf('@') + 1);
    return new TypeConversionException("'" + host + "' is not none, system or HOST:PORT");
  }
}
