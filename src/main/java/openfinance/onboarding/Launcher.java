package openfinance.onboarding;

import java.util.Locale;
import java.util.Map;
import openfinance.onboarding.cli.CommandLineInterface;
import openfinance.onboarding.cli.Terminal;
import openfinance.onboarding.settings.ApplicationFolders;
import openfinance.onboarding.ui.OnboardingWindow;

/** Where the program starts. It touches no toolkit class unless it opens the window. */
public final class Launcher {
  private static final String LOG_FOLDER = "tpp.onboarding.log";

  private Launcher() {}

  /** Opens the window, or runs the command that the arguments name. */
  public static void main(String[] arguments) {
    // Logging reads the folder when the first logger is made.
    System.setProperty(LOG_FOLDER, ApplicationFolders.ofThisSystem().log().toString());
    if (arguments.length > 0) {
      System.exit(commandLine().run(arguments));
    }
    if (!hasDisplay(System.getenv())) {
      System.exit(commandLine().noWindow("neither DISPLAY nor WAYLAND_DISPLAY is set"));
    }
    open(arguments);
  }

  private static void open(String[] arguments) {
    try {
      OnboardingWindow.open(arguments);
    } catch (UnsupportedOperationException | LinkageError e) {
      System.exit(commandLine().noWindow(e.toString()));
    }
  }

  private static CommandLineInterface commandLine() {
    return new CommandLineInterface(Composition.ofThisSystem(), Terminal.ofThisProcess());
  }

  private static boolean hasDisplay(Map<String, String> variables) {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    return !linux
        || headless
        || !variables.getOrDefault("DISPLAY", "").isEmpty()
        || !variables.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
