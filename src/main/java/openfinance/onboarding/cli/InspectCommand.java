package openfinance.onboarding.cli;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks a certificate and its key; sends nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  /** Stands for the keystore of the environment. */
  private static final String OWN = "";

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

  @Option(names = "--keystore", paramLabel = "URL", arity = "0..1", fallbackValue = OWN)
  private @Nullable String keystore;

  InspectCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    List<X509Certificate> trusted = connection.trusted(composition.credentialReader());
    List<Outcome<CredentialFile>> files =
        credential.read(composition.credentialReader(), terminal, output);
    CredentialCheck.Result result =
        new CredentialCheck(
                composition, Optional.ofNullable(environment), credential.entry(terminal, output))
            .check(files, trusted);
    CredentialReport report = new CredentialReport(result, proof(result, trusted, output), output);
    output.result(report.json(), report.text());
    ExitStatus status = new ExitStatus();
    result.errors().forEach(status::failed);
    return status.value();
  }

  /** What the keystore says, when it is to be asked. */
  private Optional<KeystoreProof> proof(
      CredentialCheck.Result result, List<X509Certificate> trusted, Output output) {
    Optional<URI> asked = Optional.ofNullable(keystore).map(this::keystore);
    return asked.flatMap(
        address ->
            result
                .identity()
                .map(
                    found ->
                        composition
                            .keystore()
                            .prove(
                                address,
                                found.certificate(),
                                connection.policy(trusted, terminal, output))));
  }

  private URI keystore(String typed) {
    Optional<URI> address =
        typed.equals(OWN)
            ? Optional.ofNullable(environment).map(Environment::keystore)
            : WebAddress.parse(typed).filter(uri -> "https".equals(uri.getScheme()));
    return address.orElseThrow(() -> new UsageException("usage.keystore"));
  }
}
