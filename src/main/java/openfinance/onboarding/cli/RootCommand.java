package openfinance.onboarding.cli;

import picocli.CommandLine.Command;

/** The command that holds the others. */
@Command(
    name = "tpp-onboarding",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
  /** Says which commands there are when none was named. */
  @Override
  public void run() {
    throw new UsageException("usage.noCommand");
  }
}
