package openfinance.onboarding.ui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.WindowThreadWatch.Pause;

/**
 * The demo from the first page to the list of registrations, by keyboard, with a slow LFI and one
 * that takes connections and never answers: prints the longest times for which the window answered
 * nothing, and why. The first walk is as cold as a person's, the second warm. Asserts nothing.
 */
final class PauseBenchmark {
  private static final int SHOWN = 8;

  private PauseBenchmark() {}

  /** Runs it over folders of its own. */
  public static void main(String[] arguments) throws IOException {
    for (String walk : List.of("cold", "warm")) {
      Path home = Files.createTempDirectory("pauses");
      WindowDriver window = WindowDriver.open(home);
      try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
          WindowThreadWatch watch = new WindowThreadWatch()) {
        new PauseBenchmark.Walk(window, watch, hanging.getLocalPort()).run();
        print(walk, watch.longest(SHOWN));
      } finally {
        window.close();
      }
    }
    Platform.exit();
    System.exit(0);
  }

  private static void print(String walk, List<Pause> pauses) {
    System.out.printf("%n%s: longest pause %.0f ms%n", walk, pauses.getFirst().millis());
    System.out.printf("%8s %8s  %-34s %s%n", "ms", "at work", "while", "cause");
    for (Pause pause : pauses) {
      boolean over = pause.millis() > WindowThreadWatch.FRAME_MILLIS;
      System.out.printf(
          "%8.1f %8.1f  %-34s %s%n",
          pause.millis(), pause.busyMillis(), pause.doing(), over ? pause.cause() : "");
    }
  }

  private record Walk(WindowDriver window, WindowThreadWatch watch, int hanging) {
    void run() {
      WizardSteps steps = new WizardSteps(window);
      watch.doing("confirming the roles");
      steps.confirmRoles();
      watch.doing("adding an LFI that hangs");
      addHanging();
      watch.doing("searching and picking");
      steps.pick("model1", "alnoor.apihub", "Falaj Bank Retail", "auth1.mina");
      watch.doing("taking back the one that hangs");
      window.tabTo("Remove 127.0.0.1");
      window.press(KeyCode.SPACE);
      watch.doing("going on to the certificate");
      steps.useServers(4);
      watch.doing("adding files");
      steps.add("browseFiles", "transport.pem", "transport.key");
      window.await("Ready to use");
      watch.doing("going on to the review");
      steps.review();
      watch.doing("registering, one LFI slowly");
      steps.register(4, "Show the status");
      watch.doing("going on to the status");
      steps.showStatus();
      watch.doing("changing to Arabic");
      window.choose("language", 1);
      window.awaitLayout();
      watch.doing("changing to dark");
      window.choose("settings", 2);
      window.awaitLayout();
      watch.doing("changing back to English");
      window.choose("language", 0);
      window.awaitLayout();
      watch.doing("opening the list of registrations");
      window.tabTo("registrations");
      window.press(KeyCode.SPACE);
      window.await("4 registrations");
    }

    private void addHanging() {
      window.tabTo("byHand");
      window.press(KeyCode.SPACE);
      window.tabTo("typedServer");
      window.type("https://127.0.0.1:" + hanging + "/.well-known/openid-configuration");
      window.press(KeyCode.ENTER);
      window.await("Reading its metadata");
    }
  }
}
