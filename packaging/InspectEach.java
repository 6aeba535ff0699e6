import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.Composition;
import openfinance.onboarding.cli.CommandLineInterface;
import openfinance.onboarding.cli.Terminal;
import openfinance.onboarding.settings.ApplicationFolders;

/**
 * Runs {@code inspect --json} on each file of a folder in one process, as many runs of the program
 * would: first without a passphrase, and with that of the variable {@code PASSPHRASE} where one is
 * asked for. A second folder holds further options for files of the same name, one word a line.
 * Prints a line for each run: the file's name, the exit status, the JSON.
 */
class InspectEach {
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path options = Path.of(arguments[1]);
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      List<String> own = new ArrayList<>();
      if (Files.exists(options.resolve(file.getFileName()))) {
        own.addAll(Files.readAllLines(options.resolve(file.getFileName())));
      }
      String plain = inspect(file, own);
      System.out.println(plain);
      if (plain.contains("PASSPHRASE_NEEDED")) {
        own.addAll(List.of("--passphrase-env", "PASSPHRASE"));
        System.out.println(inspect(file, own));
      }
    }
  }

  private static String inspect(Path file, List<String> more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of("PASSPHRASE", "correct-horse"),
            question -> Optional.empty(),
            question -> Optional.empty(),
            Locale.ENGLISH);
    List<String> command =
        new ArrayList<>(List.of("inspect", "--json", "--certificate", file.toString()));
    command.addAll(more);
    Composition composition =
        new Composition(ApplicationFolders.under(file.resolveSibling("home")), Clock.systemUTC());
    int status =
        new CommandLineInterface(composition, terminal).run(command.toArray(String[]::new));
    return file.getFileName() + " " + status + " " + out.toString().strip();
  }
}
