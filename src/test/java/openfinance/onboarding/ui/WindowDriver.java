package openfinance.onboarding.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.ui.environment.Environments;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window over folders of its own, with the files that will be picked and what can be seen. */
final class WindowDriver {
  private static final String HOME = "tpp.onboarding.home";
  private static final int PATIENCE_SECONDS = 30;
  private static final int MOST_TABS = 80;

  private final Path home;
  private final Keyboard keyboard = new Keyboard();
  private final AtomicReference<List<Path>> toPick = new AtomicReference<>(List.of());
  private final AtomicReference<Optional<Path>> offered = new AtomicReference<>(Optional.empty());
  private final OnboardingWindow window;
  private final Stage stage;
  private final OverWindows over;

  private WindowDriver(Path home, Stage stage) {
    this.home = home;
    this.stage = stage;
    this.over = new OverWindows(stage);
    this.window =
        new OnboardingWindow(
            (owner, title, folder) -> {
              offered.set(folder);
              return toPick.get();
            },
            (owner, title, name, endings) ->
                Optional.of(home.resolve(name + "." + endings.getFirst())),
            bounds -> new Rectangle2D(0, 0, 3840, 2160));
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
            "{\"environment\":\"demo\",\"language\":\"en\",\"theme\":\"light\",\"window\":%s}"
                .formatted(bounds));
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

  /** What the window on top shows: one that was opened over the program's, or the program's. */
  Scene scene() {
    return over.top().getScene();
  }

  /** The windows over it. */
  OverWindows over() {
    return over;
  }

  /** The program's own parts, which outlive a page. */
  Environments environments() {
    return window.environments();
  }

  /** The demo that runs behind the window. */
  ModelBank bank() {
    return window.environments().open(Environment.Kind.DEMO).modelBank().orElseThrow();
  }

  /** The next question for files is answered with these of the demo. */
  void willPick(String... names) {
    toPick.set(List.of(names).stream().map(home.resolve("data/demo")::resolve).toList());
  }

  /** The folder that the last question for files began in. */
  Optional<Path> offeredFolder() {
    return offered.get();
  }

  /** Presses a key, together with others or alone. */
  void press(KeyCode... keys) {
    keyboard.press(keys);
  }

  /** Types a text into what has the focus. */
  void type(String text) {
    keyboard.type(onWindowThread(this::scene), text);
  }

  /** Goes on by Tab until a node with this id, or else with these words, has the focus. */
  void tabTo(String idOrWords) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (focused().filter(node -> called(node, idOrWords)).isPresent()) {
        return;
      }
      keyboard.tab();
    }
    throw new AssertionError("Tab does not lead to " + idOrWords + "; it shows " + words());
  }

  private static boolean called(Node node, String idOrWords) {
    return idOrWords.equals(node.getId())
        || (node instanceof Labeled labeled && idOrWords.equals(Seen.words(labeled)))
        || Optional.ofNullable(node.getAccessibleText()).orElse("").startsWith(idOrWords);
  }

  /** Chooses an item of a menu of the header, by its place, as soon as the menu is there. */
  void choose(String menu, int item) {
    over.closeKept();
    await(seen -> onWindowThread(() -> stage.getScene().lookup("#" + menu)) != null, menu);
    run(() -> ((MenuButton) stage.getScene().lookup("#" + menu)).getItems().get(item).fire());
    WaitForAsyncUtils.waitForFxEvents();
    over.openKept();
  }

  /** Presses a button of the window on top, which gets no keys while both have the focus. */
  void fire(String id) {
    run(button(id)::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** A button of the window on top. */
  ButtonBase button(String id) {
    return onWindowThread(() -> (ButtonBase) scene().lookup("#" + id));
  }

  /** Waits until the window was styled and laid out twice: what comes up in the first is in it. */
  void awaitLayout() {
    CountDownLatch pulses = new CountDownLatch(2);
    Runnable pulse =
        () -> {
          pulses.countDown();
          Platform.requestNextPulse();
        };
    Scene scene = onWindowThread(this::scene);
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
      run(() -> scene.removePostLayoutPulseListener(pulse));
    }
  }

  /** What has the focus in the window. */
  Optional<Node> focused() {
    return onWindowThread(() -> Optional.ofNullable(scene().getFocusOwner()));
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

  /** Everything that can be read in the window on top now, one text a line. */
  String words() {
    return onWindowThread(() -> Seen.words(scene()));
  }

  /** The first line that can be read and holds these words. */
  String lineWith(String words) {
    return words().lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  private static void run(Runnable work) {
    onWindowThread(Executors.callable(work));
  }

  /** Runs it on the JavaFX application thread and waits. */
  static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }
}
