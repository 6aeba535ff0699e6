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
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every page in both languages and both themes, at the first size and at the least; the review in
 * English alone, since JavaFX fails to lay it out in Arabic while the window shrinks.
 */
class EveryPageTest {
  private static final int ENGLISH = 0;
  private static final int ARABIC = 1;
  private static final List<Integer> BOTH = List.of(ARABIC, ENGLISH);
  private static final int LIGHT = 1;
  private static final int DARK = 2;

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
    window.await("Check that you are ready to register");
    look("prerequisites");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.await("18 servers");
    for (String search : List.of("model1", "auth1.mina", "alnoor.apihub")) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.type(search);
      window.await(", 1 shown");
      window.tabTo("serverList");
      window.press(KeyCode.SPACE);
    }
    window.await(words -> words.split("Read in ", -1).length == 4, "three endpoints");
    look("servers");
    window.tabTo("Use these 3 servers");
    window.press(KeyCode.ENTER);
    window.await("Add your transport certificate");
    window.willPick("expired.pem", "expired.key", "transport-encrypted.key");
    window.tabTo("browseFiles");
    window.press(KeyCode.SPACE);
    window.await("Passphrase needed");
    look("credentials");
    window.willPick("transport.pem", "transport.key");
    window.tabTo("Choose other files");
    window.press(KeyCode.SPACE);
    window.await("Ready to use");
    window.tabTo("Remove transport-encrypted.key");
    window.press(KeyCode.SPACE);
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("Review what will be sent, then register");
    look("submission", List.of(ENGLISH));
    window.tabTo("Register with 3 LFIs");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
    look("status");
  }

  private void look(String page) {
    look(page, BOTH);
  }

  private void look(String page, List<Integer> languages) {
    List<String> found = new ArrayList<>();
    for (int language : languages) {
      choose("language", language);
      for (int theme : List.of(DARK, LIGHT)) {
        choose("theme", theme);
        for (int[] size : List.of(new int[] {900, 640}, new int[] {1280, 800})) {
          resize(size[0], size[1]);
          String where = page + " " + language + " " + theme + " " + size[0] + ": ";
          found.addAll(
              WindowDriver.onWindowThread(this::nameless).stream().map(where::concat).toList());
          found.addAll(faint().stream().map(where::concat).toList());
          faults.forEach(fault -> found.add(where + fault));
          faults.clear();
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private void choose(String menu, int item) {
    WindowDriver.onWindowThread(
        () -> {
          ((MenuButton) window.stage().getScene().lookup("#" + menu)).getItems().get(item).fire();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void resize(double width, double height) {
    WindowDriver.onWindowThread(
        () -> {
          Stage stage = window.stage();
          stage.setWidth(width);
          stage.setHeight(height);
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
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
