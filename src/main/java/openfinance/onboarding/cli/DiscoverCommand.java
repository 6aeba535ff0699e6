package openfinance.onboarding.cli;

import java.util.List;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.problem.Area;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the authorisation servers of a directory. */
@Command(name = "discover", mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {
  private final Composition composition;
  private final Terminal terminal;

  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--environment",
      paramLabel = "production|preprod|sandbox",
      converter = EnvironmentConverter.class)
  private @Nullable Environment environment;

  @Option(names = "--directory", paramLabel = "URL-or-FILE")
  private @Nullable String directory;

  @Option(names = "--search", paramLabel = "TEXT")
  private String search = "";

  @Option(names = "--all")
  private boolean all;

  DiscoverCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    DirectorySource source = source();
    ConnectionPolicy policy =
        connection
            .policy(connection.trusted(composition.credentialReader()), terminal, output)
            .telling(output::detail);
    return switch (composition.participants().read(source, policy)) {
      case Outcome.Failure<Participants>(Problem problem) -> {
        output.problem(problem);
        yield Area.DISCOVERY.exitStatus();
      }
      case Outcome.Success<Participants>(Participants found) -> {
        show(new DirectoryReport(output, source, found, composition.clock()), found);
        yield 0;
      }
    };
  }

  private DirectorySource source() {
    if (directory != null) {
      return switch (DirectorySource.of(directory)) {
        case Outcome.Success<DirectorySource>(DirectorySource named) -> named;
        case Outcome.Failure<DirectorySource>(Problem problem) ->
            throw new ProblemException(problem);
      };
    }
    if (environment == null) {
      throw new UsageException("usage.noDirectory");
    }
    return new DirectorySource.Web(environment.participants());
  }

  private void show(DirectoryReport report, Participants found) {
    Environment world = environment == null ? KnownEnvironments.of(found) : environment;
    List<ListedServer> rows = ServerListing.of(found, world);
    ServerFilter filter = ServerFilter.initial().withSearch(search).withInactive(all);
    report.age();
    report.servers(filter.apply(rows), rows.size());
  }
}
