package openfinance.onboarding.cli;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks a certificate and its key; sends nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  private final Composition composition;
  private final Terminal terminal;

  @Mixin private CredentialOptions credential = new CredentialOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--environment",
      paramLabel = "production|preprod|sandbox",
      converter = EnvironmentConverter.class)
  private @Nullable Environment environment;

  InspectCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    CredentialCheck check = new CredentialCheck(composition, Optional.ofNullable(environment));
    List<X509Certificate> trusted = connection.trusted(composition.credentialReader());
    List<Outcome<CredentialFile>> files =
        credential.read(composition.credentialReader(), terminal, output);
    CredentialCheck.Result result = check.check(files, trusted);
    CredentialReport report = new CredentialReport(result, output);
    output.result(report.json(), report.text());
    ExitStatus status = new ExitStatus();
    result.errors().forEach(status::failed);
    return status.value();
  }
}
