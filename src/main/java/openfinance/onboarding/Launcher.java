package openfinance.onboarding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import openfinance.onboarding.cli.CommandLineInterface;
import openfinance.onboarding.cli.Terminal;
import openfinance.onboarding.credentials.PrivateFiles;
import openfinance.onboarding.instance.Handover;
import openfinance.onboarding.settings.ApplicationFolders;
import openfinance.onboarding.ui.OnboardingWindow;
import org.slf4j.LoggerFactory;

/** Where the program starts. It touches no toolkit class unless it opens the window. */
public final class Launcher {
  private static final String LOG_FOLDER = "tpp.onboarding.log";
  private static final String LOG_NOTICES = "slf4j.internal.verbosity";

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  /**
   * Runs the command that the arguments name. Without arguments, or with files only, it opens the
   * window, or raises the one that is open.
   */
  public static void main(String[] arguments) {
    ApplicationFolders folders = ApplicationFolders.ofThisSystem();
    prepareLog(folders);
    List<Path> files = files(arguments);
    if (arguments.length > files.size()) {
      System.exit(commandLine().run(arguments));
    }
    if (Handover.to(folders.log(), files)) {
      return;
    }
    if (!hasDisplay(System.getenv())) {
      System.exit(commandLine().noWindow("neither DISPLAY nor WAYLAND_DISPLAY is set"));
    }
    open(arguments);
  }

  /**
   * Logging reads the folder when the first logger is made. Where two threads make their first ones
   * at once, it would tell the person so, though nothing is lost.
   */
  static void prepareLog(ApplicationFolders folders) {
    System.setProperty(LOG_FOLDER, folders.log().toString());
    System.setProperty(LOG_NOTICES, "ERROR");
    makePrivate(folders.log());
  }

  /** What a desktop hands over when files are dropped on the program: their absolute paths. */
  private static List<Path> files(String... arguments) {
    return Stream.of(arguments)
        .map(File::new)
        .filter(File::isAbsolute)
        .filter(File::exists)
        .map(File::toPath)
        .toList();
  }

  private static void makePrivate(Path folder) {
    try {
      PrivateFiles.in(folder);
    } catch (IOException e) {
      LoggerFactory.getLogger(Launcher.class).warn("no log folder: {}", e.toString());
    }
  }

  private static void open(String[] arguments) {
    // It complains that it runs from the class path, which is as it is packaged.
    TOOLKIT.setLevel(Level.SEVERE);
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
