package openfinance.onboarding.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.evidence.EvidenceFile;
import openfinance.onboarding.evidence.EvidenceFormat;
import openfinance.onboarding.evidence.EvidenceReport;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every attempt to register that the ledger knows, or writes them to a file. */
@Command(name = "registrations", mixinStandardHelpOptions = true)
final class RegistrationsCommand implements Callable<Integer> {
  private static final List<String> OUTCOMES =
      List.of("registered", "rejected", "failed", "unknown");

  private final Composition composition;
  private final Terminal terminal;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--environment", paramLabel = "demo|sandbox|preprod|production")
  private @Nullable String environment;

  @Option(names = "--outcome", paramLabel = "registered|rejected|failed|unknown")
  private @Nullable String outcome;

  @Option(names = "--search", paramLabel = "TEXT")
  private @Nullable String search;

  @Option(names = "--export", paramLabel = "FILE")
  private @Nullable Path export;

  @Option(names = "--ledger", paramLabel = "FILE")
  private @Nullable Path ledger;

  RegistrationsCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (outcome != null && !OUTCOMES.contains(outcome)) {
      throw new UsageException("usage.outcome", outcome);
    }
    if (export != null && EvidenceFormat.of(export).isEmpty()) {
      throw new UsageException("usage.export", export.toString());
    }
    Output output = options.output(terminal);
    Path file = ledger == null ? composition.folders().ledger() : ledger;
    RegistrationsReport report = new RegistrationsReport(output);
    if (!Files.exists(file)) {
      // Looking makes no ledger.
      report.none();
      return 0;
    }
    try (Ledger opened = ProblemException.orEnd(composition.ledger(file))) {
      opened.setAside().ifPresent(report::ledgerSetAside);
      if (export == null) {
        report.list(opened.records().stream().filter(this::asked).toList());
      } else {
        // Evidence tells the whole of a registration, also the attempts that were not asked for.
        List<Registration> found =
            Registration.of(opened.records()).stream().filter(this::asked).toList();
        write(opened, found, export);
        report.written(found.stream().mapToInt(it -> it.attempts().size()).sum(), export);
      }
    }
    return 0;
  }

  private void write(Ledger opened, List<Registration> found, Path file) {
    EvidenceReport evidence = EvidenceReport.of(opened, found, composition.clock().instant());
    Optional<Problem> problem = EvidenceFile.write(evidence, file, options.language(terminal));
    if (problem.isPresent()) {
      throw new ProblemException(problem.get());
    }
  }

  private boolean asked(RegistrationRecord record) {
    return standsSo(record) && isFound(record);
  }

  private boolean asked(Registration registration) {
    return standsSo(registration.current())
        && registration.attempts().stream().anyMatch(this::isFound);
  }

  private boolean standsSo(RegistrationRecord record) {
    String ended = record.outcome().map(RegistrationOutcome::id).orElse("unknown");
    return (environment == null || environment.equals(record.attempt().target().environment()))
        && (outcome == null || outcome.equals(ended));
  }

  private boolean isFound(RegistrationRecord record) {
    return search == null || holds(record, search.toLowerCase(Locale.ROOT));
  }

  private static boolean holds(RegistrationRecord record, String text) {
    RegistrationTarget target = record.attempt().target();
    String all =
        String.join(
            "\n",
            target.organisationName(),
            target.serverName(),
            target.wellKnown().toString(),
            record.attempt().applicationId(),
            record.attempt().interactionId().toString());
    return all.toLowerCase(Locale.ROOT).contains(text);
  }
}
