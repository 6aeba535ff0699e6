package openfinance.onboarding.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.modelbank.ModelBank;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window over folders of its own, with the files that will be picked and what can be seen. */
final class WindowDriver {
  private static final String HOME = "tpp.onboarding.home";
  private static final int PATIENCE_SECONDS = 30;
  private static final int MOST_TABS = 80;

  private final Path home;
  private final FxRobot robot = new FxRobot();
  private final AtomicReference<List<Path>> toPick = new AtomicReference<>(List.of());
  private final OnboardingWindow window;
  private final Stage stage;

  private WindowDriver(Path home, Stage stage) {
    this.home = home;
    this.stage = stage;
    this.window =
        new OnboardingWindow(
            (owner, title, folder) -> toPick.get(),
            (owner, title, name, endings) ->
                Optional.of(home.resolve(name + "." + endings.getFirst())));
  }

  /** Opens the window over this folder, in English and light. */
  static WindowDriver open(Path home) {
    return open(home, List.of(0, 0, 1280, 800));
  }

  /** Opens it with these remembered bounds. */
  static WindowDriver open(Path home, List<Integer> bounds) {
    String before = System.getProperty(HOME, "");
    WaitForAsyncUtils.clearExceptions();
    System.setProperty(HOME, home.toString());
    try {
      Stage stage = FxToolkit.registerPrimaryStage();
      Files.createDirectories(home.resolve("data"));
      Path settings = home.resolve("data/settings.json");
      if (Files.notExists(settings)) {
        Files.writeString(
            settings,
            "{\"environment\":\"demo\",\"language\":\"en\",\"theme\":\"light\","
                + "\"window\":"
                + bounds
                + "}");
      }
      return onWindowThread(
          () -> {
            WindowDriver driver = new WindowDriver(home, stage);
            driver.window.start(stage);
            return driver;
          });
    } catch (IOException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(HOME);
      } else {
        System.setProperty(HOME, before);
      }
    }
  }

  /** Ends the program. */
  void close() {
    onWindowThread(
        () -> {
          stage.hide();
          window.stop();
          return true;
        });
  }

  /** The window's stage. */
  Stage stage() {
    return stage;
  }

  /** The demo that runs behind the window. */
  ModelBank bank() {
    return window.environments().open(Environment.Kind.DEMO).modelBank().orElseThrow();
  }

  /** The next question for files is answered with these of the demo. */
  void willPick(String... names) {
    toPick.set(List.of(names).stream().map(home.resolve("data/demo")::resolve).toList());
  }

  /** Presses a key, together with others or alone. */
  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Types a text into what has the focus. */
  void type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Goes on by Tab until a node with this id, or else with these words, has the focus. */
  void tabTo(String idOrWords) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (focused().filter(node -> called(node, idOrWords)).isPresent()) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + idOrWords + "; it shows " + words());
  }

  private static boolean called(Node node, String idOrWords) {
    return idOrWords.equals(node.getId())
        || (node instanceof Labeled labeled && idOrWords.equals(labeled.getText()))
        || Optional.ofNullable(node.getAccessibleText()).orElse("").startsWith(idOrWords);
  }

  /** Chooses an item of a menu of the header, by its place. */
  void choose(String menu, int item) {
    onWindowThread(
        () -> {
          ((MenuButton) stage.getScene().lookup("#" + menu)).getItems().get(item).fire();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Gives the window this size. */
  void resize(double width, double height) {
    onWindowThread(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          return true;
        });
    awaitLayout();
  }

  /** Waits until the window was styled and laid out twice: what comes up in the first is in it. */
  void awaitLayout() {
    CountDownLatch pulses = new CountDownLatch(2);
    Runnable pulse =
        () -> {
          pulses.countDown();
          Platform.requestNextPulse();
        };
    Scene scene = stage.getScene();
    onWindowThread(
        () -> {
          scene.addPostLayoutPulseListener(pulse);
          Platform.requestNextPulse();
          return true;
        });
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> pulses.getCount() == 0);
    } catch (TimeoutException e) {
      throw new AssertionError("the window is not laid out", e);
    } finally {
      onWindowThread(
          () -> {
            scene.removePostLayoutPulseListener(pulse);
            return true;
          });
    }
  }

  /** What has the focus in the window. */
  Optional<Node> focused() {
    return onWindowThread(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
  }

  /** Waits until these words can be read. */
  void await(String words) {
    await(shown -> shown.contains(words), words);
  }

  /** Waits until what can be read is as wanted. */
  void await(Predicate<String> wanted, String called) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> wanted.test(words()));
    } catch (TimeoutException e) {
      throw new AssertionError("never shown: " + called + "; instead: " + words(), e);
    }
  }

  /** Everything that can be read in the window now, one text a line. */
  String words() {
    return onWindowThread(
        () -> {
          List<String> words = new ArrayList<>();
          for (Node node : visible(stage.getScene())) {
            if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
              words.add(text.getText());
            } else if (node instanceof Labeled labeled && labeled.getText() != null) {
              words.add(labeled.getText());
            } else if (node instanceof TextInputControl field && field.getText() != null) {
              words.add(field.getText());
            }
          }
          return String.join("\n", words);
        });
  }

  /** All nodes of a scene that are shown. */
  static List<Node> visible(Scene scene) {
    return scene.getRoot().lookupAll("*").stream().filter(WindowDriver::shown).toList();
  }

  private static boolean shown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Runs it on the JavaFX application thread and waits. */
  static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }
}
