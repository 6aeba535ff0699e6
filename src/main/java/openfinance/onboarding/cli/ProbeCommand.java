package openfinance.onboarding.cli;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TlsProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shakes hands with registration endpoints over mutual TLS and sends nothing. */
@Command(name = "probe", mixinStandardHelpOptions = true)
final class ProbeCommand implements Callable<Integer> {
  private final Composition composition;
  private final Terminal terminal;

  @Mixin private TargetOptions targets = new TargetOptions();
  @Mixin private CredentialOptions credential = new CredentialOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--accept-foreign-endpoint")
  private boolean acceptForeignEndpoint;

  ProbeCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    List<Target> chosen = targets.targets();
    List<X509Certificate> trusted = connection.trusted(composition.credentialReader());
    ConnectionPolicy policy = connection.policy(trusted, terminal, output);
    ClientIdentity identity = identity(trusted, output);
    TargetResolution resolution =
        new TargetResolution(composition.discovery(), policy, acceptForeignEndpoint);
    ProbeReport report = new ProbeReport(output);
    TlsProbe probe = new TlsProbe(policy);
    for (Target target : chosen) {
      switch (endpoint(resolution, target, identity)) {
        case Outcome.Failure<URI>(Problem problem) -> report.unreached(target, problem);
        case Outcome.Success<URI>(URI endpoint) ->
            report.probed(probe.probe(endpoint, Optional.of(identity)));
      }
    }
    return report.status();
  }

  /**
   * The certificate and key that belong together. Their other faults are warnings here: whether the
   * server takes them is what the probe is to find out.
   */
  private ClientIdentity identity(List<X509Certificate> trusted, Output output) {
    CredentialCheck.Result checked =
        new CredentialCheck(composition, targets.environment(), credential.entry(terminal, output))
            .check(credential.read(composition.credentialReader(), terminal, output), trusted);
    checked.findings().stream()
        .filter(finding -> checked.identity().isPresent())
        .forEach(output::warning);
    return checked.identity().orElseThrow(() -> new ProblemException(checked.errors().getFirst()));
  }

  private static Outcome<URI> endpoint(
      TargetResolution resolution, Target target, ClientIdentity identity) {
    return resolution
        .resolve(target, Optional.of(identity))
        .then(
            (ResolvedServer server) ->
                resolution
                    .refusal(server)
                    .<Outcome<URI>>map(Outcome::failure)
                    .orElseGet(() -> Outcome.success(server.metadata().registrationEndpoint())));
  }
}
