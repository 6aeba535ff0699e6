package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.testkit.DyingThread;
import org.testfx.util.WaitForAsyncUtils;

/** Leads the window to the list of all registrations, filled, to one of them, and to a fault. */
final class AllRegistrations {
  private static final String HEADING = "See where each registration stands";

  /** Some frames show nothing new. */
  private static final int LAYOUTS_APART = 4;

  private final WindowDriver window;
  private final Path home;

  /** Over the window of the program that keeps its files in this folder. */
  AllRegistrations(WindowDriver window, Path home) {
    this.window = window;
    this.home = home;
  }

  /** Waits until all of the list is there, which comes up in parts: what can be read stays. */
  static void awaitAllParts(WindowDriver window) {
    String before;
    do {
      before = window.words();
      for (int i = 0; i < LAYOUTS_APART; i++) {
        window.awaitLayout();
      }
    } while (!window.words().equals(before));
  }

  /** From a page of the wizard to the list. */
  void open() {
    window.tabTo("registrations");
    window.press(KeyCode.SPACE);
    window.await(HEADING);
  }

  /** From a page of the wizard to the list, in which an earlier window wrote too. */
  void walk(Consumer<String> look) {
    new EarlierRegistrations().write(home);
    open();
    window.await("Needs your attention");
    window.await("LFI and server");
    // Registrations that began side by side are the newest in any order.
    window.fire("sort-LFI");
    look.accept("home-filled");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("dhow");
    window.await("1 shown");
    window.tabTo("list");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.await("Activation path");
    look.accept("home-details");
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.await(HEADING);
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.await(words -> !words.contains("1 shown"), "all registrations");
    fault();
    look.accept("home-problem");
  }

  /** A thread dies of what nobody foresaw. What stops the window's own thread fails a walk. */
  private void fault() {
    WaitForAsyncUtils.autoCheckException = false;
    WaitForAsyncUtils.printException = false;
    try {
      DyingThread.dieOf(new IllegalStateException("not foreseen"));
      window.await("This program made a mistake");
    } finally {
      WaitForAsyncUtils.clearExceptions();
      WaitForAsyncUtils.autoCheckException = true;
      WaitForAsyncUtils.printException = true;
    }
  }
}
