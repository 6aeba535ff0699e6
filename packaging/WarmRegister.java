import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.Composition;
import openfinance.onboarding.cli.CommandLineInterface;
import openfinance.onboarding.cli.Terminal;

/**
 * Runs the command of its arguments again and again in one process, after a few runs to warm up, and
 * prints the median in milliseconds. The first argument is how often.
 */
class WarmRegister {
  private static final int WARM_UP = 20;

  public static void main(String[] arguments) {
    int runs = Integer.parseInt(arguments[0]);
    String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
    double[] milliseconds = new double[runs];
    for (int run = -WARM_UP; run < runs; run++) {
      long began = System.nanoTime();
      register(command);
      if (run >= 0) {
        milliseconds[run] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(milliseconds);
    System.out.printf(Locale.ROOT, "%.1f%n", milliseconds[runs / 2]);
  }

  private static void register(String[] command) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    Terminal terminal =
        new Terminal(
            out,
            out,
            Map.of(),
            question -> Optional.empty(),
            question -> Optional.empty(),
            Locale.ENGLISH);
    int status = new CommandLineInterface(Composition.ofThisSystem(), terminal).run(command);
    if (status != 0) {
      throw new IllegalStateException(status + ": " + said);
    }
  }
}
