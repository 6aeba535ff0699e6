package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.discovery.ServerMetadata;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fetches and checks the metadata of servers. */
@Command(name = "resolve", mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {
  private final Composition composition;
  private final Terminal terminal;

  @Mixin private TargetOptions targets = new TargetOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private OutputOptions options = new OutputOptions();

  /** For servers that give their metadata only to a client certificate. */
  @ArgGroup(exclusive = false)
  private @Nullable CredentialOptions credential;

  @Option(names = "--accept-foreign-endpoint")
  private boolean acceptForeignEndpoint;

  ResolveCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    List<X509Certificate> trusted = connection.trusted(composition.credentialReader());
    ConnectionPolicy policy = connection.policy(trusted, terminal, output).telling(output::detail);
    Optional<ClientIdentity> identity = identity(trusted, output);
    TargetResolution resolution =
        new TargetResolution(composition.discovery(), policy, acceptForeignEndpoint);
    ExitStatus status = new ExitStatus();
    for (Target target : targets.targets()) {
      switch (resolution.resolve(target, identity)) {
        case Outcome.Failure<ResolvedServer>(Problem problem) -> {
          status.failed(problem);
          output.result(
              unresolved(target, problem, output), unresolvedText(target, problem, output));
        }
        case Outcome.Success<ResolvedServer>(ResolvedServer server) -> {
          resolution.refusal(server).ifPresent(status::failed);
          output.result(json(server, output), text(server, output));
        }
      }
    }
    return status.value();
  }

  /**
   * The identity that was given, when it may be used; a credential that may not ends the command.
   */
  private Optional<ClientIdentity> identity(List<X509Certificate> trusted, Output output) {
    if (credential == null) {
      return Optional.empty();
    }
    CredentialCheck.Result checked =
        new CredentialCheck(composition, targets.environment(), credential.entry(terminal, output))
            .check(credential.read(composition.credentialReader(), terminal, output), trusted);
    checked.warnings().forEach(output::warning);
    checked.errors().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    return checked.identity();
  }

  private static ObjectNode json(ResolvedServer server, Output output) {
    ServerMetadata metadata = server.metadata();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("wellKnown", metadata.wellKnown().toString())
            .put("issuer", metadata.issuer())
            .put("registrationEndpoint", metadata.registrationEndpoint().toString())
            .put("registrationEndpointSource", metadata.endpointSource().id());
    Json.put(json, "registrationEndpointInMetadata", metadata.plainEndpoint().map(URI::toString));
    server.redirects().stream().map(URI::toString).forEach(json.putArray("redirects")::add);
    json.set("findings", output.problemJson().of(server.findings()));
    return json;
  }

  private static List<String> text(ResolvedServer server, Output output) {
    ServerMetadata metadata = server.metadata();
    List<String> lines = new ArrayList<>();
    lines.add(metadata.wellKnown().toString());
    lines.add("  " + output.text("resolve.issuer", metadata.issuer()));
    lines.add("  " + output.text("resolve.endpoint", metadata.registrationEndpoint().toString()));
    metadata
        .plainEndpoint()
        .ifPresent(plain -> lines.add("  " + output.text("resolve.alias", plain.toString())));
    server
        .redirects()
        .forEach(to -> lines.add("  " + output.text("resolve.redirect", to.toString())));
    for (Finding finding : server.findings()) {
      output.card(finding.problem()).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private static ObjectNode unresolved(Target target, Problem problem, Output output) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("wellKnown", target.address());
    json.putNull("issuer").putNull("registrationEndpoint").putNull("registrationEndpointSource");
    json.set("findings", output.problemJson().of(List.of(new Finding(problem, "wellKnown", ""))));
    return json;
  }

  private static List<String> unresolvedText(Target target, Problem problem, Output output) {
    List<String> lines = new ArrayList<>(List.of(target.address()));
    output.card(problem).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
