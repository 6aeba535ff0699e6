package openfinance.onboarding.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.Composition;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemTexts;
import openfinance.onboarding.settings.ApplicationFolders;

/** Tries each part of the installation on this computer, in a folder of its own. */
final class SelfTest {
  private final Clock clock;

  SelfTest(Clock clock) {
    this.clock = clock;
  }

  /**
   * How one check ended.
   *
   * @param name its stable word: {@code runtime}, {@code texts}, {@code pages}, {@code toolkit},
   *     {@code database}, {@code tls}
   * @param fault what went wrong, for a specialist; empty when it passed
   */
  record Result(String name, Optional<String> fault) {}

  /** A check that throws when it does not pass. */
  private interface Check {
    void run() throws Exception;
  }

  /** Runs every check. */
  List<Result> run() {
    List<Result> results = new ArrayList<>();
    results.add(result("runtime", () -> new InstalledRuntime().check()));
    results.add(result("texts", SelfTest::texts));
    results.add(result("pages", () -> new InstalledPages().check()));
    results.add(result("toolkit", () -> new InstalledLibraries().check()));
    try {
      Path folder = Files.createTempDirectory("tpp-onboarding-self-test");
      try {
        SelfTestRegistration registration =
            new SelfTestRegistration(
                new Composition(ApplicationFolders.under(folder.resolve("home")), clock),
                folder.resolve("model-bank"));
        results.add(result("database", registration::ledger));
        results.add(result("tls", registration::register));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      results.add(new Result("database", Optional.of(e.toString())));
    }
    return results;
  }

  // A self-test reports whatever goes wrong.
  @SuppressWarnings("PMD.AvoidCatchingThrowable")
  private static Result result(String name, Check check) {
    try {
      check.run();
      return new Result(name, Optional.empty());
    } catch (Exception | LinkageError e) {
      return new Result(name, Optional.of(e.toString()));
    }
  }

  private static void texts() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
      new Messages(SelfTest.class.getPackageName(), language).text("selfTest.passed");
      ProblemTexts problems = new ProblemTexts(language);
      for (ProblemCode code : ProblemCode.values()) {
        problems.title(code);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
