package openfinance.onboarding.cli;

import openfinance.onboarding.directory.Environment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code production}, {@code preprod} or {@code sandbox}. */
final class EnvironmentConverter implements ITypeConverter<Environment> {
  @Override
  public Environment convert(String value) {
    return KnownEnvironments.all().stream()
        .filter(environment -> environment.kind().id().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is not production, preprod or sandbox"));
  }
}
