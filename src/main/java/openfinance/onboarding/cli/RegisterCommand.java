package openfinance.onboarding.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.transport.ConnectionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Registers the application with LFIs. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
  private static final int MOST_AT_ONCE = 64;
  private static final int LONGEST_WAIT = 3600;

  private final Composition composition;
  private final Terminal terminal;

  @Mixin private TargetOptions targets = new TargetOptions();
  @Mixin private CredentialOptions credential = new CredentialOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--roles-understood")
  private boolean rolesUnderstood;

  @Option(names = "--live-proving-understood")
  private boolean liveProvingUnderstood;

  @Option(names = "--accept-foreign-endpoint")
  private boolean acceptForeignEndpoint;

  @Option(names = "--body", paramLabel = "json|empty")
  private RequestBody body = RequestBody.JSON;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--concurrency", paramLabel = "N")
  private int concurrency = BatchRegistration.DEFAULT_CONCURRENCY;

  @Option(names = "--retry-after", paramLabel = "SECONDS")
  private int retryAfter;

  @Option(names = "--repeat")
  private boolean repeat;

  @Option(names = "--ledger", paramLabel = "FILE")
  private @Nullable Path ledger;

  RegisterCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireUsage();
    Output output = options.output(terminal);
    List<Target> chosen = targets.targets();
    requireUsage(chosen);
    List<X509Certificate> trusted = connection.trusted(composition.credentialReader());
    ConnectionPolicy policy = connection.policy(trusted, terminal, output);
    CredentialCheck.Result checked =
        new CredentialCheck(composition, environment(chosen), credential.entry(terminal, output))
            .check(credential.read(composition.credentialReader(), terminal, output), trusted);
    RegistrationReport report = new RegistrationReport(output, composition.clock());
    checked.warnings().forEach(output::warning);
    Optional<Problem> stop = checked.errors().stream().findFirst();
    if (stop.isPresent() || checked.identity().isEmpty()) {
      for (Target target : chosen) {
        report.notSent(target, Optional.empty(), checked.certificate(), stop.orElseThrow());
      }
      return report.status();
    }
    return run(chosen, checked.identity().get(), run(checked, policy, report), report);
  }

  private RegistrationRun run(
      CredentialCheck.Result credential, ConnectionPolicy policy, RegistrationReport report) {
    return new RegistrationRun(
        new TargetResolution(composition.discovery(), policy, acceptForeignEndpoint),
        credential,
        body,
        policy,
        report,
        new DirectoryNames(composition.participants()::copy));
  }

  private void requireUsage(List<Target> chosen) {
    if (repeat && chosen.size() > 1) {
      throw new UsageException("usage.repeat");
    }
    requireEnvironments(chosen);
    requireLiveProvingUnderstood(chosen);
  }

  private void requireUsage() {
    if (!rolesUnderstood && !dryRun) {
      throw new UsageException("usage.rolesUnderstood");
    }
    if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw new UsageException("usage.concurrency", Integer.toString(MOST_AT_ONCE));
    }
    if (retryAfter < 0 || retryAfter > LONGEST_WAIT) {
      throw new UsageException("usage.retryAfter", Integer.toString(LONGEST_WAIT));
    }
  }

  /** What is written down of a registration names its environment, which is never guessed. */
  private static void requireEnvironments(List<Target> chosen) {
    for (Target target : chosen) {
      if (target.wellKnown().toOptional().isPresent() && target.environment().isEmpty()) {
        throw new UsageException("usage.unknownEnvironment", target.address());
      }
    }
  }

  /** During live proving only assigned LFIs may be called, so several are a deliberate act. */
  private void requireLiveProvingUnderstood(List<Target> chosen) {
    long live =
        chosen.stream()
            .filter(Target::live)
            .flatMap(target -> target.wellKnown().toOptional().stream())
            .distinct()
            .count();
    if (live > 1 && !liveProvingUnderstood && !dryRun) {
      throw new UsageException("usage.liveProving");
    }
  }

  private int run(
      List<Target> chosen,
      ClientIdentity identity,
      RegistrationRun run,
      RegistrationReport report) {
    Path file = ledger == null ? composition.folders().ledger() : ledger;
    try (Interruption interruption = Interruption.of(run::cancel)) {
      if (dryRun && !Files.exists(file)) {
        // Looking makes no ledger.
        run.show(chosen, EarlierAttempts.NONE);
      } else {
        run(chosen, identity, run, report, file);
      }
      return interruption.endsWith(report.status());
    }
  }

  private void run(
      List<Target> chosen,
      ClientIdentity identity,
      RegistrationRun run,
      RegistrationReport report,
      Path file) {
    switch (composition.ledger(file)) {
      case Outcome.Failure<Ledger>(Problem problem) -> run.refuse(chosen, problem);
      case Outcome.Success<Ledger>(Ledger opened) -> {
        try (opened) {
          opened.setAside().ifPresent(report::ledgerSetAside);
          EarlierAttempts before = EarlierAttempts.of(opened.records(), identity, repeat);
          if (dryRun) {
            run.show(chosen, before);
          } else {
            run.send(
                chosen,
                composition.batch(opened, concurrency, Duration.ofSeconds(retryAfter)),
                before);
          }
        }
      }
    }
  }

  /** The environment of the targets, when they agree on one. */
  private Optional<Environment> environment(List<Target> chosen) {
    List<Optional<Environment>> all = chosen.stream().map(Target::environment).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }
}
