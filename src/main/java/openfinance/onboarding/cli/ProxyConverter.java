package openfinance.onboarding.cli;

import openfinance.onboarding.transport.ProxyChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code none}, {@code system} or {@code HOST:PORT}. */
final class ProxyConverter implements ITypeConverter<ProxyChoice> {
  @Override
  public ProxyChoice convert(String value) {
    return ProxyChoice.read(value).orElseThrow(() -> fault(value));
  }

  private static TypeConversionException fault(String value) {
    // A user name and a password before the host are not for the screen.
    String host = value.substring(value.lastIndexOf('@') + 1);
    return new TypeConversionException("'" + host + "' is not none, system or HOST:PORT");
  }
}
