package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page in both languages and both themes, at the first size and at the least. */
class EveryPageTest {
  private static final int ENGLISH = 0;
  private static final int ARABIC = 1;
  private static final List<Integer> BOTH = List.of(ARABIC, ENGLISH);
  private static final int LIGHT = 1;
  private static final int DARK = 2;

  private static final double WIDEST = 700;

  private final List<String> faults = new CopyOnWriteArrayList<>();
  private Thread.UncaughtExceptionHandler handlerBefore;
  private WindowDriver window;

  @BeforeEach
  void open(@TempDir Path home) {
    window = WindowDriver.open(home);
    handlerBefore =
        WindowDriver.onWindowThread(
            () -> {
              Thread thread = Thread.currentThread();
              Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
              thread.setUncaughtExceptionHandler((where, fault) -> faults.add(trace(fault)));
              return before;
            });
  }

  @AfterEach
  void close() {
    window.close();
    WindowDriver.onWindowThread(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(handlerBefore);
          return true;
        });
  }

  private static String trace(Throwable fault) {
    return fault + " at " + List.of(fault.getStackTrace()).subList(0, 6);
  }

  @Test
  void isLaidOutAndNamesEverythingThatTakesTheFocus() {
    new EveryPage(window).walk(this::look);
  }

  private void look(String page) {
    List<String> found = new ArrayList<>();
    for (int language : BOTH) {
      window.choose("language", language);
      for (int theme : List.of(DARK, LIGHT)) {
        window.choose("theme", theme);
        for (int[] size : List.of(new int[] {900, 640}, new int[] {1280, 800})) {
          window.resize(size[0], size[1]);
          String where = page + " " + language + " " + theme + " " + size[0] + ": ";
          found.addAll(
              WindowDriver.onWindowThread(this::nameless).stream().map(where::concat).toList());
          found.addAll(unbreakable().stream().map(where::concat).toList());
          found.addAll(faint().stream().map(where::concat).toList());
          faults.forEach(fault -> found.add(where + fault));
          faults.clear();
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /** Labels that JavaFX fails to break into lines at some width they may get. */
  private List<String> unbreakable() {
    return WindowDriver.onWindowThread(
        () ->
            WindowDriver.visible(window.stage().getScene()).stream()
                .filter(node -> node instanceof Labeled label && label.isWrapText())
                .map(Labeled.class::cast)
                .filter(EveryPageTest::failsToWrap)
                .map(label -> label.getText() + " " + label.getMinWidth())
                .toList());
  }

  private static boolean failsToWrap(Labeled label) {
    try {
      for (double width = label.minWidth(-1); width < WIDEST; width += 4) {
        label.prefHeight(width);
      }
      return false;
    } catch (ArrayIndexOutOfBoundsException e) {
      return true;
    }
  }

  private List<String> faint() {
    return WindowDriver.onWindowThread(() -> Contrast.tooLittle(window.stage().getScene()));
  }

  private List<String> nameless() {
    List<Node> shown = WindowDriver.visible(window.stage().getScene());
    return shown.stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !named(node, shown))
        .map(Node::toString)
        .toList();
  }

  private static boolean named(Node node, List<Node> shown) {
    boolean text =
        node instanceof Labeled labeled
            && !Optional.ofNullable(labeled.getText()).orElse("").isBlank();
    return text
        || !Optional.ofNullable(node.getAccessibleText()).orElse("").isBlank()
        || shown.stream()
            .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
  }
}
