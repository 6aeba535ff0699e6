package openfinance.onboarding.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.Redactor;
import openfinance.onboarding.transport.UnexpectedFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line: understands the arguments, runs one command, ends with its exit status. */
public final class CommandLineInterface {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);
  private static final int USAGE = 2;
  private static final int WIDTH = 100;
  private static final String VERSION =
      "TPP Onboarding "
          + Objects.requireNonNullElse(
              CommandLineInterface.class.getPackage().getImplementationVersion(), "development");

  private final Composition composition;
  private final Terminal terminal;

  /** A command line over this core, at this terminal. */
  public CommandLineInterface(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  /**
   * Runs the command that the arguments name.
   *
   * @return the exit status
   */
  public int run(String... arguments) {
    Locale language = Language.spokenIn(arguments, terminal.locale());
    Messages messages = new Messages(CommandLineInterface.class.getPackageName(), language);
    // The settings reach only the commands that are there already, so the commands come first.
    CommandLine commandLine = new CommandLine(new RootCommand());
    commands().forEach(commandLine::addSubcommand);
    commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setResourceBundle(bundle(language))
        .setParameterExceptionHandler((fault, args) -> usage(fault, messages))
        .setExecutionExceptionHandler(
            (fault, command, parsed) ->
                failed(fault, new Faults(command, messages, parsed.originalArgs(), language)));
    commandLine.getCommandSpec().version(VERSION);
    return told(commandLine.execute(arguments), messages);
  }

  /** A result that nobody could read is no success: the status then says so. */
  private int told(int status, Messages messages) {
    if (!terminal.out().checkError()) {
      return status;
    }
    terminal.err().println(messages.text("output.closed"));
    terminal.err().flush();
    return Math.max(status, USAGE);
  }

  /** Says that there is no window to open, and what to do in its place. */
  public int noWindow(String detail) {
    LOG.warn("no window: {}", Redactor.redact(detail));
    Messages messages =
        new Messages(CommandLineInterface.class.getPackageName(), Language.of(terminal.locale()));
    terminal.err().println(messages.text("launcher.noWindow"));
    return USAGE;
  }

  private List<Callable<Integer>> commands() {
    return List.of(
        new InspectCommand(composition, terminal),
        new DiscoverCommand(composition, terminal),
        new ResolveCommand(composition, terminal),
        new ProbeCommand(composition, terminal),
        new RegisterCommand(composition, terminal),
        new RegistrationsCommand(composition, terminal),
        new ModelBankCommand(composition, terminal),
        new SelfTestCommand(composition, terminal));
  }

  /** What it takes to say why a command failed. */
  private record Faults(
      CommandLine command, Messages messages, List<String> arguments, Locale language) {}

  private static int usage(CommandLine.ParameterException fault, Messages messages) {
    CommandLine command = fault.getCommandLine();
    String reason =
        fault instanceof CommandLine.UnmatchedArgumentException unmatched
            ? Redactor.marked(new UnknownArguments(unmatched.getUnmatched()).text(messages))
            : Redactor.redact(String.valueOf(fault.getMessage()));
    command.getErr().println(reason);
    command.getErr().println(messages.text("usage.help", command.getCommandSpec().qualifiedName()));
    return USAGE;
  }

  private int failed(Exception fault, Faults faults) {
    boolean json = faults.arguments().contains("--json");
    boolean verbose = faults.arguments().contains("--verbose");
    Output output = new Output(terminal, json, verbose, faults.language());
    return switch (fault) {
      case UsageException usage -> {
        output.complain(faults.messages().text(usage.key(), usage.arguments()));
        String name = faults.command().getCommandSpec().qualifiedName();
        output.complain(faults.messages().text("usage.help", name));
        yield USAGE;
      }
      case ProblemException ended -> {
        output.problem(ended.problem());
        yield ended.problem().code().area().exitStatus();
      }
      default -> {
        Problem problem = UnexpectedFault.problem(fault);
        output.problem(problem);
        yield problem.code().area().exitStatus();
      }
    };
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        CommandLineInterface.class.getPackageName() + ".messages",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
