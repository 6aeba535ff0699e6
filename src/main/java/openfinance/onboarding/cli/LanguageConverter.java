package openfinance.onboarding.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code en} or {@code ar}. */
final class LanguageConverter implements ITypeConverter<Locale> {
  @Override
  public Locale convert(String value) {
    return Language.coded(value)
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is not en or ar"));
  }
}
