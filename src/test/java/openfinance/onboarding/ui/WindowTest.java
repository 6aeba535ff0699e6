package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Opens the window over a folder of its own before each test, and ends it afterwards. */
abstract class WindowTest {
  static final List<Integer> FIRST_SIZE = List.of(0, 0, 1280, 800);
  static final List<Integer> LEAST_SIZE = List.of(0, 0, 900, 640);

  @TempDir Path home;
  WindowDriver window;
  WizardSteps steps;

  private final List<Integer> bounds;

  /** In a window of the first size. */
  WindowTest() {
    this(FIRST_SIZE);
  }

  /** In a window with these bounds. */
  WindowTest(List<Integer> bounds) {
    this.bounds = bounds;
  }

  @BeforeEach
  void openWindow() {
    window = WindowDriver.open(home, bounds);
    steps = new WizardSteps(window);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }
}
