package openfinance.onboarding.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.discovery.WellKnownAddress;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which servers are meant. */
final class TargetOptions {
  private static final int LARGEST = 1024 * 1024;

  @Option(names = "--well-known", paramLabel = "URL")
  private List<String> wellKnown = new ArrayList<>();

  @Option(names = "--lfi", paramLabel = "CODE")
  private List<String> codes = new ArrayList<>();

  @Option(names = "--from", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(
      names = "--environment",
      paramLabel = "production|preprod|sandbox",
      converter = EnvironmentConverter.class)
  private @Nullable Environment environment;

  /** The environment that was named. */
  Optional<Environment> environment() {
    return Optional.ofNullable(environment);
  }

  /** The servers, each once, in the order given. None at all is a usage fault. */
  List<Target> targets() {
    List<String> typed =
        Stream.of(wellKnown, codes, lines())
            .flatMap(List::stream)
            .map(ForeignText::strip)
            .distinct()
            .toList();
    if (typed.isEmpty()) {
      throw new UsageException("usage.noTarget");
    }
    return typed.stream().map(this::target).toList();
  }

  private Target target(String typed) {
    if (environment == null && WellKnownAddress.isCode(typed)) {
      throw new UsageException("usage.environment", typed);
    }
    Environment assumed = environment == null ? Environment.sandbox() : environment;
    Outcome<URI> wellKnownAddress = WellKnownAddress.of(typed, assumed);
    Optional<Environment> belongs =
        environment().or(() -> wellKnownAddress.toOptional().flatMap(KnownEnvironments::of));
    return new Target(typed, wellKnownAddress, belongs);
  }

  private List<String> lines() {
    if (file == null) {
      return List.of();
    }
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      // A device or a pipe tells no size beforehand.
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ProblemException(Problem.of(ProblemCode.FILE_TOO_LARGE, name));
      }
      return ForeignText.decode(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(ForeignText::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.of(ProblemCode.FILE_MISSING, name));
    } catch (IOException e) {
      Problem problem = Problem.of(ProblemCode.FILE_UNREADABLE, name);
      throw new ProblemException(problem.withDetail(e.toString()));
    }
  }
}
